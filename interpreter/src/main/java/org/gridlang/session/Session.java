package org.gridlang.session;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.Explanation;
import org.gridlang.diagnostics.Explanations;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.format.Formatter;
import org.gridlang.reference.Page;
import org.gridlang.reference.Reference;
import org.gridlang.semantics.elaborate.Checker;
import org.gridlang.semantics.names.FileSources;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.Workspace;
import org.gridlang.semantics.spec.SpecPrinter;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;

/** Answers requests. For one thread at a time. */
public final class Session {
    /**
     * What a session works with.
     *
     * @param standardInput what a file named {@code -} reads
     * @param library parsed files of the library, which sessions may share
     */
    public record Options(InputStream standardInput, LibraryCache library) {
        /** With a library of its own. */
        public static Options of(InputStream standardInput) {
            return new Options(standardInput, new LibraryCache());
        }
    }

    private final Options options;
    private final ScriptFiles files;

    /** A session. */
    public Session(Options options) {
        this.options = options;
        this.files = new ScriptFiles(new SourceReader(options.standardInput()));
    }

    /** Finds all static errors of a file. */
    public Reply<Loaded> check(String pathOrDash) {
        return files.read(pathOrDash).then(file -> {
            DiagnosticList found = new DiagnosticList();
            Module module = load(file, found);
            return Reply.of(Optional.of(new Loaded(module, new Checker(found).check(module))), found);
        });
    }

    private Module load(SourceFile file, DiagnosticList found) {
        return Workspace.load(file, FileSources.beside(file, files.reader()), options.library(), found);
    }

    /** A stage of reading a file, as text. A tree comes for any text, the rest only for files without errors. */
    public Reply<String> show(Stage stage, String pathOrDash) {
        return switch (stage) {
            case TREE -> parsed(pathOrDash, StageTexts::tree);
            case RESOLVED -> checked(pathOrDash).then(loaded -> Reply.of(StageTexts.resolved(loaded)));
            case SPEC -> checked(pathOrDash).then(loaded -> Reply.of(StageTexts.specs(loaded)));
        };
    }

    private <T> Reply<T> parsed(String pathOrDash, Function<Script, T> use) {
        return files.read(pathOrDash).then(file -> {
            DiagnosticList found = new DiagnosticList();
            Script script = ScriptParser.parse(file, found);
            return Reply.of(Optional.of(use.apply(script)), found);
        });
    }

    /** As {@link #check}, with a value only where there are no errors. */
    private Reply<Loaded> checked(String pathOrDash) {
        return check(pathOrDash).ifFine();
    }

    /** The resolved experiment: every value with where it comes from. */
    public Reply<String> explain(Target target) {
        return checked(target.file())
                .then(loaded -> Finder.spec(loaded, target))
                .then(spec -> Reply.of(SpecPrinter.print(spec)));
    }

    /** What differs in meaning between two experiments. */
    public Reply<Comparison> diff(Target before, Target after) {
        Reply<Loaded> first = checked(before.file());
        if (before.file().equals(after.file())) {
            return first.then(loaded -> compare(loaded, before, loaded, after));
        }
        Reply<Loaded> second = checked(after.file());
        return first.and(second)
                .then(other -> first.value()
                        .map(loaded -> compare(loaded, before, other, after))
                        .orElseGet(Reply::nothing));
    }

    private static Reply<Comparison> compare(Loaded first, Target before, Loaded second, Target after) {
        return Finder.spec(first, before)
                .then(a -> Finder.spec(second, after).then(b -> Reply.of(new Comparison(a, b))));
    }

    /** A file in its canonical layout; no value if it has syntax errors. */
    public Reply<Formatted> format(String pathOrDash) {
        return files.read(pathOrDash).then(file -> {
            DiagnosticList found = new DiagnosticList();
            Script script = ScriptParser.parse(file, found);
            Optional<Formatted> formatted =
                    Formatter.format(script, found).map(after -> new Formatted(file.text(), after));
            if (formatted.isEmpty() && !found.hasErrors()) {
                throw new IllegalStateException("the formatter found no faithful layout of " + file.name());
            }
            return Reply.of(formatted, found);
        });
    }

    /** Reference pages of a file, from its documentation comments. */
    public Reply<List<Page>> document(String pathOrDash) {
        return parsed(pathOrDash, script -> List.of(Reference.page(script)));
    }

    /** Reference pages of the whole library, an overview first. */
    public List<Page> documentLibrary() {
        return Reference.library(FileSources.of(Path.of(""), files.reader()));
    }

    /** The explanation of a code. */
    public Reply<Explanation> explainError(String id) {
        Optional<Code> code = Code.withId(id.strip());
        if (code.isEmpty()) {
            List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
            return Reply.refused(new Refusal(
                    Code.UNKNOWN_NAME,
                    id,
                    "there is no code `" + id + "`",
                    Suggestions.nearest(id, ids)
                            .map(near -> "did you mean `" + near + "`?")
                            .or(() -> Optional.of("`grid explain-error` lists all codes"))));
        }
        return Reply.of(new Explanations()
                .find(id)
                .orElseGet(() -> new Explanation(
                        code.get(),
                        "# " + code.get().id() + ": " + code.get().title()
                                + "\n\nThere is no longer explanation yet.\n")));
    }

    /** All codes, in the order of the catalogue. */
    public List<Code> codes() {
        return List.of(Code.values());
    }
}
