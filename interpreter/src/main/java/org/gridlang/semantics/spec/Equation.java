package org.gridlang.semantics.spec;

import org.gridlang.semantics.terms.NativeUse;
import org.gridlang.semantics.terms.Term;

/** How a definition gets its value. */
public sealed interface Equation {
    /** From an expression. */
    record Formula(Term value) implements Equation {}

    /** By a draw; the definition's path is the key of its stream. */
    record Draw(NativeUse distribution) implements Equation {}
}
