package org.gridlang.semantics.types;

/** What one element of a value is. */
public enum Scalar {
    BOOL("yes-or-no value"),
    INT("whole number"),
    REAL("number");

    private final String description;

    Scalar(String description) {
        this.description = description;
    }

    /** For messages. */
    public String description() {
        return description;
    }

    /** The wider of two: whole numbers widen to real. */
    public Scalar widened(Scalar other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
