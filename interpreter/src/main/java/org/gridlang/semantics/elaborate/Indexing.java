package org.gridlang.semantics.elaborate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;

/** What stands in brackets: a time of a signal, a training step, a bound sample, an element of a list. */
final class Indexing {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;

    Indexing(Elaboration in) {
        this.in = in;
    }

    /** What an index expression means. */
    sealed interface Place {
        /** {@code t + shift}. */
        record Shift(int shift) implements Place {}

        /** {@code n + shift}. */
        record Step(int shift) implements Place {}

        /** A constant. */
        record Fixed(int at) implements Place {}

        /** A bound sample. */
        record Sample(Index index) implements Place {}
    }

    Value index(Expr.Index expression, Scope scope) {
        Value target = in.signals.evaluateTarget(expression, scope);
        if (target instanceof Value.Unknown) {
            return UNKNOWN;
        }
        if (expression.indices().size() != 1) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TIME_INDEX,
                            expression.span(),
                            "one index is expected: a time of a signal or a place in a list")
                    .withHint("feature axes are not indexed; write `element(a, k over axis)`"));
            return UNKNOWN;
        }
        Expr inside = expression.indices().getFirst();
        if (target instanceof Value.ListOf list) {
            return element(list, inside, scope);
        }
        Optional<Place> place = place(inside, scope);
        if (place.isEmpty()) {
            return UNKNOWN;
        }
        if (!in.terms.isNumeric(target)) {
            in.reporter.report(Diagnostic.of(
                    Code.WRONG_TIME_INDEX,
                    expression.span(),
                    in.terms.describe(target) + " cannot be indexed; only signals and lists can"));
            return UNKNOWN;
        }
        Optional<Term> term = in.terms.asTerm(target, expression.target().span());
        return term.isEmpty() ? UNKNOWN : at(term.get(), place.get(), expression);
    }

    private Value element(Value.ListOf list, Expr inside, Scope scope) {
        Optional<Term> term = in.evaluator.term(inside, scope);
        if (term.isEmpty()) {
            return UNKNOWN;
        }
        if (list.open() && term.get().type().scalar() == Scalar.INT) {
            return list.elements().getFirst();
        }
        OptionalLong at = Constants.whole(term.get());
        if (at.isEmpty()) {
            in.reporter.report(
                    Diagnostic.of(Code.NOT_CONSTANT, inside.span(), "the place in a list is a constant whole number"));
            return UNKNOWN;
        }
        if (at.getAsLong() < 0 || at.getAsLong() >= list.elements().size()) {
            in.reporter.report(Diagnostic.of(
                            Code.TIME_OUT_OF_RANGE,
                            inside.span(),
                            "the list has " + list.elements().size()
                                    + (list.elements().size() == 1 ? " element" : " elements")
                                    + "; there is no element "
                                    + at.getAsLong())
                    .withHint("elements are counted from 0"));
            return UNKNOWN;
        }
        return list.elements().get((int) at.getAsLong());
    }

    /** Reads a signal at a place. */
    private Value at(Term term, Place place, Expr.Index expression) {
        if (!(term instanceof Term.Read read)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TIME_INDEX,
                            expression.span(),
                            "only a signal can be read at a time; `"
                                    + expression.target().span().text() + "` is an expression or a local name")
                    .withHint(
                            "index the signals in it, or give it a name with `[t]` at the top level of its component"));
            return UNKNOWN;
        }
        Span span = expression.span();
        return switch (place) {
            case Place.Shift shift ->
                timed(read, span) ? reading(read, read.type(), new When.Shifted(shift.shift())) : UNKNOWN;
            case Place.Step step -> {
                if (read.when() instanceof When.Step) {
                    yield reading(read, read.type(), new When.Step(step.shift()));
                }
                in.reporter.report(Diagnostic.of(
                                Code.WRONG_TIME_INDEX,
                                span,
                                "`" + shortName(read) + "` does not depend on the training step `n`")
                        .withHint("for the time before write `[t-1]`"));
                yield UNKNOWN;
            }
            case Place.Fixed fixed -> {
                if (read.when() instanceof When.Step) {
                    yield reading(read, read.type(), new When.FixedStep(fixed.at()));
                }
                yield timed(read, span) ? fixed(read, fixed.at(), expression) : UNKNOWN;
            }
            case Place.Sample sample -> {
                Set<Index> indices = new LinkedHashSet<>(read.type().indices());
                indices.remove(Index.TIME);
                indices.remove(Index.BATCH);
                indices.add(sample.index());
                yield reading(read, read.type().withIndices(indices), new When.Of(sample.index()));
            }
        };
    }

    private Value fixed(Term.Read read, int at, Expr.Index expression) {
        OptionalLong steps = in.clock().steps();
        if (at < 0 || steps.isPresent() && at > steps.getAsLong()) {
            in.reporter.report(Diagnostic.of(
                            Code.TIME_OUT_OF_RANGE,
                            expression.span(),
                            "time runs from 0 to " + (steps.isPresent() ? "steps = " + steps.getAsLong() : "steps"))
                    .withHint(at < 0 ? "for the step before write `[t-1]`" : "to look further, let time run longer"));
            return UNKNOWN;
        }
        return reading(read, read.type().minusIndex(Index.TIME), new When.Fixed(at));
    }

    private static Value reading(Term.Read read, TensorType type, When when) {
        return new Value.Number(new Term.Read(type, read.path(), when));
    }

    private static String shortName(Term.Read read) {
        return read.path().substring(read.path().lastIndexOf('.') + 1);
    }

    private boolean timed(Term.Read read, Span place) {
        if (read.when() instanceof When.Shifted) {
            return true;
        }
        String what = read.when() instanceof When.Step
                ? "depends on the training step `n`, not on time"
                : read.when() instanceof When.Always ? "has no time" : "is read at a time already";
        in.reporter.report(Diagnostic.of(Code.WRONG_TIME_INDEX, place, "`" + shortName(read) + "` " + what)
                .withHint("leave the brackets out"));
        return false;
    }

    /** What an index expression means; empty after a report. */
    Optional<Place> place(Expr expression, Scope scope) {
        if (expression instanceof Expr.Reference reference) {
            String name = reference.name().text();
            if (name.equals("t") && scope.find("t").isEmpty()) {
                return ticking(expression.span()) ? Optional.of(new Place.Shift(0)) : Optional.empty();
            }
            if (name.equals("n") && scope.find("n").isPresent()) {
                return Optional.of(new Place.Step(0));
            }
            if (scope.find(name).isPresent()
                    && scope.find(name).get().value() instanceof Value.Number number
                    && number.term() instanceof Term.IndexValue value
                    && value.index().serial() > 0) {
                return Optional.of(new Place.Sample(value.index()));
            }
        }
        if (expression instanceof Expr.Binary binary
                && (binary.operator() == Expr.BinaryOperator.PLUS || binary.operator() == Expr.BinaryOperator.MINUS)
                && binary.left() instanceof Expr.Reference base
                && List.of("t", "n").contains(base.name().text())
                && (base.name().text().equals("t") || scope.find("n").isPresent())) {
            Optional<Integer> shift = constant(binary.right(), expression, scope);
            if (shift.isEmpty()) {
                return Optional.empty();
            }
            int signed = binary.operator() == Expr.BinaryOperator.PLUS ? shift.get() : -shift.get();
            if (base.name().text().equals("n")) {
                return Optional.of(new Place.Step(signed));
            }
            return ticking(expression.span()) ? Optional.of(new Place.Shift(signed)) : Optional.empty();
        }
        return constant(expression, expression, scope).map(Place.Fixed::new);
    }

    private boolean ticking(Span place) {
        if (in.clock().ticks()) {
            return true;
        }
        in.reporter.report(Diagnostic.of(Code.TIME_NOT_AVAILABLE, place, "there is no time here: nothing makes `t` run")
                .withHint("add `trajectory { steps = .. }` or `iterate { steps = .. }` to the experiment"));
        return false;
    }

    private Optional<Integer> constant(Expr expression, Expr whole, Scope scope) {
        Value value = in.evaluator.evaluate(expression, scope);
        if (value instanceof Value.Unknown) {
            return Optional.empty();
        }
        if (value instanceof Value.Number number) {
            OptionalLong known = Constants.whole(number.term());
            if (known.isPresent()) {
                return Optional.of((int) known.getAsLong());
            }
            if (number.term().type().scalar() == Scalar.INT && AbstractValues.isAny(number.term())) {
                return Optional.empty();
            }
        }
        in.reporter.report(Diagnostic.of(
                        Code.WRONG_TIME_INDEX,
                        whole.span(),
                        "a time is `t`, `t` plus or minus a constant, or a constant; found `"
                                + whole.span().text() + "`")
                .withHint("write `[t-1]` for the step before, `[0]` for the start"));
        return Optional.empty();
    }
}
