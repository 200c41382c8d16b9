package org.gridlang.semantics.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.grammar.Unit;
import org.gridlang.grammar.UnitTable;
import org.gridlang.syntax.Name;

/** Says what is wrong with a name that a look-up did not find, in the same words wherever it was looked for. */
public final class NameProblems {

    private NameProblems() {}

    /**
     * What a name means; reports what is wrong where it means nothing: E0201 unknown name, E0205 offered by two imports,
     * E0206 private name.
     *
     * @param module the file in which the name stands
     * @param lookup what the look-up in that module gave
     * @param name the name as it stands in the file
     */
    public static Optional<Lookup.Found> foundOrReport(Module module, Lookup lookup, Name name, DiagnosticSink sink) {
        return foundOrReport(module, lookup, name, Optional.empty(), sink);
    }

    /**
     * As the other, for a name that could also have been something local.
     *
     * @param locals the local names that were looked at before the module, to be suggested first
     */
    public static Optional<Lookup.Found> foundOrReport(
            Module module, Lookup lookup, Name name, Collection<String> locals, DiagnosticSink sink) {
        return foundOrReport(module, lookup, name, Optional.of(locals), sink);
    }

    private static Optional<Lookup.Found> foundOrReport(
            Module module, Lookup lookup, Name name, Optional<Collection<String>> locals, DiagnosticSink sink) {
        return switch (lookup) {
            case Lookup.Found found -> Optional.of(found);
            case Lookup.Ambiguous ambiguous -> {
                sink.report(ambiguous(module, ambiguous, name));
                yield Optional.empty();
            }
            case Lookup.Private hidden -> {
                sink.report(hidden(hidden, name));
                yield Optional.empty();
            }
            case Lookup.Unknown unknown -> {
                if (unknown.certain()) {
                    sink.report(unknown(module, unknown, name, locals));
                }
                yield Optional.empty();
            }
        };
    }

    private static Diagnostic unknown(
            Module module, Lookup.Unknown unknown, Name name, Optional<Collection<String>> locals) {
        String text = name.text();
        List<String> library = module.libraryDeclaring(text).stream()
                .filter(path -> !module.reaches(path))
                .toList();
        Optional<String> hint = library.isEmpty()
                ? locals.map(near ->
                                hint(module, text, near, unknown.candidates().get()))
                        .orElseGet(() ->
                                Suggestions.hint(text, unknown.candidates().get()))
                : Optional.of("add "
                        + library.stream().map(path -> "`import " + path + "`").collect(Collectors.joining(" or ")));
        return Diagnostic.of(Code.UNKNOWN_NAME, name.span(), "unknown name `" + text + "`")
                .withHint(hint);
    }

    /** For a name without qualifier: what is near, else what the place has of its own; the library is too long a list. */
    private static Optional<String> hint(
            Module module, String text, Collection<String> locals, List<String> candidates) {
        Optional<Module.Imported> renamed = module.imports().stream()
                .filter(imported -> imported.written().path().getLast().text().equals(text))
                .findFirst();
        if (renamed.isPresent()) {
            return Optional.of("`" + renamed.get().written().dotted() + "` is imported as `"
                    + renamed.get().alias() + "`");
        }
        Optional<Unit> unit = UnitTable.standard().called(text);
        if (unit.isPresent()) {
            return Optional.of(
                    "if the unit is meant, write its symbol `" + unit.get().symbol() + "`");
        }
        var all = new LinkedHashSet<>(locals);
        all.addAll(candidates);
        Optional<String> nearest = Suggestions.nearest(text, all).map(near -> "did you mean `" + near + "`?");
        var own = new LinkedHashSet<>(locals);
        own.addAll(module.declaredNames());
        own.remove(text);
        return nearest.or(() -> Suggestions.hint(text, own));
    }

    private static Diagnostic ambiguous(Module module, Lookup.Ambiguous ambiguous, Name name) {
        var paths = new ArrayList<String>();
        var qualified = new ArrayList<String>();
        for (Lookup.Found offer : ambiguous.offers()) {
            paths.add("`" + offer.module().path() + "`");
            module.importOf(offer.module())
                    .ifPresent(imported -> qualified.add("`" + imported.alias() + "." + name.text() + "`"));
        }
        Diagnostic diagnostic = Diagnostic.of(
                Code.AMBIGUOUS_IMPORT,
                name.span(),
                "`" + name.text() + "` is offered by " + String.join(" and ", paths));
        for (Lookup.Found offer : ambiguous.offers()) {
            diagnostic = diagnostic.withNote(
                    offer.declaration().name().span(),
                    "declared in `" + offer.module().path() + "`");
        }
        return diagnostic.withHint("write " + String.join(" or ", qualified));
    }

    private static Diagnostic hidden(Lookup.Private hidden, Name name) {
        String path = hidden.found().module().path();
        return Diagnostic.of(
                        Code.PRIVATE_NAME,
                        name.span(),
                        "`" + name.text() + "` starts with `_` and is private to `" + path + "`")
                .withNote(hidden.found().declaration().name().span(), "declared in `" + path + "`")
                .withHint("to use it elsewhere, give it a name without `_` in its own file");
    }
}
