package org.gridlang.semantics.spec;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.TensorType;

/**
 * Something that is measured.
 *
 * @param name the name after {@code analysis}
 * @param component the analysis and its arguments
 * @param evaluation the evaluation that it looks at; empty if it looks at none
 * @param results what it gives
 */
public record Analysis(String name, Component component, Optional<String> evaluation, List<Result> results) {

    /** Copies. */
    public Analysis {
        results = List.copyOf(results);
    }

    /**
     * A result.
     *
     * @param value its equation; empty if Java computes it
     */
    public record Result(String name, TensorType type, Optional<Term> value) {}
}
