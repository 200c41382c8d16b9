package org.gridlang.grammar;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of the table.
 *
 * @param symbol as written in scripts: {@code cm}
 * @param dimension the word of its dimension: {@code length}, {@code time}, {@code frequency}; {@code none} for {@code %}
 * @param factor what one of it is in the base units of its dimension
 * @param words what people call it and may write by mistake: {@code metre}, {@code meters}
 */
public record Unit(String symbol, String dimension, Factor factor, List<String> words) {

    /**
     * An exact number: {@code above / below}, times pi where {@code pi} is set. Degrees are {@code pi / 180}; everything
     * else is a plain decimal.
     */
    public record Factor(BigDecimal above, BigDecimal below, boolean pi) {}

    /** A unit to a power; a compound unit is a product of these. */
    public record Power(Unit unit, int exponent) {}
}
