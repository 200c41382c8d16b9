package org.gridlang.semantics.elaborate;

import java.util.Optional;
import java.util.TreeSet;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;

/**
 * Names of an experiment that a component of some kind may not read: a readout sees the representation and not the position,
 * or it could cheat. They are not unknown, and a reader needs to hear why they cannot be used here.
 */
final class Unreadable {
    private static final String MARK = "$unreadable.";

    private Unreadable() {}

    /** Remembers the names that a component of the kind may not read. */
    static void bind(Kind kind, Scope scope) {
        MissingPart.NAMES.stream()
                .filter(name -> !Interfaces.given(kind).contains(name))
                .forEach(name -> scope.bind(MARK + name, new Value.Word(kind.word())));
    }

    /** Why a name cannot be read, if it is one of those. */
    static Optional<Diagnostic> of(Name name, Scope scope) {
        return scope.find(MARK + name.text())
                .flatMap(found -> found.value() instanceof Value.Word word ? Kind.of(word.value()) : Optional.empty())
                .map(kind -> Diagnostic.of(
                                Code.WRONG_ROLE,
                                name.span(),
                                new DeclaredType.KindOf(kind).description() + " cannot read `" + name.text()
                                        + "` of the experiment")
                        .withHint(hint(name, kind)));
    }

    private static String hint(Name name, Kind kind) {
        String readable = Interfaces.given(kind).isEmpty()
                ? "it reads nothing but its parameters"
                : "it may read `" + String.join("`, `", new TreeSet<>(Interfaces.given(kind))) + "`";
        return Kind.of(name.text()).isPresent()
                ? readable + "; take it as a parameter: `(.., " + name.text() + ": " + name.text() + ")`"
                : readable + ", and what it takes as a parameter";
    }
}
