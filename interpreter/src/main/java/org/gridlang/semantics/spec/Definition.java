package org.gridlang.semantics.spec;

import java.util.Optional;
import java.util.SortedMap;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;

/**
 * A named value of an experiment.
 *
 * @param path its path: {@code architecture.W_rec}, {@code x}
 * @param starts equations of the first times or training steps
 * @param equation the equation of all other times, or the only one
 * @param projection a constraint that a trained parameter is put back to after each update
 * @param range the times at which it is defined; empty if it has no time
 */
public record Definition(
        String path,
        Role role,
        TensorType type,
        SortedMap<Integer, Equation> starts,
        Optional<Equation> equation,
        Optional<Term> projection,
        Optional<TimeRange> range,
        Span origin) {

    /** What kind of value a definition is. */
    public enum Role {
        /** Trained. */
        PARAMETER("parameter"),
        /** Of time. */
        SIGNAL("signal"),
        /** Of the training step. */
        STEP_STATE("state of the training step"),
        /** Neither. */
        VALUE("value"),
        /** Made by a native component: a recording's responses, the walk of a recorded rat. */
        NATIVE("native value");

        private final String description;

        Role(String description) {
            this.description = description;
        }

        /** For people. */
        public String description() {
            return description;
        }
    }
}
