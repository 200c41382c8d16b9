package org.gridlang.syntax;

import java.util.List;
import java.util.Optional;
import org.gridlang.source.Span;

/** A type as written. */
public sealed interface TypeExpr extends Node {
    /**
     * A value with a dimension and axes: {@code length [cells, space]}, {@code [units]}, {@code real}, {@code u^2 [axis]}.
     * Single words that are not dimensions ({@code axis}, {@code target}, {@code string}, the name of an analysis) are read
     * like a dimension without axes.
     *
     * @param dimension product of powers; empty for a plain number
     * @param axes empty where none are written
     */
    record Tensor(Span span, List<Factor> dimension, Optional<List<AxisItem>> axes) implements TypeExpr {}

    /** {@code list of int}. */
    record ListOf(Span span, TypeExpr element) implements TypeExpr {}

    /** {@code (real) -> real}. */
    record FunctionOf(Span span, List<TypeExpr> parameters, TypeExpr result) implements TypeExpr {}

    /** One of several words: {@code shuffled | identity}. */
    record Choice(Span span, List<Name> words) implements TypeExpr {}

    /** A type that could not be read. */
    record Broken(Span span) implements TypeExpr {}

    /** {@code length}, {@code u^2}, {@code time^-1}; exponents are integers or halves ({@code u^(1/2)}). */
    record Factor(Span span, Name name, int numerator, int denominator) implements Node {}

    /** An entry of an axis list. */
    sealed interface AxisItem extends Node {
        /** {@code units'}, {@code start.axis}, or {@code over}: the axes that the call's {@code over} names. */
        record Named(Span span, List<Name> path) implements AxisItem {
            /** The path with dots and primes. */
            public String dotted() {
                return String.join(".", path.stream().map(Name::text).toList());
            }
        }

        /** {@code ..}: any number of axes, the same wherever it stands in one signature. */
        record Any(Span span) implements AxisItem {}
    }
}
