package org.gridlang.syntax;

import java.util.List;
import java.util.Optional;
import org.gridlang.source.Span;

/** An expression. */
public sealed interface Expr extends Node {
    /** A plain number as written: {@code 100_000}, {@code 2e-5}. */
    record Number(Span span, String text) implements Expr {}

    /** A number with a unit: {@code 0.13 m/s}, {@code 10 %}. */
    record Quantity(Span span, String number, String unit) implements Expr {}

    /** A string, escapes resolved. */
    record Text(Span span, String value) implements Expr {}

    /** {@code true} or {@code false}. */
    record Bool(Span span, boolean value) implements Expr {}

    /** A unit as an argument: {@code in cm}. */
    record Unit(Span span, String unit) implements Expr {}

    /** A name. */
    record Reference(Name name) implements Expr {
        @Override
        public Span span() {
            return name.span();
        }
    }

    /** {@code target.place}. */
    record Member(Span span, Expr target, Name name) implements Expr {}

    /** {@code f(a, keep: b)}, {@code sum(e over batch, t from 1 where ...)}. */
    record Call(Span span, Expr callee, List<Argument> arguments, Optional<Over> over) implements Expr {}

    /** An argument of a call; a bare name after a named argument means {@code keep: keep} and has {@code shorthand} set. */
    record Argument(Span span, Optional<Name> name, Expr value, boolean shorthand) implements Node {}

    /** {@code g[t-1]}, {@code hidden[0]}. */
    record Index(Span span, Expr target, List<Expr> indices) implements Expr {}

    /** {@code -a}, {@code not a}. */
    record Unary(Span span, UnaryOperator operator, Expr operand) implements Expr {}

    /** {@code a + b}. */
    record Binary(Span span, BinaryOperator operator, Expr left, Expr right) implements Expr {}

    /** {@code x in m}. */
    record InUnit(Span span, Expr operand, String unit, Span unitSpan) implements Expr {}

    /** {@code if a then b else c}. */
    record Conditional(Span span, Expr condition, Expr then, Expr otherwise) implements Expr {}

    /** {@code (a, b) -> expr}. */
    record Lambda(Span span, List<Name> parameters, Expr body) implements Expr {}

    /** {@code [a, b]}. */
    record ListOf(Span span, List<Expr> elements) implements Expr {}

    /** {@code 9 cm .. 15 cm step 1 cm}. */
    record Range(Span span, Expr from, Expr to, Optional<Expr> step) implements Expr {}

    /** Settings: {@code { steps = 20, batch = independent(200) }}. */
    record Block(Span span, List<Setting> settings) implements Expr {}

    /** One setting of a block. */
    record Setting(Span span, Name name, Expr value) implements Node {}

    /** {@code (a)}: kept because the author's grouping is kept. */
    record Parenthesised(Span span, Expr inner) implements Expr {}

    /** {@code ...}: text left out. */
    record Elided(Span span) implements Expr {}

    /** An expression that could not be read; it has been reported. */
    record Missing(Span span) implements Expr {}

    /** What a call reduces: {@code over batch, t from 1 where ...}. */
    record Over(Span span, List<OverItem> items, Optional<Expr> filter) implements Node {}

    /** One entry of an {@code over} clause. */
    sealed interface OverItem extends Node {
        /** {@code all}: every feature axis. */
        record All(Span span) implements OverItem {}

        /** {@code t from 1 to steps - 1}, {@code units'}, {@code scan.cells}. */
        record Axis(Span span, List<Name> path, Optional<Expr> from, Optional<Expr> to) implements OverItem {
            /** The path with dots and primes. */
            public String dotted() {
                return String.join(".", path.stream().map(Name::text).toList());
            }
        }

        /** {@code ordered_pairs(i, j) of (batch, t from 1)}. */
        record Pairs(Span span, boolean ordered, Name first, Name second, List<OverItem> of) implements OverItem {}
    }

    /** An operator in front of its operand. */
    enum UnaryOperator {
        MINUS("-"),
        NOT("not");

        private final String sign;

        UnaryOperator(String sign) {
            this.sign = sign;
        }

        /** As written. */
        public String sign() {
            return sign;
        }
    }

    /** An operator between its operands. */
    enum BinaryOperator {
        OR("or"),
        AND("and"),
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDE("/"),
        CONTRACT("@"),
        POWER("^");

        private final String sign;

        BinaryOperator(String sign) {
            this.sign = sign;
        }

        /** As written. */
        public String sign() {
            return sign;
        }
    }
}
