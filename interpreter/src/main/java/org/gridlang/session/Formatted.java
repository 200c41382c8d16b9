package org.gridlang.session;

/**
 * A file and its canonical layout.
 *
 * @param before the text as it is
 * @param after the text as it should be
 */
public record Formatted(String before, String after) {
    /** Whether formatting changes anything. */
    public boolean changes() {
        return !before.equals(after);
    }
}
