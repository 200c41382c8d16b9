package org.gridlang.format;

/** One step of writing a text whose line ends are not decided yet. */
sealed interface Step {
    /** Text without a line end. */
    record Text(String text) implements Step {}

    /** Text that is written only where the group around it stands on one line. */
    record FlatText(String text) implements Step {}

    /** A possible line end; where the group stands on one line, {@code flat} instead. */
    record Break(String flat) implements Step {}

    /** A line end. */
    record LineEnd() implements Step {}

    /** An empty line, where a line ends already. */
    record EmptyLine() implements Step {}

    /** A comment, behind which the line ends; {@code behind} if it follows other text on its line. */
    record Remark(String text, boolean behind) implements Step {}

    /** The start of a group, all of whose breaks are line ends or none is. */
    record Open() implements Step {}

    /** The end of a group. */
    record Close() implements Step {}

    /** Lines that begin from here on are indented by a further level. */
    record Indent() implements Step {}

    /** The end of an indentation. */
    record Outdent() implements Step {}
}
