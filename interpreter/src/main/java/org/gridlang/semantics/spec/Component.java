package org.gridlang.semantics.spec;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.syntax.Kind;

/**
 * A component of an experiment.
 *
 * @param path where it stands: {@code architecture}, {@code target.place}
 * @param declaration the qualified name of its declaration: {@code std.recurrent.elman}
 * @param nativeVersion the version of its Java implementation; empty if it is library text, whose equations stand in the
 *     definitions
 * @param arguments in the order of the declaration, defaults included
 */
public record Component(
        Kind kind,
        String path,
        String declaration,
        Optional<Integer> nativeVersion,
        List<Argument> arguments,
        Origin origin) {

    /** Copies. */
    public Component {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument.
     *
     * @param text as written, for people
     * @param value what it means; empty for a function, whose body stands in the equations that use it
     */
    public record Argument(String name, String text, Optional<Operand> value, Origin origin) {}
}
