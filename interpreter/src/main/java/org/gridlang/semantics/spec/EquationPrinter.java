package org.gridlang.semantics.spec;

import java.util.ArrayList;
import java.util.List;

/** Writes definitions as the lines that a script would have. */
final class EquationPrinter {
    private EquationPrinter() {}

    /** The path of the component in which a definition stands: all but the last part. */
    static String owner(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /** One line per equation, starts first: {@code g[0] = ...}, {@code g[t] = ...}. */
    static List<String> lines(Definition definition) {
        String owner = owner(definition.path());
        String name = definition.path().substring(owner.isEmpty() ? 0 : owner.length() + 1);
        List<String> lines = new ArrayList<>();
        definition.starts().forEach((time, equation) -> lines.add(name + "[" + time + "]" + right(equation, owner)));
        definition.equation().ifPresent(equation -> lines.add(name + index(definition) + right(equation, owner)));
        definition.projection().ifPresent(term -> lines.add(name + " project " + TermPrinter.print(term, owner)));
        return lines;
    }

    private static String index(Definition definition) {
        return switch (definition.role()) {
            case PARAMETER, VALUE, NATIVE -> "";
            case SIGNAL -> "[t]";
            case STEP_STATE -> "[n]";
        };
    }

    /** {@code  = relu(a)} or {@code  ~ normal(..)}. */
    static String right(Equation equation, String owner) {
        return switch (equation) {
            case Equation.Formula formula -> " = " + TermPrinter.print(formula.value(), owner);
            case Equation.Draw draw -> " ~ " + TermPrinter.print(draw.distribution(), owner);
        };
    }
}
