package org.gridlang.tests;

import java.util.List;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.Severity;
import org.gridlang.diagnostics.TerminalRenderer;
import org.gridlang.semantics.elaborate.Checker;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.Workspace;
import org.gridlang.semantics.spec.Experiment;
import org.gridlang.source.SourceFile;

/**
 * A script of a test with all that checking it gave.
 *
 * @param experiments as far as they could be put together
 */
record CheckedText(SourceFile file, DiagnosticList found, List<Experiment> experiments) {
    /** Wide enough for every line of a snippet; the same on every machine. */
    private static final int WIDTH = 100;

    static CheckedText of(SourceFile file, SnippetSources sources, LibraryCache library) {
        DiagnosticList found = new DiagnosticList();
        Module module = Workspace.load(file, sources, library, found);
        return new CheckedText(file, found, new Checker(found).check(module));
    }

    /** What a user would read at the terminal; empty if nothing was found. */
    String report() {
        return new TerminalRenderer(false, WIDTH).render(found.sorted(), found.tally());
    }

    /** The ids of what is of a severity, in the order of the text. */
    List<String> ids(Severity severity) {
        return found.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }
}
