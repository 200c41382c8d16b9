package org.gridlang.semantics.terms;

import org.gridlang.semantics.types.Index;

/** At which time, training step or sample a definition is read. */
public sealed interface When {
    /** The definition has no time. */
    record Always() implements When {}

    /** At {@code t + shift}. */
    record Shifted(int shift) implements When {}

    /** At a fixed time. */
    record Fixed(int time) implements When {}

    /** At the training step {@code n + shift}. */
    record Step(int shift) implements When {}

    /** At a fixed training step. */
    record FixedStep(int step) implements When {}

    /** Of the sample that a bound index of an {@code over} clause selects. */
    record Of(Index index) implements When {}
}
