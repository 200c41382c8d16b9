package org.gridlang.semantics.elaborate;

import java.util.List;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.semantics.units.Fraction;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.TypeExpr;

/** A type as a signature means it, axis and dimension variables still free. */
sealed interface DeclaredType {
    /**
     * A number with axes.
     *
     * @param scalar what its elements are
     * @param dimension the dimension; variables apart
     * @param variables dimension variables with their powers
     * @param axes empty where the signature says nothing about axes (a single value)
     */
    record Tensor(Scalar scalar, Dimension dimension, List<Variable> variables, List<TypeExpr.AxisItem> axes)
            implements DeclaredType {}

    /** A dimension variable and its power. */
    record Variable(String name, Fraction power) {}

    /** A list. */
    record ListOf(DeclaredType element) implements DeclaredType {}

    /** A function. */
    record FunctionOf(List<DeclaredType> parameters, DeclaredType result) implements DeclaredType {}

    /** One of some words. */
    record Choice(List<String> words) implements DeclaredType {}

    /** An axis. */
    record AxisType() implements DeclaredType {}

    /** A string. */
    record TextType() implements DeclaredType {}

    /** A unit. */
    record UnitType() implements DeclaredType {}

    /** An instance of a component kind. */
    record KindOf(Kind kind) implements DeclaredType {}

    /** An evaluation's name. */
    record EvaluationType() implements DeclaredType {}

    /** An instance of a certain analysis or another opaque native, by the word that names it. */
    record Named(String word) implements DeclaredType {}

    /** Nothing is said: generic. */
    record Any() implements DeclaredType {}

    /** For messages. */
    default String description() {
        return switch (this) {
            case Tensor tensor -> {
                String what = tensor.variables().isEmpty() && tensor.scalar() == Scalar.REAL
                        ? tensor.dimension().description()
                        : tensor.scalar() == Scalar.REAL
                                ? "a quantity"
                                : "a " + tensor.scalar().description();
                yield tensor.axes().isEmpty() ? what : what + " with axes " + axesText(tensor.axes());
            }
            case ListOf list -> "a list";
            case FunctionOf function ->
                "a function of " + Arity.count(function.parameters().size());
            case Choice choice -> "one of `" + String.join("`, `", choice.words()) + "`";
            case AxisType axis -> "an axis or a number of elements";
            case TextType text -> "a string";
            case UnitType unit -> "a unit (`in cm`)";
            case KindOf kind ->
                ("aeiou".indexOf(kind.kind().word().charAt(0)) >= 0 ? "an " : "a ")
                        + kind.kind().word();
            case EvaluationType evaluation -> "the name of an evaluation";
            case Named named ->
                switch (named.word()) {
                    case "batch" -> "a way to make a batch, such as `independent(200)`";
                    case "schedule" -> "a schedule, such as `cosine(over_steps: 10_000)`";
                    case "clipping" -> "a way to clip, such as `by_norm(0.1)`";
                    case "stopping" -> "a rule to stop, such as `early(..)`";
                    default -> "`" + named.word() + "`";
                };
            case Any any -> "anything";
        };
    }

    private static String axesText(List<TypeExpr.AxisItem> axes) {
        return "[" + String.join(", ", axes.stream().map(DeclaredType::axisText).toList()) + "]";
    }

    private static String axisText(TypeExpr.AxisItem item) {
        return switch (item) {
            case TypeExpr.AxisItem.Named named -> named.dotted();
            case TypeExpr.AxisItem.Any any -> "..";
        };
    }
}
