package org.gridlang.session;

import org.gridlang.semantics.spec.DiffPrinter;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.spec.SpecDiff;

/** Two experiments side by side. */
public record Comparison(Spec before, Spec after) {
    /** Whether they differ in meaning. */
    public boolean differ() {
        return !SpecDiff.between(before, after).isEmpty();
    }

    /** Where they differ, for people. */
    public String text() {
        return DiffPrinter.print(before, after);
    }
}
