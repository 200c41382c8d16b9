package org.gridlang.semantics.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;

/**
 * Parsed files of the library, so that each is parsed once however often scripts are loaded. A process holds one and
 * passes it to every load. Safe to use from several threads.
 */
public final class LibraryCache {

    /**
     * A parsed file.
     *
     * @param problems what parsing reported; empty for a library in order
     */
    record Parsed(Script script, List<Diagnostic> problems) {

        static Parsed of(SourceFile file) {
            var problems = new ArrayList<Diagnostic>();
            Script script = ScriptParser.parse(file, problems::add);
            return new Parsed(script, List.copyOf(problems));
        }
    }

    private final Map<SourceFile, Parsed> parsed = new ConcurrentHashMap<>();
    private final Map<SourceFile, LibraryOutline> outlines = new ConcurrentHashMap<>();

    /** The tree of a library file; parsed again only if its text has changed. */
    Parsed parse(SourceFile file) {
        return parsed.computeIfAbsent(file, Parsed::of);
    }

    /** The outline of a library file. */
    LibraryOutline outline(SourceFile file) {
        return outlines.computeIfAbsent(file, LibraryOutline::of);
    }

    /** The paths of the library files that declare a public name, or have it as theirs. Reads the whole library: only for error messages. */
    List<String> declaring(String name, Sources sources) {
        if (DeclaredNames.isPrivate(name)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (String path : new TreeSet<>(sources.libraryPaths())) {
            boolean declared = path.endsWith("." + name)
                    || sources.library(path)
                            .map(file -> parse(file).script().declarations().stream()
                                    .anyMatch(declaration ->
                                            declaration.name().text().equals(name)))
                            .orElse(false);
            if (declared) {
                found.add(path);
            }
        }
        return found;
    }
}
