package org.gridlang.semantics.spec;

import java.util.Optional;
import org.gridlang.semantics.terms.Operand;

/**
 * A setting of a block, or a parameter of the experiment.
 *
 * @param path {@code trajectory.steps}, {@code train.optimizer}, {@code seed.cells}, {@code sigma}
 * @param text as written, for people
 * @param value what it means; empty for a function
 * @param role whether it takes part in the numbers of a run
 */
public record Setting(String path, String text, Optional<Operand> value, Role role, Origin origin) {
    /** What a setting decides. */
    public enum Role {
        /** The numbers of the run. */
        COMPUTATIONAL,
        /** How long, how often it is looked at: not part of the training identity. */
        OPERATIONAL,
        /** A parameter of the experiment, whose uses carry its meaning. */
        PARAMETER
    }
}
