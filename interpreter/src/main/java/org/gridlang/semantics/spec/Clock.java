package org.gridlang.semantics.spec;

import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.semantics.types.Index;

/**
 * What {@code t} counts in an experiment.
 *
 * @param steps the last time; empty where a recording or a symbolic setting decides it
 */
public record Clock(Source source, OptionalLong steps, boolean periodic) {
    /** Where the clock comes from. */
    public enum Source {
        /** A {@code trajectory} block: steps of a walk, of a batch of trajectories. */
        TRAJECTORY,
        /** An {@code iterate} block: iterations, without dimension and without a batch. */
        ITERATE,
        /** A recorded trajectory, one window per piece without gaps. */
        RECORDING,
        /** There is no time; a batch is of images. */
        NONE
    }

    /** The index axes of a state. */
    public Set<Index> indices() {
        return switch (source) {
            case TRAJECTORY, RECORDING -> Set.of(Index.BATCH, Index.TIME);
            case ITERATE -> Set.of(Index.TIME);
            case NONE -> Set.of(Index.BATCH);
        };
    }

    /** Whether {@code t} exists. */
    public boolean ticks() {
        return source != Source.NONE;
    }
}
