package org.gridlang.semantics.terms;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;

/** What a reduction reduces. */
public sealed interface ReducedAxis {
    /** A feature axis. */
    record Feature(AxisUse axis) implements ReducedAxis {}

    /** An index axis, of time a part of it. */
    record Over(Index index, Optional<Term> from, Optional<Term> to) implements ReducedAxis {}

    /** Pairs of the samples that {@code of} spans; a sample is never paired with itself. */
    record Pairs(boolean ordered, Index first, Index second, List<ReducedAxis> of) implements ReducedAxis {}
}
