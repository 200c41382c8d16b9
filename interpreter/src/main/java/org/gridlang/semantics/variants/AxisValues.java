package org.gridlang.semantics.variants;

import java.util.List;
import org.gridlang.syntax.Expr;

/** The values that an axis of a sweep runs through. */
public sealed interface AxisValues {

    /** How many there are; at least 1. */
    int size();

    /** Values as written: those of a list, or the points of a range, which have the range's place. */
    record Listed(List<Expr> values) implements AxisValues {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    /**
     * {@code random(200, log_uniform(1e-5, 1e-2))}: values to be drawn, once, before the identity of a point is taken.
     *
     * @param count how many
     * @param distribution what to draw from
     */
    record Random(int count, Expr distribution) implements AxisValues {
        @Override
        public int size() {
            return count;
        }
    }
}
