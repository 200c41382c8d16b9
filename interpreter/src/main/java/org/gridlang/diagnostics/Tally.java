package org.gridlang.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * How many diagnostics there are of each kind.
 *
 * @param omitted how many of them are counted here but not shown
 */
public record Tally(int errors, int warnings, int notes, int omitted) {

    /** Counts a list that is shown whole. */
    public static Tally of(List<Diagnostic> diagnostics) {
        return new Tally(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTE),
                0);
    }

    /** {@code 2 errors, 1 warning}; empty when there is nothing. */
    public String line() {
        var parts = new ArrayList<String>();
        add(parts, errors, Severity.ERROR);
        add(parts, warnings, Severity.WARNING);
        add(parts, notes, Severity.NOTE);
        return String.join(", ", parts) + (omitted == 0 ? "" : " (" + omitted + " of them not shown)");
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private static void add(List<String> parts, int count, Severity severity) {
        if (count > 0) {
            parts.add(count + " " + severity.label() + (count == 1 ? "" : "s"));
        }
    }
}
