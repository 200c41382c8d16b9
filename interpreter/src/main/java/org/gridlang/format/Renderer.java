package org.gridlang.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes steps as text. A group stands on one line if it fits, else all its breaks become line ends; groups inside it
 * decide for themselves.
 */
final class Renderer {
    private static final int LEVEL = 2;
    private static final String BEFORE_REMARK = "  ";

    private final List<Step> steps;
    private final int width;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> flat = new ArrayDeque<>();
    private int indent;
    private int column;
    /** A line end is due before the next text: a comment may still want to stand behind the text of this line. */
    private boolean lineEnds;

    private boolean emptyLine;
    private boolean lineIsRemark;

    private Renderer(List<Step> steps, int width) {
        this.steps = steps;
        this.width = width;
    }

    static String render(List<Step> steps, int width) {
        Renderer renderer = new Renderer(steps, width);
        for (int at = 0; at < steps.size(); at++) {
            renderer.write(at);
        }
        return renderer.out.isEmpty() ? "" : renderer.out.append('\n').toString();
    }

    private void write(int at) {
        boolean onOneLine = !flat.isEmpty() && flat.element();
        switch (steps.get(at)) {
            case Step.Text(String text) -> write(text);
            case Step.FlatText(String text) -> {
                if (onOneLine) {
                    write(text);
                }
            }
            case Step.Break(String text) -> {
                if (!onOneLine) {
                    lineEnds = true;
                } else if (!lineEnds) {
                    write(text);
                }
            }
            case Step.LineEnd _ -> lineEnds = true;
            case Step.EmptyLine _ -> emptyLine = lineEnds;
            case Step.Remark(String text, boolean behind) -> {
                if (behind && column > 0 && !lineIsRemark) {
                    removeTrailingSpaces();
                    out.append(BEFORE_REMARK).append(text);
                } else {
                    lineEnds = true;
                    write(text);
                }
                lineEnds = true;
                lineIsRemark = true;
            }
            case Step.Open _ -> flat.push(onOneLine || fits(at));
            case Step.Close _ -> flat.pop();
            case Step.Indent _ -> indent += LEVEL;
            case Step.Outdent _ -> indent -= LEVEL;
        }
    }

    private void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (lineEnds && !out.isEmpty()) {
            removeTrailingSpaces();
            out.append(emptyLine ? "\n\n" : "\n").append(" ".repeat(indent));
            column = indent;
        }
        lineEnds = false;
        emptyLine = false;
        lineIsRemark = false;
        out.append(text);
        column += text.codePointCount(0, text.length());
    }

    /** A space may have been written for a token that a comment then pushed to the next line. */
    private void removeTrailingSpaces() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }

    /** Whether the group that opens at a step, and what follows it up to the next possible line end, fits on the line. */
    private boolean fits(int open) {
        int room = width - (lineEnds ? indent : column);
        int depth = 0;
        boolean inside = true;
        for (int at = open; at < steps.size(); at++) {
            switch (steps.get(at)) {
                case Step.Text(String text) -> room -= text.length();
                case Step.FlatText(String text) -> room -= inside ? text.length() : 0;
                case Step.Break(String text) -> {
                    if (!inside) {
                        return true;
                    }
                    room -= text.length();
                }
                case Step.LineEnd _, Step.Remark _ -> {
                    return !inside;
                }
                case Step.Open _ -> depth++;
                case Step.Close _ -> {
                    depth--;
                    inside &= depth > 0;
                }
                case Step.EmptyLine _, Step.Indent _, Step.Outdent _ -> {}
            }
            if (room < 0) {
                return false;
            }
        }
        return true;
    }
}
