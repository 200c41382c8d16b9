package org.gridlang.semantics.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;

/** One load: goes through the imports depth first and makes one module per file. */
final class Loader {

    private static final String PRELUDE = Sources.LIBRARY + ".math";

    /** A file whose imports are being loaded; {@code next} is the import that is being followed. */
    private static final class Open {
        private final SourceFile file;
        private Optional<Script.Import> next = Optional.empty();

        private Open(SourceFile file) {
            this.file = file;
        }
    }

    private final Sources sources;
    private final LibraryCache cache;
    private final DiagnosticSink sink;
    private final ImportResolver resolver;
    private final Map<String, Module> done = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Module> prelude = Optional.empty();

    Loader(Sources sources, LibraryCache cache, DiagnosticSink sink) {
        this.sources = sources;
        this.cache = cache;
        this.sink = sink;
        this.resolver = new ImportResolver(sources, sink);
    }

    Module loadMain(SourceFile main) {
        prelude = sources.library(PRELUDE)
                .filter(math -> !math.name().equals(main.name()))
                .map(math -> loadLibrary(math, PRELUDE));
        Module loaded = done.get(main.name());
        return loaded != null ? loaded : load(main, mainPath(main));
    }

    /** A file of the library that is not looked at itself, but used. */
    private Module loadLibrary(SourceFile file, String path) {
        LibraryOutline outline = cache.outline(file);
        return load(file, path, outline.script(), DeclaredNames.of(outline), true);
    }

    private Module load(SourceFile file, String path) {
        Script script = parse(file);
        boolean complete = script.declarations().stream().noneMatch(Declaration.Broken.class::isInstance);
        Module module = load(file, path, script, DeclaredNames.of(script, sink), complete);
        new LocalNames(script, module.imports(), sink).check();
        return module;
    }

    private Module load(SourceFile file, String path, Script script, DeclaredNames names, boolean allRead) {
        var here = new Open(file);
        open.push(here);
        var imports = new ArrayList<Module.Imported>();
        boolean complete = allRead;
        var written = new WrittenImports(sink);
        for (Script.Import wanted : script.imports()) {
            if (!written.accept(wanted)) {
                continue;
            }
            here.next = Optional.of(wanted);
            Optional<Module> module = follow(wanted, file, path);
            module.ifPresent(found -> imports.add(new Module.Imported(WrittenImports.alias(wanted), found, wanted)));
            complete &= module.isPresent();
        }
        open.pop();
        Module module = new Module(new Module.Parts(
                path,
                file,
                script,
                names,
                List.copyOf(imports),
                prelude,
                complete,
                name -> cache.declaring(name, sources)));
        done.put(file.name(), module);
        return module;
    }

    private Script parse(SourceFile file) {
        if (!file.isLibrary()) {
            return ScriptParser.parse(file, sink);
        }
        LibraryCache.Parsed parsed = cache.parse(file);
        parsed.problems().forEach(sink::report);
        return parsed.script();
    }

    private Optional<Module> follow(Script.Import wanted, SourceFile importer, String importerPath) {
        return resolver.find(wanted, importer).flatMap(file -> {
            if (open.stream().anyMatch(frame -> frame.file.name().equals(file.name()))) {
                reportCycle(wanted, file);
                return Optional.empty();
            }
            Module loaded = done.get(file.name());
            return Optional.of(loaded != null ? loaded : follow(file, pathOf(wanted, importerPath)));
        });
    }

    private Module follow(SourceFile file, String path) {
        return file.isLibrary() ? loadLibrary(file, path) : load(file, path);
    }

    /** The open files from the repeated one to the innermost make the circle. */
    private void reportCycle(Script.Import closing, SourceFile repeated) {
        var circle = new ArrayList<Open>();
        for (Iterator<Open> frames = open.descendingIterator(); frames.hasNext(); ) {
            Open frame = frames.next();
            if (!circle.isEmpty() || frame.file.name().equals(repeated.name())) {
                circle.add(frame);
            }
        }
        var names = new ArrayList<>(
                circle.stream().map(frame -> "`" + frame.file.name() + "`").toList());
        names.add("`" + repeated.name() + "`");
        Diagnostic diagnostic = Diagnostic.of(
                Code.IMPORT_CYCLE,
                ImportResolver.place(closing),
                circle.size() == 1
                        ? "this file imports itself"
                        : "these files import each other in a circle: " + String.join(" -> ", names));
        for (Open frame : circle.subList(0, circle.size() - 1)) {
            String from = frame.file.name();
            if (frame.next.isPresent()) {
                diagnostic = diagnostic.withNote(
                        ImportResolver.place(frame.next.get()), "`" + from + "` imports the next one");
            }
        }
        sink.report(diagnostic.withHint(
                circle.size() == 1 ? "remove the import" : "move what both need into a file of its own"));
    }

    private static String mainPath(SourceFile main) {
        String name = main.name().substring(main.name().lastIndexOf('/') + 1);
        String stem = name.endsWith(".grid") ? name.substring(0, name.length() - ".grid".length()) : name;
        return main.isLibrary() ? Sources.LIBRARY + "." + stem : stem;
    }

    private static String pathOf(Script.Import wanted, String importerPath) {
        int folderEnd = importerPath.lastIndexOf('.');
        boolean library = ImportResolver.isLibrary(wanted);
        return library || folderEnd < 0 ? wanted.dotted() : importerPath.substring(0, folderEnd + 1) + wanted.dotted();
    }
}
