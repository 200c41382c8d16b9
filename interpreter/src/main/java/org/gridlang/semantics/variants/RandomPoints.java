package org.gridlang.semantics.variants;

import java.util.Optional;
import org.gridlang.syntax.Expr;

/** The values that were drawn for random axes of sweeps, as literals. */
@FunctionalInterface
public interface RandomPoints {

    /**
     * A drawn value.
     *
     * @param index which one, from 0
     * @return empty where nothing has been drawn: the point then keeps the value that the variant has
     */
    Optional<Expr> value(SweepAxis axis, int index);

    /** Nothing has been drawn. */
    static RandomPoints none() {
        return (axis, index) -> Optional.empty();
    }
}
