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
        return foundOrReport(module, lookup, name, List.of(), sink);
    }

    /**
     * As the other, for a name that could also have been something local.
     *
     * @param locals the local names that were looked at before the module, to be suggested first
     */
    public static Optional<Lookup.Found> foundOrReport(
            Module module, Lookup lookup, Name name, Collection<String> locals, DiagnosticSink sink) {
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

    private static Diagnostic unknown(Module module, Lookup.Unknown unknown, Name name, Collection<String> locals) {
        String text = name.text();
        var candidates = new LinkedHashSet<>(locals);
        candidates.addAll(unknown.candidates());
        List<String> library = module.libraryDeclaring(text).stream()
                .filter(path -> !module.reaches(path))
                .toList();
        Optional<String> hint = library.isEmpty()
                ? Suggestions.hint(text, candidates)
                : Optional.of("add "
                        + library.stream().map(path -> "`import " + path + "`").collect(Collectors.joining(" or ")));
        return Diagnostic.of(Code.UNKNOWN_NAME, name.span(), "unknown name `" + text + "`")
                .withHint(hint);
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
                .withNote(hidden.found().declaration().name().span(), "declared in `" + path + "`");
    }
}
