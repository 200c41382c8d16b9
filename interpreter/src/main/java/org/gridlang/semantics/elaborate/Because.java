package org.gridlang.semantics.elaborate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;

/** Says why a value has its dimension: which names in it have one, and where they were declared. */
final class Because {
    private static final int MOST_NOTES = 2;

    private static final Map<String, String> GIVEN = Map.of(
            "x", "the position of the animal",
            "d", "its displacement in one step",
            "v", "its velocity",
            "heading", "its heading",
            "turn", "its turn in one step",
            "dt", "the duration of a step");

    private Because() {}

    /** The diagnostic with a note for each name in the expression that has a dimension. */
    static Diagnostic of(Diagnostic diagnostic, Expr expression, Scope scope) {
        Diagnostic result = diagnostic;
        int notes = 0;
        Set<String> told = new LinkedHashSet<>();
        for (Name name : new References(expression).all()) {
            if (notes == MOST_NOTES || !told.add(name.text())) {
                continue;
            }
            Optional<Scope.Binding> binding = scope.find(name.text());
            if (binding.isEmpty()
                    || !(binding.get().value() instanceof Value.Number number)
                    || number.term().type().dimension().isPlain()) {
                continue;
            }
            TensorType type = number.term().type();
            String what = "`" + name.text() + "` is " + type.dimension().description();
            if (binding.get().place().isPresent()) {
                result = result.withNote(binding.get().place().get(), what + " because of this");
                notes++;
            } else if (GIVEN.containsKey(name.text())) {
                result = result.withNote(what + ": " + GIVEN.get(name.text()));
                notes++;
            }
        }
        return result;
    }
}
