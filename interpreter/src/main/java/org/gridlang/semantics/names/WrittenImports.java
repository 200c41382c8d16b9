package org.gridlang.semantics.names;

import java.util.HashMap;
import java.util.Map;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.syntax.Script;

/** The imports of one file that have been seen so far: each path once, each alias once. */
final class WrittenImports {

    private final DiagnosticSink sink;
    private final Map<String, Script.Import> byPath = new HashMap<>();
    private final Map<String, Script.Import> byAlias = new HashMap<>();

    WrittenImports(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** The name that qualifies what an import offers. */
    static String alias(Script.Import written) {
        return written.alias().orElse(written.path().getLast()).text();
    }

    /** Whether an import is to be followed; reports E0202 if its path or its alias was there before. */
    boolean accept(Script.Import written) {
        if (written.path().isEmpty()) {
            return false;
        }
        Script.Import same = byPath.putIfAbsent(written.dotted(), written);
        if (same != null) {
            report(written, same, "`" + written.dotted() + "` is imported twice", "remove one of the two");
            return false;
        }
        Script.Import alike = byAlias.putIfAbsent(alias(written), written);
        if (alike != null) {
            report(
                    written,
                    alike,
                    "two imports have the name `" + alias(written) + "`",
                    "write `import " + written.dotted() + " as` and another name");
        }
        return true;
    }

    private void report(Script.Import second, Script.Import first, String message, String hint) {
        sink.report(Diagnostic.of(Code.NAME_DEFINED_TWICE, ImportResolver.place(second), message)
                .withNote(ImportResolver.place(first), "the first import")
                .withHint(hint));
    }
}
