package org.gridlang.semantics.types;

/**
 * An index axis: what an expression is repeated over without being written. {@code serial} tells two bound variables of one
 * name apart.
 */
public record Index(String name, int serial) {
    /** Trajectories or images. */
    public static final Index BATCH = new Index("batch", 0);
    /** Time steps. */
    public static final Index TIME = new Index("t", 0);
    /** Training steps. */
    public static final Index STEP = new Index("n", 0);

    @Override
    public String toString() {
        return name;
    }
}
