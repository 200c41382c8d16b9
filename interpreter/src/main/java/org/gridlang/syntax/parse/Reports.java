package org.gridlang.syntax.parse;

import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Severity;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/**
 * What is reported about one text. After {@value #MOST_ERRORS} errors nothing more is: such a text is no script, and
 * explaining each of its words would take long.
 */
final class Reports {
    static final int MOST_ERRORS = 100;

    private final Places places;
    private final DiagnosticSink sink;
    private int errors;

    Reports(SourceFile file, DiagnosticSink sink) {
        this.places = new Places(file);
        this.sink = sink;
    }

    Places places() {
        return places;
    }

    void report(Diagnostic diagnostic) {
        if (full()) {
            return;
        }
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
        sink.report(diagnostic);
    }

    void report(Code code, Span place, String message, String hint) {
        report(Diagnostic.of(code, place, message).withHint(hint));
    }

    void report(Code code, Token token, String message, String hint) {
        report(code, places.of(token), message, hint);
    }

    boolean anyErrors() {
        return errors > 0;
    }

    boolean full() {
        return errors >= MOST_ERRORS;
    }
}
