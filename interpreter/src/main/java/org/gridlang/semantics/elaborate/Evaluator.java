package org.gridlang.semantics.elaborate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.units.Units;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;

/** Evaluates expressions to values. */
final class Evaluator {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;
    private final Choices choices;

    Evaluator(Elaboration in) {
        this.in = in;
        this.choices = new Choices(in);
    }

    /** The value of an expression; {@link Value.Unknown} after a report where it has none. */
    Value evaluate(Expr expression, Scope scope) {
        return switch (expression) {
            case Expr.Number number -> number(number);
            case Expr.Quantity quantity ->
                Units.quantity(quantity.number(), quantity.unit())
                        .map(found -> (Value) new Value.Number(Constants.quantity(found.si(), found.dimension())))
                        .orElse(UNKNOWN);
            case Expr.Text text -> new Value.Text(text.value());
            case Expr.Bool bool -> new Value.Number(Constants.bool(bool.value()));
            case Expr.Unit unit ->
                Units.unit(unit.unit())
                        .map(found -> (Value) new Value.UnitOf(
                                found.dimension(), found.factor().doubleValue(), unit.unit()))
                        .orElse(UNKNOWN);
            case Expr.Reference reference -> in.names.resolve(reference.name(), scope);
            case Expr.Member member -> in.names.member(member, scope);
            case Expr.Call call -> in.calls.call(call, scope);
            case Expr.Index index -> in.indexing.index(index, scope);
            case Expr.Unary unary ->
                term(unary.operand(), scope)
                        .flatMap(operand -> in.arithmetic.unary(unary, operand))
                        .map(Evaluator::number)
                        .orElse(UNKNOWN);
            case Expr.Binary binary -> binary(binary, scope);
            case Expr.InUnit conversion -> inUnit(conversion, scope);
            case Expr.Conditional conditional -> conditional(conditional, scope);
            case Expr.Lambda lambda -> new Value.Closure(lambda.parameters(), lambda.body(), scope);
            case Expr.ListOf list -> list(list, scope);
            case Expr.Range range -> {
                in.reporter.report(Diagnostic.of(Code.WRONG_TYPE, range.span(), "a range can stand in a sweep only")
                        .withHint("write the values as a list: `[a, b, c]`"));
                yield UNKNOWN;
            }
            case Expr.Block block -> new Value.Settings(block, scope);
            case Expr.Parenthesised parenthesised -> evaluate(parenthesised.inner(), scope);
            case Expr.Elided elided -> {
                in.reporter.report(Diagnostic.of(Code.ELIDED_TEXT, elided.span(), "`...` stands for text left out")
                        .withHint("write the text"));
                yield UNKNOWN;
            }
            case Expr.Missing missing -> UNKNOWN;
        };
    }

    /** The value as a term; empty if it has none, which has then been reported. */
    Optional<Term> term(Expr expression, Scope scope) {
        return in.terms.asTerm(evaluate(expression, scope), expression.span());
    }

    private static Value number(Term term) {
        return new Value.Number(term);
    }

    private Value number(Expr.Number number) {
        Optional<BigDecimal> read = Units.decimal(number.text());
        if (read.isEmpty()) {
            return UNKNOWN;
        }
        BigDecimal exact = read.get();
        if (Double.isInfinite(exact.doubleValue())) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_NUMBER_FORM,
                            number.span(),
                            "this number is larger than any that can be computed with")
                    .withHint("the largest is about 1.8e308"));
            return UNKNOWN;
        }
        boolean whole =
                number.text().indexOf('.') < 0 && exact.stripTrailingZeros().scale() <= 0;
        return new Value.Number(
                whole && exact.abs().compareTo(BigDecimal.valueOf(1L << 53)) <= 0
                        ? Constants.integer(exact.longValueExact())
                        : Constants.number(exact.doubleValue()));
    }

    private Value binary(Expr.Binary binary, Scope scope) {
        Optional<Value> choice = choices.compared(binary, scope);
        if (choice.isPresent()) {
            return choice.get();
        }
        Value left = evaluate(binary.left(), scope);
        Value right = evaluate(binary.right(), scope);
        Optional<Term> a = in.terms.asTerm(left, binary.left().span());
        Optional<Term> b = in.terms.asTerm(right, binary.right().span());
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        return in.arithmetic
                .binary(binary, a.get(), b.get(), scope)
                .map(Evaluator::number)
                .orElse(UNKNOWN);
    }

    private Value inUnit(Expr.InUnit conversion, Scope scope) {
        Optional<Term> operand = term(conversion.operand(), scope);
        var unit = Units.unit(conversion.unit());
        if (operand.isEmpty() || unit.isEmpty()) {
            return UNKNOWN;
        }
        return in.arithmetic
                .inUnit(
                        conversion,
                        operand.get(),
                        unit.get().dimension(),
                        unit.get().factor().doubleValue())
                .map(Evaluator::number)
                .orElse(UNKNOWN);
    }

    private Value conditional(Expr.Conditional conditional, Scope scope) {
        Optional<Term> condition = term(conditional.condition(), scope);
        if (condition.isEmpty()) {
            return UNKNOWN;
        }
        Optional<Boolean> known = Constants.truth(condition.get());
        if (known.isPresent()) {
            return evaluate(known.get() ? conditional.then() : conditional.otherwise(), scope);
        }
        Optional<Term> then = term(conditional.then(), scope);
        Optional<Term> otherwise = term(conditional.otherwise(), scope);
        if (then.isEmpty() || otherwise.isEmpty()) {
            return UNKNOWN;
        }
        return in.arithmetic
                .conditional(conditional, condition.get(), then.get(), otherwise.get())
                .map(Evaluator::number)
                .orElse(UNKNOWN);
    }

    private Value list(Expr.ListOf list, Scope scope) {
        List<Value> elements = new ArrayList<>();
        for (Expr element : list.elements()) {
            elements.add(evaluate(element, scope));
        }
        return new Value.ListOf(elements);
    }

    /** A whole number that must be known before the run, such as a size. */
    Optional<Long> whole(Value value, Span place, String what) {
        if (value instanceof Value.Unknown) {
            return Optional.empty();
        }
        Optional<Long> number = Fitting.wholeNumber(value);
        boolean any = value instanceof Value.Number given && AbstractValues.isAny(given.term());
        if (number.isEmpty() && !any) {
            in.reporter.report(Diagnostic.of(
                            Code.NOT_CONSTANT,
                            place,
                            what + " is a whole number that is known before the run; found " + in.terms.describe(value))
                    .withHint("write a number, a parameter of type `int`, or `size(..)` of an axis"));
        }
        return number;
    }
}
