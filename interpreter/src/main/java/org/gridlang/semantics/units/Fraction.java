package org.gridlang.semantics.units;

import java.math.BigInteger;

/** An exponent of a dimension: a fraction in lowest terms with a positive denominator. */
public record Fraction(int numerator, int denominator) {
    /** Zero. */
    public static final Fraction ZERO = new Fraction(0, 1);
    /** One. */
    public static final Fraction ONE = new Fraction(1, 1);

    /** Makes the lowest terms. */
    public Fraction {
        if (denominator == 0) {
            throw new IllegalArgumentException("denominator 0");
        }
        int divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValue();
        int sign = denominator < 0 ? -1 : 1;
        numerator = sign * numerator / divisor;
        denominator = sign * denominator / divisor;
    }

    /** A whole number. */
    public static Fraction of(int whole) {
        return new Fraction(whole, 1);
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator * other.numerator, denominator * other.denominator);
    }

    /** The opposite. */
    public Fraction negated() {
        return new Fraction(-numerator, denominator);
    }

    /** Whether this is zero. */
    public boolean isZero() {
        return numerator == 0;
    }

    /** As a double. */
    public double toDouble() {
        return (double) numerator / denominator;
    }

    @Override
    public String toString() {
        return denominator == 1 ? Integer.toString(numerator) : "(" + numerator + "/" + denominator + ")";
    }
}
