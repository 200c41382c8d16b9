package org.gridlang.semantics.variants;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;

/**
 * One experiment among its variants.
 *
 * @param name {@code base}, the name of an ablation, or that of a point: {@code width.base[sigma=9 cm, seed=0]}
 * @param experiment the experiment with all edits in it, without ablations, sweeps and claims; it keeps its evaluations
 * @param edits what makes it differ from the base
 * @param point the value on each axis of the sweep, in the order of the axes; empty for what is no point. An axis of random
 *     values is missing where the values have not been drawn.
 */
public record Variant(String name, Declaration.Experiment experiment, List<Applied> edits, Map<String, Expr> point) {

    /** The name of the experiment as written. */
    public static final String BASE = "base";

    public Variant {
        edits = List.copyOf(edits);
        point = Collections.unmodifiableMap(new LinkedHashMap<>(point));
    }
}
