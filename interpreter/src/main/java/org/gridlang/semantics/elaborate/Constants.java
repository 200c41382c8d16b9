package org.gridlang.semantics.elaborate;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.semantics.units.Fraction;

/** Numbers that are known while an experiment is put together, and arithmetic on them. */
final class Constants {
    private Constants() {}

    static Term number(double value) {
        return new Term.Constant(TensorType.real(), value);
    }

    static Term integer(long value) {
        return new Term.Constant(TensorType.integer(), value);
    }

    static Term bool(boolean value) {
        return new Term.Constant(TensorType.bool(), value ? 1 : 0);
    }

    static Term quantity(double si, Dimension dimension) {
        return new Term.Constant(TensorType.scalar(dimension), si);
    }

    static OptionalDouble value(Term term) {
        return switch (term) {
            case Term.Constant constant -> OptionalDouble.of(constant.value());
            case Term.LocalRead read ->
                read.local().value().map(Constants::value).orElse(OptionalDouble.empty());
            default -> OptionalDouble.empty();
        };
    }

    /** A whole number, if the term is a known one. */
    static OptionalLong whole(Term term) {
        OptionalDouble value = value(term);
        return value.isPresent() && term.type().scalar() == Scalar.INT
                ? OptionalLong.of((long) value.getAsDouble())
                : OptionalLong.empty();
    }

    /** A yes or no, if the term is a known one. */
    static Optional<Boolean> truth(Term term) {
        OptionalDouble value = value(term);
        return value.isPresent() && term.type().scalar() == Scalar.BOOL
                ? Optional.of(value.getAsDouble() != 0)
                : Optional.empty();
    }

    /** An exponent that a dimension can be raised to: a whole number, a half or a third. */
    static Optional<Fraction> exponent(double value) {
        for (int denominator : new int[] {1, 2, 3, 4}) {
            double scaled = value * denominator;
            if (Math.rint(scaled) == scaled && Math.abs(scaled) < 1000) {
                return Optional.of(new Fraction((int) scaled, denominator));
            }
        }
        return Optional.empty();
    }

    /** A binary operation on two known numbers of one result type; empty if it is not one that is known. */
    static Optional<Term> fold(String operation, Term left, Term right, TensorType type) {
        OptionalDouble a = value(left);
        OptionalDouble b = value(right);
        if (a.isEmpty()
                || b.isEmpty()
                || !type.axes().isEmpty()
                || !type.indices().isEmpty()) {
            return Optional.empty();
        }
        double x = a.getAsDouble();
        double y = b.getAsDouble();
        return switch (operation) {
            case "+" -> Optional.of(new Term.Constant(type, x + y));
            case "-" -> Optional.of(new Term.Constant(type, x - y));
            case "*" -> Optional.of(new Term.Constant(type, x * y));
            case "/" -> Optional.of(new Term.Constant(type, x / y));
            case "^" -> Optional.of(new Term.Constant(type, Math.pow(x, y)));
            case "==" -> Optional.of(bool(x == y));
            case "!=" -> Optional.of(bool(x != y));
            case "<" -> Optional.of(bool(x < y));
            case "<=" -> Optional.of(bool(x <= y));
            case ">" -> Optional.of(bool(x > y));
            case ">=" -> Optional.of(bool(x >= y));
            case "and" -> Optional.of(bool(x != 0 && y != 0));
            case "or" -> Optional.of(bool(x != 0 || y != 0));
            default -> Optional.empty();
        };
    }

    /** A native function of one known number. */
    static Optional<Term> fold(String function, Term operand, TensorType type) {
        OptionalDouble known = value(operand);
        if (known.isEmpty() || !type.axes().isEmpty() || !type.indices().isEmpty()) {
            return Optional.empty();
        }
        double x = known.getAsDouble();
        return switch (function) {
            case "negate" -> Optional.of(new Term.Constant(type, x == 0 ? 0 : -x));
            case "not" -> Optional.of(bool(x == 0));
            case "std.math.sqrt" -> Optional.of(new Term.Constant(type, Math.sqrt(x)));
            case "std.math.abs" -> Optional.of(new Term.Constant(type, Math.abs(x)));
            case "std.math.floor" -> Optional.of(new Term.Constant(type, Math.floor(x)));
            case "std.math.ceil" -> Optional.of(new Term.Constant(type, Math.ceil(x)));
            case "std.math.round" -> Optional.of(new Term.Constant(type, Math.rint(x)));
            default -> Optional.empty();
        };
    }
}
