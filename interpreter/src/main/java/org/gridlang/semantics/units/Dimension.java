package org.gridlang.semantics.units;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A physical dimension: a product of powers of the base dimensions. Angle is a base of its own, so {@code rad/s} is not
 * {@code Hz}; counts of bins and spikes are bases too, so a period in bins is not a length.
 */
public record Dimension(Map<Base, Fraction> powers) {

    /** The base dimensions. */
    public enum Base {
        LENGTH("m"),
        TIME("s"),
        ANGLE("rad"),
        MASS("kg"),
        CURRENT("A"),
        BIN("bin"),
        SPIKE("spike");

        private final String unit;

        Base(String unit) {
            this.unit = unit;
        }

        /** The name in a script. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The symbol of its unit. */
        public String unit() {
            return unit;
        }
    }

    /** A plain number. */
    public static final Dimension PLAIN = new Dimension(Map.of());
    /** Length. */
    public static final Dimension LENGTH = of(Base.LENGTH);
    /** Time. */
    public static final Dimension TIME = of(Base.TIME);
    /** Angle. */
    public static final Dimension ANGLE = of(Base.ANGLE);
    /** Length per time. */
    public static final Dimension SPEED = LENGTH.over(TIME);

    private static final Map<String, Dimension> NAMED = named();

    /** Drops zero powers. */
    public Dimension {
        Map<Base, Fraction> kept = new EnumMap<>(Base.class);
        powers.forEach((base, power) -> {
            if (!power.isZero()) {
                kept.put(base, power);
            }
        });
        powers = Map.copyOf(kept);
    }

    private static Map<String, Dimension> named() {
        Map<String, Dimension> names = new LinkedHashMap<>();
        for (Base base : Base.values()) {
            names.put(base.word(), of(base));
        }
        names.put("area", LENGTH.times(LENGTH));
        names.put("speed", SPEED);
        names.put("acceleration", SPEED.over(TIME));
        names.put("frequency", PLAIN.over(TIME));
        names.put("angular_speed", ANGLE.over(TIME));
        names.put("real", PLAIN);
        return names;
    }

    /** A base dimension. */
    public static Dimension of(Base base) {
        return new Dimension(Map.of(base, Fraction.ONE));
    }

    /** The dimension that a word of a type names: {@code length}, {@code area}, {@code real}. */
    public static Optional<Dimension> ofWord(String word) {
        return Optional.ofNullable(NAMED.get(word));
    }

    /** The words that name dimensions. */
    public static List<String> words() {
        return List.copyOf(NAMED.keySet());
    }

    /** The product. */
    public Dimension times(Dimension other) {
        if (other.isPlain() || isPlain()) {
            return other.isPlain() ? this : other;
        }
        Map<Base, Fraction> sum = new EnumMap<>(Base.class);
        sum.putAll(powers);
        other.powers.forEach((base, power) -> sum.merge(base, power, Fraction::plus));
        return new Dimension(sum);
    }

    /** The quotient. */
    public Dimension over(Dimension other) {
        return other.isPlain() ? this : times(other.power(Fraction.of(-1)));
    }

    /** The power. */
    public Dimension power(Fraction exponent) {
        if (isPlain() || exponent.equals(Fraction.ONE)) {
            return this;
        }
        Map<Base, Fraction> scaled = new EnumMap<>(Base.class);
        powers.forEach((base, power) -> scaled.put(base, power.times(exponent)));
        return new Dimension(scaled);
    }

    /** Whether this is the dimension of plain numbers. */
    public boolean isPlain() {
        return powers.isEmpty();
    }

    /** Whether it is one base dimension. */
    public boolean isBase() {
        return powers.size() == 1 && powers.containsValue(Fraction.ONE);
    }

    /** Whether it is what one bin is worth, as {@code cm/bin}. */
    public boolean isPerBin() {
        return Fraction.of(-1).equals(powers.get(Base.BIN));
    }

    /** Whether there is a word for it, such as {@code area}. */
    public boolean isNamed() {
        return NAMED.containsValue(this);
    }

    /** For messages: {@code a plain number}, {@code a length}, {@code an area}, {@code a quantity in m^3/s}. */
    public String description() {
        if (isPlain()) {
            return "a plain number";
        }
        if (equals(of(Base.BIN)) || equals(of(Base.SPIKE))) {
            return "a number of " + word() + "s";
        }
        for (Map.Entry<String, Dimension> entry : NAMED.entrySet()) {
            if (entry.getValue().equals(this)) {
                String word = entry.getKey().replace('_', ' ');
                return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
            }
        }
        return "a quantity in " + unit();
    }

    /** As a type of a script: {@code length}, {@code length^2*time^-1}. */
    public String word() {
        for (Map.Entry<String, Dimension> entry : NAMED.entrySet()) {
            if (entry.getValue().equals(this)) {
                return entry.getKey();
            }
        }
        List<String> factors = new ArrayList<>();
        for (Base base : Base.values()) {
            Fraction power = powers.get(base);
            if (power != null) {
                factors.add(power.equals(Fraction.ONE) ? base.word() : base.word() + "^" + power);
            }
        }
        return String.join("*", factors);
    }

    /** The SI unit: {@code m/s^2}; empty for a plain number. */
    public String unit() {
        StringBuilder over = new StringBuilder();
        StringBuilder under = new StringBuilder();
        for (Base base : Base.values()) {
            Fraction power = powers.get(base);
            if (power == null) {
                continue;
            }
            boolean positive = power.numerator() > 0;
            Fraction size = positive ? power : power.negated();
            String factor = base.unit() + (size.equals(Fraction.ONE) ? "" : "^" + size);
            if (positive) {
                over.append(over.isEmpty() ? "" : "*").append(factor);
            } else {
                under.append('/').append(factor);
            }
        }
        return (over.isEmpty() && !under.isEmpty() ? "1" : over.toString()) + under;
    }

    @Override
    public String toString() {
        return word();
    }
}
