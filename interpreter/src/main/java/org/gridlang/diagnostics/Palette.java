package org.gridlang.diagnostics;

/** The colours of a report; without colour it leaves texts as they are. */
record Palette(boolean colour) {

    /** The head of a diagnostic and what underlines its place. */
    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case NOTE -> paint("1;36", text);
        };
    }

    /** Line numbers and the frame of an excerpt. */
    String frame(String text) {
        return paint("1;34", text);
    }

    /** What a hint begins with. */
    String help(String text) {
        return paint("1;32", text);
    }

    /** A message or a heading. */
    String strong(String text) {
        return paint("1", text);
    }

    private String paint(String style, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
