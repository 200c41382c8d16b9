package org.gridlang.semantics.types;

import java.util.OptionalLong;
import org.gridlang.source.Span;

/**
 * A feature axis. Its identity is the path of its creation ({@code architecture.units}, {@code target.place.cells}), never
 * its size or a local name for it.
 *
 * @param path where it was created, as a path of the experiment
 * @param size how many elements; empty while a data file that has not been read decides it
 * @param origin the text that created it
 */
public record Axis(String path, OptionalLong size, boolean periodic, Span origin) {
    /** The axis of the coordinates x and y of the arena. */
    public static Axis space(Span origin) {
        return new Axis("space", OptionalLong.of(2), false, origin);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Axis axis && axis.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** The last part of the path: how a user names it inside its component. */
    public String shortName() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
