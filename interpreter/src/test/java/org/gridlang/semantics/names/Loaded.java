package org.gridlang.semantics.names;

import java.util.List;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.source.SourceFile;

/** A script that was loaded in a test, and what was reported about it. */
record Loaded(Module module, DiagnosticList list) {

    static Loaded of(MemorySources sources, String... lines) {
        var list = new DiagnosticList();
        var main = SourceFile.of("main.grid", String.join("\n", lines) + "\n");
        return new Loaded(Workspace.load(main, sources, list), list);
    }

    /** {@code E0202 file.grid:2:1 message}, with the hint behind a bar. */
    List<String> problems() {
        return list.sorted().stream().map(Loaded::line).toList();
    }

    Diagnostic first() {
        return list.sorted().getFirst();
    }

    private static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(text -> " | " + text).orElse("");
        return diagnostic.code() + " " + diagnostic.place() + " " + diagnostic.message() + hint;
    }
}
