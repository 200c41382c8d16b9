package org.gridlang.semantics.elaborate;

import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;

/** Checks declarations by themselves, as far as that can be done before they are put to use. */
final class Declarations {
    private final DiagnosticSink sink;

    Declarations(DiagnosticSink sink) {
        this.sink = sink;
    }

    void check(Module module) {}
}
