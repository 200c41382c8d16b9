package org.gridlang.semantics.spec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.semantics.units.Units;

/** Numbers for people: quantities in the unit in which they are shortest. */
final class Quantities {
    /** The units to choose from, the one that wins a tie first. */
    private static final Map<String, List<String>> CANDIDATES = Map.of(
            "length", List.of("m", "cm", "mm", "km", "um"),
            "time", List.of("s", "ms", "min", "us"),
            "angle", List.of("deg", "rad"),
            "area", List.of("m^2", "cm^2", "mm^2"),
            "speed", List.of("m/s", "cm/s", "mm/s"),
            "acceleration", List.of("m/s^2", "cm/s^2"),
            "frequency", List.of("Hz", "kHz"),
            "angular_speed", List.of("rad/s", "deg/s"),
            "mass", List.of("kg", "mg"),
            "current", List.of("mA", "uA", "nA", "pA"));

    private static final MathContext DIGITS = new MathContext(20);
    /** What is left out is rounding: {@code 1 - 0.9} reads 0.1. */
    private static final MathContext SHOWN = new MathContext(12);

    private static final double LEAST_PLAIN = 1e-3;
    private static final double MOST_PLAIN = 1e7;

    private Quantities() {}

    /** {@code 12 cm}; a plain number without unit. */
    static String text(double si, Dimension dimension) {
        if (dimension.isPlain()) {
            return number(si);
        }
        if (!Double.isFinite(si)) {
            return number(si) + " " + dimension.unit();
        }
        String best = "";
        for (String unit : CANDIDATES.getOrDefault(dimension.word(), List.of())) {
            String shown = inUnit(si, unit);
            if (best.isEmpty() || shown.length() < best.length()) {
                best = shown;
            }
        }
        return best.isEmpty() ? number(si) + " " + dimension.unit() : best;
    }

    private static String inUnit(double si, String unit) {
        BigDecimal factor = Units.unit(unit).orElseThrow().factor();
        BigDecimal count = new BigDecimal(Double.toString(si)).divide(factor, DIGITS);
        return shown(count) + " " + unit;
    }

    /** The unit of a dimension of which one is this many SI units. */
    static Optional<String> unit(Dimension dimension, double factor) {
        return CANDIDATES.getOrDefault(dimension.word(), List.of()).stream()
                .filter(unit -> Units.unit(unit).orElseThrow().factor().doubleValue() == factor)
                .findFirst()
                .or(() -> dimension.equals(Dimension.ANGLE) && isTurn(factor) ? Optional.of("turn") : Optional.empty())
                .or(() -> factor == 1 && !dimension.isPlain() ? Optional.of(dimension.unit()) : Optional.empty());
    }

    private static boolean isTurn(double factor) {
        return Units.unit("turn").orElseThrow().factor().doubleValue() == factor;
    }

    /** {@code 4096}, {@code 0.05}, {@code 2e-5}. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        return shown(new BigDecimal(Double.toString(value)));
    }

    private static String shown(BigDecimal exact) {
        BigDecimal decimal = exact.round(SHOWN).stripTrailingZeros();
        double size = decimal.abs().doubleValue();
        if (size == 0 || (size >= LEAST_PLAIN && size < MOST_PLAIN)) {
            return decimal.toPlainString();
        }
        int exponent = decimal.precision() - decimal.scale() - 1;
        return decimal.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
