package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Optional;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Parameter;

/** How many arguments a function takes: from {@code least}, the parameters without a default, to {@code most}. */
record Arity(int least, int most) {
    /** Of a function value; empty where it is not known before it is called. */
    static Optional<Arity> of(Value function) {
        return switch (function) {
            case Value.Closure closure -> exactly(closure.parameters().size());
            case Value.Opaque opaque -> exactly(opaque.type().parameters().size());
            case Value.NetworkOf network -> exactly(1);
            case Value.NativeFunction declared -> of(declared.declaration().parameters());
            case Value.Declared declared -> of(next(declared));
            default -> Optional.empty();
        };
    }

    /** The parameter list that the next call fills. */
    private static List<Parameter> next(Value.Declared value) {
        Declaration.Function function = value.declaration();
        boolean second = !value.first().isEmpty() || function.parameters().isEmpty();
        return second ? function.family().orElse(function.parameters()) : function.parameters();
    }

    private static Optional<Arity> exactly(int count) {
        return Optional.of(new Arity(count, count));
    }

    private static Optional<Arity> of(List<Parameter> parameters) {
        int least = (int) parameters.stream()
                .filter(parameter -> parameter.defaultValue().isEmpty())
                .count();
        return Optional.of(new Arity(least, parameters.size()));
    }

    boolean takes(int arguments) {
        return least <= arguments && arguments <= most;
    }

    /** For messages: {@code one argument}, {@code 1 to 3 arguments}. */
    String text() {
        return least == most ? count(most) : least + " to " + count(most);
    }

    /** For messages: {@code 2 arguments}. */
    static String count(int arguments) {
        return switch (arguments) {
            case 0 -> "no argument";
            case 1 -> "one argument";
            default -> arguments + " arguments";
        };
    }
}
