package org.gridlang.semantics.spec;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;

/**
 * The definitions of a canonical form: each gets its name when it is first read and is written after the text that read it, so
 * what nothing reads does not appear.
 */
final class CanonicalDefinitions {
    private final Map<String, Definition> byPath = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Queue<Definition> pending = new ArrayDeque<>();
    private final StringBuilder out;
    private final CanonicalTerms terms;
    private int numbered;

    CanonicalDefinitions(Spec spec, StringBuilder out) {
        spec.definitions().forEach(definition -> byPath.put(definition.path(), definition));
        this.out = out;
        this.terms = new CanonicalTerms(out, this::reference);
    }

    CanonicalTerms terms() {
        return terms;
    }

    /** The name of a definition in this form. A path without definition is something that a component offers. */
    String reference(String path) {
        String known = names.get(path);
        if (known != null) {
            return known;
        }
        Definition definition = byPath.get(path);
        String name = definition == null || isKeyed(definition) ? CanonicalForm.quote(path) : "d" + numbered++;
        names.put(path, name);
        if (definition != null) {
            pending.add(definition);
        }
        return name;
    }

    /** Whether the path itself means something: it keys a stream of chance, a parameter or a state in a checkpoint. */
    private static boolean isKeyed(Definition definition) {
        return switch (definition.role()) {
            case PARAMETER, STEP_STATE, NATIVE -> true;
            case SIGNAL, VALUE ->
                definition.equation().filter(CanonicalDefinitions::isDraw).isPresent()
                        || definition.starts().values().stream().anyMatch(CanonicalDefinitions::isDraw);
        };
    }

    private static boolean isDraw(Equation equation) {
        return equation instanceof Equation.Draw;
    }

    /** Writes what has been read so far, and what that reads. */
    void writePending() {
        for (Definition next = pending.poll(); next != null; next = pending.poll()) {
            write(next);
        }
    }

    private void write(Definition definition) {
        StringBuilder line = new StringBuilder("define ")
                .append(reference(definition.path()))
                .append(' ')
                .append(definition.role())
                .append(' ')
                .append(terms.type(definition.type()))
                .append(' ')
                .append(definition.range().map(TimeRange::toString).orElse("-"));
        definition
                .starts()
                .forEach((time, equation) ->
                        line.append(" [").append(time).append("] ").append(equation(equation)));
        line.append(" = ").append(CanonicalForm.orNone(definition.equation().map(this::equation)));
        line.append(" project ")
                .append(CanonicalForm.orNone(definition.projection().map(terms::term)));
        out.append(line).append('\n');
    }

    private String equation(Equation equation) {
        return switch (equation) {
            case Equation.Formula formula -> terms.term(formula.value());
            case Equation.Draw draw -> "~" + terms.nativeUse(draw.distribution());
        };
    }
}
