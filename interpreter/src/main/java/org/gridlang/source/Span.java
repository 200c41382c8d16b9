package org.gridlang.source;

/**
 * A stretch of a file: where something stands that can be pointed at.
 *
 * @param start the offset of the first UTF-16 unit, from 0
 * @param end the offset behind the last one; equal to {@code start} for a mere position, such as the end of the file
 */
public record Span(SourceFile file, int start, int end) {

    /** @throws IllegalArgumentException if the offsets are in the wrong order or outside the file */
    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no span " + start + " .. " + end + " in " + file.name() + " of length "
                    + file.text().length());
        }
    }

    /** The position before the character at an offset; it has no width and covers no text. */
    public static Span at(SourceFile file, int offset) {
        return new Span(file, offset, offset);
    }

    /**
     * The smallest span that covers this one and another of the same file.
     *
     * @throws IllegalArgumentException if the other one lies in another file
     */
    public Span to(Span other) {
        if (!file.equals(other.file)) {
            throw new IllegalArgumentException("no span from " + file.name() + " to " + other.file.name());
        }
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The line of the start, from 1. */
    public int line() {
        return file.line(start);
    }

    /** The column of the start, from 1, in code points. */
    public int column() {
        return file.column(start);
    }

    /** The text that is covered, line ends as written. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** {@code examples/dos.grid:12:34}. */
    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
