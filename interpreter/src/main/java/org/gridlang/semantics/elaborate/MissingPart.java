package org.gridlang.semantics.elaborate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;

/**
 * Names that an experiment would have if it had another component: {@code y} without a readout, {@code target} without a
 * target. They are not unknown, and a reader needs to hear what is missing.
 */
final class MissingPart {
    private static final String MARK = "$missing.";

    /** All names that components give. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of("x", "d", "v", "heading", "turn", "dt", "g", "y"),
                    Arrays.stream(Kind.values()).map(Kind::word))
            .toList();

    private MissingPart() {}

    /** Remembers that no component gives this name. */
    static void bind(String name, Scope scope) {
        scope.bind(MARK + name, new Value.Word(name));
    }

    /** The kind of component that would give a name, if that is why the name is not there. */
    static Optional<Kind> giver(String name, Scope scope) {
        return scope.find(MARK + name).flatMap(found -> giver(name));
    }

    /** Says what is missing. */
    static Diagnostic report(Name name, Kind kind) {
        return Diagnostic.of(
                        Code.MISSING_COMPONENT,
                        name.span(),
                        name.text().equals(kind.word())
                                ? "the experiment has no " + kind.word()
                                : "there is no `" + name.text() + "`, for the experiment has no " + kind.word())
                .withHint(example(kind));
    }

    private static Optional<Kind> giver(String name) {
        return switch (name) {
            case "x", "d", "v", "heading", "turn", "dt" -> Optional.of(Kind.VELOCITY);
            case "g" -> Optional.of(Kind.ARCHITECTURE);
            case "y" -> Optional.of(Kind.READOUT);
            default -> Kind.of(name);
        };
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case ENVIRONMENT -> "write `environment box(width: 2.2 m)`";
            case VELOCITY -> "write `velocity rat_walk(dt: 20 ms)`";
            case TARGET -> "write `target position(in m)`";
            case ARCHITECTURE -> "write `architecture elman(units: 256, nonlinearity: relu, start: target)`";
            case READOUT -> "write `readout linear(to: target)`";
            case LOSS, OPTIMIZER, STIMULUS, RECORDING, ANALYSIS -> "write `" + kind.word() + " ..`";
        };
    }
}
