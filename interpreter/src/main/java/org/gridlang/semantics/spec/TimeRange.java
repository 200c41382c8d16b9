package org.gridlang.semantics.spec;

/** The times {@code from .. steps + end} at which a signal is defined; {@code end} is 0 or negative. */
public record TimeRange(int from, int end) {
    /** Every time of the clock. */
    public static final TimeRange ALL = new TimeRange(0, 0);

    /** The times that both have. */
    public TimeRange intersect(TimeRange other) {
        return new TimeRange(Math.max(from, other.from), Math.min(end, other.end));
    }

    /** The times {@code t} for which {@code t + shift} is in this range. */
    public TimeRange shifted(int shift) {
        return new TimeRange(Math.max(0, from - shift), Math.min(0, end - shift));
    }

    /** For people: {@code 1 .. steps}. */
    @Override
    public String toString() {
        return from + " .. steps" + (end == 0 ? "" : " - " + -end);
    }
}
