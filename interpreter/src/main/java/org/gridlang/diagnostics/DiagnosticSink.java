package org.gridlang.diagnostics;

/**
 * Where phases and checks report to. Reporting never ends the phase: it goes on and finds the next mistake, taking care
 * that what stands on something already reported stays silent.
 */
@FunctionalInterface
public interface DiagnosticSink {

    /** Takes note of a diagnostic. */
    void report(Diagnostic diagnostic);
}
