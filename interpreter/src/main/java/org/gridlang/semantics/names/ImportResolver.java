package org.gridlang.semantics.names;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.source.ReadResult;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Script;

/** Finds the file that an import means, and says why there is none. */
final class ImportResolver {

    private final Sources sources;
    private final DiagnosticSink sink;

    ImportResolver(Sources sources, DiagnosticSink sink) {
        this.sources = sources;
        this.sink = sink;
    }

    static boolean isLibrary(Script.Import wanted) {
        return wanted.path().getFirst().text().equals(Sources.LIBRARY);
    }

    /** The path of an import, which is what its messages underline. */
    static Span place(Script.Import wanted) {
        return wanted.path().getFirst().span().to(wanted.path().getLast().span());
    }

    Optional<SourceFile> find(Script.Import wanted, SourceFile importer) {
        String path = wanted.dotted();
        if (isLibrary(wanted)) {
            Optional<SourceFile> file = sources.library(path);
            if (file.isEmpty()) {
                report(wanted, "the library has no file `" + path + "`", sources.libraryPaths());
            }
            return file;
        }
        if (importer.isLibrary()) {
            report(wanted, "a file of the library can import only files of the library", sources.libraryPaths());
            return Optional.empty();
        }
        return switch (sources.project(importer, path)) {
            case ReadResult.Read read -> Optional.of(read.file());
            case ReadResult.Unreadable unreadable -> {
                Set<String> candidates = new LinkedHashSet<>(sources.projectPaths(importer));
                candidates.addAll(sources.libraryPaths());
                report(wanted, "`" + path + "` cannot be imported: " + unreadable.reason(), candidates);
                yield Optional.empty();
            }
        };
    }

    private void report(Script.Import wanted, String message, Set<String> candidates) {
        String inLibrary = Sources.LIBRARY + "." + wanted.dotted();
        Optional<String> hint = candidates.contains(inLibrary)
                ? Optional.of("did you mean `" + inLibrary + "`?")
                : Suggestions.hint(wanted.dotted(), candidates);
        sink.report(Diagnostic.of(Code.IMPORT_NOT_FOUND, place(wanted), message).withHint(hint));
    }
}
