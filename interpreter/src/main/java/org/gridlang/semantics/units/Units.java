package org.gridlang.semantics.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.gridlang.grammar.Unit;
import org.gridlang.grammar.UnitTable;

/** Units and quantities of scripts, in SI. */
public final class Units {
    /** Fixed, so that angles in degrees are the same numbers everywhere; more digits than a double has. */
    private static final BigDecimal PI = new BigDecimal("3.141592653589793238462643383279502884197");

    private static final MathContext DIGITS = new MathContext(50);

    private Units() {}

    /** A unit: its dimension, and what one of it is in SI. */
    public record Scale(Dimension dimension, BigDecimal factor) {}

    /** A quantity in SI, rounded once. */
    public record Amount(Dimension dimension, BigDecimal exact) {
        /** The number of SI units. */
        public double si() {
            return exact.doubleValue();
        }
    }

    /** The unit that a text means ({@code m/s^2}); empty if it is none. */
    public static Optional<Scale> unit(String text) {
        Optional<List<Unit.Power>> powers = UnitTable.standard().parse(text.strip());
        if (powers.isEmpty()) {
            return Optional.empty();
        }
        Dimension dimension = Dimension.PLAIN;
        BigDecimal factor = BigDecimal.ONE;
        for (Unit.Power power : powers.get()) {
            Fraction exponent = Fraction.of(power.exponent());
            dimension = dimension.times(dimension(power.unit()).power(exponent));
            BigDecimal one = factor(power.unit().factor());
            for (int i = 0; i < Math.abs(power.exponent()); i++) {
                factor = power.exponent() > 0 ? factor.multiply(one, DIGITS) : factor.divide(one, DIGITS);
            }
        }
        return Optional.of(new Scale(dimension, factor));
    }

    private static BigDecimal factor(Unit.Factor factor) {
        BigDecimal above = factor.pi() ? factor.above().multiply(PI) : factor.above();
        return factor.below().compareTo(BigDecimal.ONE) == 0 ? above : above.divide(factor.below(), DIGITS);
    }

    private static Dimension dimension(Unit unit) {
        return unit.dimension().equals("none")
                ? Dimension.PLAIN
                : Dimension.ofWord(unit.dimension()).orElseThrow(() -> new IllegalStateException(unit.dimension()));
    }

    /** The quantity that a number with a unit means; empty if the unit is none. */
    public static Optional<Amount> quantity(String number, String unit) {
        return unit(unit)
                .flatMap(scale -> decimal(number)
                        .map(count -> new Amount(scale.dimension(), count.multiply(scale.factor(), DIGITS))));
    }

    /** The exact number that a text means; empty if it is none, which the parser has reported. */
    public static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace("_", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
