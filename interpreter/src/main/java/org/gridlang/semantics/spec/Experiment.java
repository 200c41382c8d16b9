package org.gridlang.semantics.spec;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.variants.SweepPlan;

/**
 * A checked experiment: its named variants, its sweeps and its claims.
 *
 * @param variants {@code base} first, then the ablations as written
 */
public record Experiment(String name, List<Spec> variants, List<SweepPlan> sweeps, List<Claim> claims) {

    /** The variant of a name. */
    public Optional<Spec> variant(String variant) {
        return variants.stream().filter(spec -> spec.variant().equals(variant)).findFirst();
    }

    /** The experiment without edits. */
    public Spec base() {
        return variants.getFirst();
    }
}
