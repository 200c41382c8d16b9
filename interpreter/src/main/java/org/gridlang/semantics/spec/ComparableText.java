package org.gridlang.semantics.spec;

import java.util.Optional;
import org.gridlang.semantics.terms.Operand;

/**
 * One part of a specification as text for comparing it with the same part of another one: like the canonical form, but it
 * names definitions by path, so that a part can be compared alone.
 */
final class ComparableText {
    private ComparableText() {}

    static String of(Operand operand) {
        StringBuilder out = new StringBuilder();
        String last = new CanonicalTerms(out, CanonicalForm::quote).operand(operand);
        return out + last;
    }

    static String of(Definition definition) {
        StringBuilder out = new StringBuilder();
        CanonicalTerms terms = new CanonicalTerms(out, CanonicalForm::quote);
        StringBuilder roots = new StringBuilder(terms.type(definition.type()))
                .append(definition.range().map(TimeRange::toString).orElse("-"));
        definition
                .starts()
                .forEach((time, equation) -> roots.append(' ').append(time).append(equation(terms, equation)));
        roots.append(
                definition.equation().map(equation -> equation(terms, equation)).orElse("-"));
        roots.append(definition.projection().map(terms::term).orElse("-"));
        return out.append(roots).toString();
    }

    private static String equation(CanonicalTerms terms, Equation equation) {
        return switch (equation) {
            case Equation.Formula formula -> "=" + terms.term(formula.value());
            case Equation.Draw draw -> "~" + terms.nativeUse(draw.distribution());
        };
    }

    /** Without the sizes of axes, whose differences are told once, with the axes. */
    static String withoutSizes(String text) {
        return text.replaceAll("(?m)^(axis \\S+) \\S+", "$1");
    }

    /** Without numbers either: two equations of one shape differ only in what they were given. */
    static String shape(String text) {
        return withoutSizes(text).replaceAll("constant (bool )?[0-9a-f]+", "constant #");
    }

    /** Whether two operands mean the same. */
    static boolean same(Optional<Operand> a, Optional<Operand> b) {
        return a.map(ComparableText::of).equals(b.map(ComparableText::of));
    }
}
