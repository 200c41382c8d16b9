package org.gridlang.semantics.variants;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gridlang.grammar.Unit;
import org.gridlang.grammar.UnitTable;
import org.gridlang.syntax.Expr;

/**
 * A literal as an exact decimal with its unit. Quantities are compared and counted in decimals: in doubles {@code 9 cm + 1
 * cm} is not {@code 10 cm}.
 *
 * @param number the number in front of the unit
 * @param unit as written; empty for a plain number
 * @param scale what the unit is worth
 * @param whole whether it is a plain whole number
 */
record Exact(BigDecimal number, String unit, Scale scale, boolean whole) {

    /** {@code above / below * pi^pi} in the base units of a dimension, which is a product of powers. */
    record Scale(BigDecimal above, BigDecimal below, int pi, Map<String, Integer> dimension) {

        private static final Scale PLAIN = new Scale(BigDecimal.ONE, BigDecimal.ONE, 0, Map.of());
        private static final String PLAIN_DIMENSION = "none";

        static Optional<Scale> of(String unit) {
            return unit.isEmpty()
                    ? Optional.of(PLAIN)
                    : UnitTable.standard().parse(unit).map(Scale::of);
        }

        private static Scale of(List<Unit.Power> powers) {
            BigDecimal above = BigDecimal.ONE;
            BigDecimal below = BigDecimal.ONE;
            int pi = 0;
            var dimension = new TreeMap<String, Integer>();
            for (Unit.Power power : powers) {
                Unit.Factor factor = power.unit().factor();
                int exponent = power.exponent();
                boolean up = exponent >= 0;
                above = above.multiply((up ? factor.above() : factor.below()).pow(Math.abs(exponent)));
                below = below.multiply((up ? factor.below() : factor.above()).pow(Math.abs(exponent)));
                pi += factor.pi() ? exponent : 0;
                boolean frequency = power.unit().dimension().equals("frequency");
                dimension.merge(
                        frequency ? "time" : power.unit().dimension(), frequency ? -exponent : exponent, Integer::sum);
            }
            dimension.remove(PLAIN_DIMENSION);
            dimension.values().removeIf(exponent -> exponent == 0);
            return new Scale(above, below, pi, Map.copyOf(dimension));
        }
    }

    /** The value of a number or quantity, also with a minus or in parentheses; empty for everything else. */
    static Optional<Exact> of(Expr expr) {
        if (expr instanceof Expr.Number number) {
            return of(number.text(), "");
        }
        if (expr instanceof Expr.Quantity quantity) {
            return of(quantity.number(), quantity.unit());
        }
        if (expr instanceof Expr.Parenthesised parenthesised) {
            return of(parenthesised.inner());
        }
        return expr instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.MINUS
                ? of(unary.operand()).map(e -> new Exact(e.number.negate(), e.unit, e.scale, e.whole))
                : Optional.empty();
    }

    private static Optional<Exact> of(String text, String unit) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.replace("_", ""));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        boolean whole = unit.isEmpty()
                && text.indexOf('.') < 0
                && number.stripTrailingZeros().scale() <= 0;
        return Scale.of(unit).map(scale -> new Exact(number, unit, scale, whole));
    }

    /** Whether two are of one dimension, so that they can be compared. */
    boolean comparable(Exact other) {
        return scale.dimension().equals(other.scale.dimension());
    }

    /** Whether both mean the same value. */
    boolean same(Exact other) {
        if (!comparable(other)) {
            return false;
        }
        boolean zero = number.signum() == 0 && other.number.signum() == 0;
        return zero || (scale.pi() == other.scale.pi() && inBase(other).compareTo(other.inBase(this)) == 0);
    }

    /** The number that goes with another unit of the dimension; empty if it is no finite decimal there. */
    Optional<BigDecimal> in(Scale target) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (scale.pi() != target.pi()) {
            return Optional.empty();
        }
        BigDecimal above = number.multiply(scale.above()).multiply(target.below());
        BigDecimal below = scale.below().multiply(target.above());
        try {
            return Optional.of(above.divide(below, MathContext.UNLIMITED));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private BigDecimal inBase(Exact other) {
        return number.multiply(scale.above()).multiply(other.scale.below());
    }
}
