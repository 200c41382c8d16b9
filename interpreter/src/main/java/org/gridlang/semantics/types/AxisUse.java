package org.gridlang.semantics.types;

/** One use of an axis in an axis list; the k-th use of an axis carries k - 1 primes. */
public record AxisUse(Axis axis, int primes) {
    /** An unprimed use. */
    public static AxisUse of(Axis axis) {
        return new AxisUse(axis, 0);
    }

    /** For messages: the path with its primes. */
    @Override
    public String toString() {
        return axis.path() + "'".repeat(primes);
    }
}
