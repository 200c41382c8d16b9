package org.gridlang.diagnostics;

import java.util.List;

/** A way to write diagnostics down: a pure function, the caller prints. */
public sealed interface DiagnosticRenderer permits TerminalRenderer, PlainRenderer, JsonRenderer {

    /** The text for a list of diagnostics, in the order of the list; lines end with {@code \n}. */
    String render(List<Diagnostic> diagnostics);
}
