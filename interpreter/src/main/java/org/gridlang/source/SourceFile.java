package org.gridlang.source;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file and its index of lines.
 *
 * <p>Three ways of counting meet here. An <em>offset</em> counts UTF-16 units from 0, so that
 * {@link String#substring} works; the offset just behind the last character is valid and means the end of the file.
 * A <em>line</em> counts from 1 and ends with {@code \n}, {@code \r\n} or a lone {@code \r}; a file that ends with a
 * line end has an empty last line, and an empty file has one line. A <em>column</em> counts code points from 1; it is
 * not the width on a terminal.
 *
 * <p>Line ends stay as they were written. A byte order mark at the start is dropped, so offset 0 is the first
 * character that the author wrote.
 */
public final class SourceFile {

    private static final String LIBRARY_FOLDER = "std/";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;
    /** Found when a place is first asked for: most files are read without an error. */
    private int @Nullable [] lineStarts;

    private SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Makes a file of a text.
     *
     * @param name the path as it is shown to the reader, with forward slashes: {@code examples/dos.grid},
     *     {@code std/losses.grid}
     */
    public static SourceFile of(String name, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new SourceFile(Objects.requireNonNull(name), marked ? text.substring(1) : text);
    }

    /** The path as it is shown to the reader. */
    public String name() {
        return name;
    }

    /** The whole text, without a byte order mark, line ends as written. */
    public String text() {
        return text;
    }

    /** Whether this file belongs to the standard library that ships with the language. */
    public boolean isLibrary() {
        return name.startsWith(LIBRARY_FOLDER);
    }

    /**
     * The line, from 1, that holds an offset. The characters of a line end belong to the line that they end.
     *
     * @throws IndexOutOfBoundsException if the offset is not in 0 .. length of the text
     */
    public int line(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The column, from 1 and in code points, of an offset within its line.
     *
     * @throws IndexOutOfBoundsException if the offset is not in 0 .. length of the text
     */
    public int column(int offset) {
        return text.codePointCount(lineStart(line(offset)), offset) + 1;
    }

    /** How many lines there are; at least 1. */
    public int lineCount() {
        return lineStarts().length;
    }

    /**
     * The offset of the first character of a line.
     *
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int lineStart(int line) {
        return lineStarts()[Objects.checkIndex(line - 1, lineStarts().length)];
    }

    /**
     * A line without its line end.
     *
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String lineText(int line) {
        int start = lineStart(line);
        int end = line == lineStarts().length ? text.length() : lineStarts()[line];
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Threads may find them twice; they find the same. */
    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = findLineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!isLineEnd(text.charAt(i))) {
                continue;
            }
            boolean firstOfTwo = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (firstOfTwo) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Two files are the same when they have the same name and the same text. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof SourceFile that && name.equals(that.name) && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    /** The name only: texts are long. */
    @Override
    public String toString() {
        return name;
    }
}
