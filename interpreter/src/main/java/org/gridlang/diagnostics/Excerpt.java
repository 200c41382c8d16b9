package org.gridlang.diagnostics;

import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/**
 * The line in which a span starts, as it is shown, and where to underline it.
 *
 * @param line the text to print, cut to a window where it is too long, with {@code ...} where something was cut
 * @param indent how many cells lie left of the underline
 * @param length how many cells are underlined; at least 1, even for a span without width
 * @param goesOn whether the span reaches into later lines
 */
record Excerpt(String line, int indent, int length, boolean goesOn) {

    private static final String CUT = "...";

    /** How much of a window lies left of the place, as one part of this many. */
    private static final int CONTEXT_PART = 4;

    /** @param width how many cells there are for the text */
    static Excerpt of(Span span, int width) {
        SourceFile file = span.file();
        int number = span.line();
        String text = file.lineText(number);
        var line = new DisplayLine(text);
        int start = Math.min(span.start() - file.lineStart(number), text.length());
        int end = Math.min(span.end() - file.lineStart(number), text.length());
        int from = line.firstCell(start);
        int to = Math.max(end > start ? line.cellBehind(end) : from, from + 1);
        boolean goesOn = span.end() > span.start() && file.line(span.end() - 1) > number;
        return line.width() <= width
                ? new Excerpt(line.show(0, line.width()), from, to - from, goesOn)
                : cut(line, from, to, width, goesOn);
    }

    private static Excerpt cut(DisplayLine line, int from, int to, int width, boolean goesOn) {
        int left = leftBorder(line, from, to, width);
        String before = left == 0 ? "" : CUT;
        int room = width - before.length();
        boolean reachesEnd = left + room >= line.width();
        int right = reachesEnd ? line.width() : left + room - CUT.length();
        String after = reachesEnd ? "" : CUT;
        String shown = line.show(left, right);
        int length = Math.max(1, Math.min(to, right) - from);
        return new Excerpt(before + shown + after, before.length() + from - left, length, goesOn);
    }

    private static int leftBorder(DisplayLine line, int from, int to, int width) {
        if (to <= width - CUT.length()) {
            return 0;
        }
        int wanted = from - width / CONTEXT_PART;
        int toSeeTheEnd = Math.max(line.width(), to) - (width - CUT.length());
        return Math.max(0, Math.min(wanted, toSeeTheEnd));
    }
}
