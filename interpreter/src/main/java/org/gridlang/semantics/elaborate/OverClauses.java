package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.terms.ReducedAxis;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;

/** What a reduction reduces: the {@code over} clause, or the one feature axis. */
final class OverClauses {
    private final Elaboration in;

    OverClauses(Elaboration in) {
        this.in = in;
    }

    /** What is reduced, and what is left. */
    record Reduced(List<ReducedAxis> over, List<AxisUse> features, Set<Index> indices, Optional<Term> filter) {}

    /** Binds the names of pairs before the body of the reduction is evaluated. */
    Scope prepare(Optional<Expr.Over> over, Scope scope) {
        if (over.isEmpty()) {
            return scope;
        }
        Scope inner = scope.inner();
        for (Expr.OverItem item : over.get().items()) {
            if (item instanceof Expr.OverItem.Pairs pairs) {
                for (Name name : List.of(pairs.first(), pairs.second())) {
                    Index index = new Index(name.text(), in.nextSerial());
                    TensorType type = TensorType.integer().withIndices(Set.of(index));
                    inner.bind(name.text(), name.span(), new Value.Number(new Term.IndexValue(type, index)));
                }
            }
        }
        return inner;
    }

    /** Resolves the clause against the body; empty after a report. {@code inner} is what {@link #prepare} gave. */
    Optional<Reduced> resolve(
            Optional<Expr.Over> over, Term body, String function, Span place, Span bodyPlace, Scope inner) {
        if (over.isEmpty()) {
            return implicit(body, function, place);
        }
        List<ReducedAxis> items = new ArrayList<>();
        Set<AxisUse> features = new LinkedHashSet<>();
        Set<Index> indices = new LinkedHashSet<>();
        for (Expr.OverItem item : over.get().items()) {
            Optional<ReducedAxis> one = item(item, body, bodyPlace, inner, features, indices);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            if (!(item instanceof Expr.OverItem.All)) {
                items.add(one.get());
            } else {
                body.type().axes().forEach(use -> items.add(new ReducedAxis.Feature(use)));
            }
        }
        Optional<Term> filter = Optional.empty();
        if (over.get().filter().isPresent()) {
            filter = filter(over.get().filter().get(), body, features, indices, inner);
            if (filter.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Reduced(items, List.copyOf(features), indices, filter));
    }

    private Optional<Reduced> implicit(Term body, String function, Span place) {
        List<AxisUse> axes = body.type().axes();
        if (axes.size() == 1) {
            return Optional.of(
                    new Reduced(List.of(new ReducedAxis.Feature(axes.getFirst())), axes, Set.of(), Optional.empty()));
        }
        String hint = axes.isEmpty()
                ? (body.type().indices().isEmpty()
                        ? "it is a single value already"
                        : "say which: `" + function + "(.. over " + body.type().indicesText() + ")`")
                : "say which: `" + function + "(.. over "
                        + axes.getFirst().axis().shortName() + ")` or `over all`";
        in.reporter.report(Diagnostic.of(
                        Code.AMBIGUOUS_REDUCTION,
                        place,
                        "`" + function + "` works over the one feature axis of its argument; this has "
                                + (axes.isEmpty() ? "none" : "`" + body.type().axesText() + "`"))
                .withHint(hint));
        return Optional.empty();
    }

    private Optional<ReducedAxis> item(
            Expr.OverItem item, Term body, Span bodyPlace, Scope scope, Set<AxisUse> features, Set<Index> indices) {
        return switch (item) {
            case Expr.OverItem.All all -> {
                if (body.type().axes().isEmpty()) {
                    in.reporter.report(Diagnostic.of(
                            Code.UNKNOWN_AXIS, all.span(), "`over all` means every feature axis; there is none here"));
                    yield Optional.empty();
                }
                features.addAll(body.type().axes());
                yield Optional.of(new ReducedAxis.Feature(body.type().axes().getFirst()));
            }
            case Expr.OverItem.Pairs pairs -> pairs(pairs, body, bodyPlace, scope, indices);
            case Expr.OverItem.Axis axis -> axis(axis, body, bodyPlace, scope, features, indices);
        };
    }

    private Optional<ReducedAxis> pairs(
            Expr.OverItem.Pairs pairs, Term body, Span bodyPlace, Scope scope, Set<Index> indices) {
        List<ReducedAxis> of = new ArrayList<>();
        for (Expr.OverItem item : pairs.of()) {
            if (!(item instanceof Expr.OverItem.Axis axis)) {
                in.reporter.report(
                        Diagnostic.of(Code.UNKNOWN_AXIS, item.span(), "pairs are of samples: `of (batch, t)`"));
                return Optional.empty();
            }
            Optional<Index> index = index(axis.dotted(), scope);
            if (index.isEmpty()) {
                in.reporter.report(Diagnostic.of(
                                Code.UNKNOWN_AXIS,
                                axis.span(),
                                "pairs are of samples, that is of index axes (`batch`, `t`); `" + axis.dotted()
                                        + "` is not one")
                        .withHint("pairs over a feature axis are written with a prime: `c * c'`"));
                return Optional.empty();
            }
            of.add(new ReducedAxis.Over(index.get(), bound(axis.from(), scope), bound(axis.to(), scope)));
        }
        Index first = indexOf(pairs.first(), scope);
        Index second = indexOf(pairs.second(), scope);
        for (Index one : List.of(first, second)) {
            if (!body.type().indices().contains(one)) {
                in.reporter.report(Diagnostic.of(
                                Code.WRONG_INDEX_AXES,
                                bodyPlace,
                                "the body does not use `" + one.name() + "`, so it is the same for every pair")
                        .withNote(pairs.span(), "the pairs are named here")
                        .withHint("select a sample with it: `g[" + one.name() + "]`"));
                return Optional.empty();
            }
        }
        indices.add(first);
        indices.add(second);
        return Optional.of(new ReducedAxis.Pairs(pairs.ordered(), first, second, of));
    }

    private static Index indexOf(Name name, Scope scope) {
        return scope.find(name.text()).map(Scope.Binding::value).orElseThrow() instanceof Value.Number number
                        && number.term() instanceof Term.IndexValue value
                ? value.index()
                : new Index(name.text(), -1);
    }

    /** The index axis that a name means. */
    private Optional<Index> index(String name, Scope scope) {
        return switch (name) {
            case "batch" -> Optional.of(Index.BATCH);
            case "t" -> Optional.of(Index.TIME);
            default ->
                scope.find(name)
                        .map(Scope.Binding::value)
                        .flatMap(value ->
                                value instanceof Value.Number number && number.term() instanceof Term.IndexValue found
                                        ? Optional.of(found.index())
                                        : Optional.empty());
        };
    }

    private Optional<ReducedAxis> axis(
            Expr.OverItem.Axis axis,
            Term body,
            Span bodyPlace,
            Scope scope,
            Set<AxisUse> features,
            Set<Index> indices) {
        TensorType type = body.type();
        Optional<Index> index = index(axis.dotted(), scope);
        if (index.isPresent()) {
            if (!type.indices().contains(index.get())) {
                in.reporter.report(Diagnostic.of(
                                Code.WRONG_INDEX_AXES,
                                axis.span(),
                                "this does not vary over `" + axis.dotted() + "`"
                                        + (type.indices().isEmpty() ? "" : "; it varies over " + type.indicesText()))
                        .withNote(bodyPlace, "the value is `" + type + "`")
                        .withHint("leave `" + axis.dotted() + "` out"));
                return Optional.empty();
            }
            indices.add(index.get());
            return Optional.of(new ReducedAxis.Over(index.get(), bound(axis.from(), scope), bound(axis.to(), scope)));
        }
        Optional<AxisUse> feature = feature(axis, type, scope);
        if (feature.isEmpty()) {
            return Optional.empty();
        }
        if (axis.from().isPresent() || axis.to().isPresent()) {
            in.reporter.report(Diagnostic.of(
                    Code.WRONG_TYPE,
                    axis.span(),
                    "`from` and `to` cut time; `" + axis.dotted() + "` is reduced whole"));
            return Optional.empty();
        }
        features.add(feature.get());
        return Optional.of(new ReducedAxis.Feature(feature.get()));
    }

    private Optional<AxisUse> feature(Expr.OverItem.Axis axis, TensorType type, Scope scope) {
        Expr path = new Expr.Reference(axis.path().getFirst());
        for (Name name : axis.path().subList(1, axis.path().size())) {
            path = new Expr.Member(name.span(), path, name);
        }
        Name first = axis.path().getFirst();
        boolean named = scope.find(first.base()).isPresent() || first.text().equals("space");
        if (first.text().equals("space") && axis.path().size() == 1) {
            return contained(axis, AxisUse.of(in.space), type);
        }
        if (!named) {
            Set<String> candidates = new LinkedHashSet<>();
            type.axes().forEach(use -> candidates.add(use.axis().shortName() + "'".repeat(use.primes())));
            type.indices().forEach(one -> candidates.add(one.name()));
            for (AxisUse use : type.axes()) {
                if ((use.axis().shortName() + "'".repeat(use.primes())).equals(axis.dotted())) {
                    return Optional.of(use);
                }
            }
            in.reporter.report(
                    Diagnostic.of(Code.UNKNOWN_AXIS, axis.span(), "there is no axis `" + axis.dotted() + "` here")
                            .withHint(Suggestions.hint(axis.dotted(), candidates)));
            return Optional.empty();
        }
        Value value = in.evaluator.evaluate(path, scope);
        if (value instanceof Value.AxisOf found) {
            return contained(axis, found.use(), type);
        }
        if (!(value instanceof Value.Unknown)) {
            in.reporter.report(Diagnostic.of(
                    Code.UNKNOWN_AXIS,
                    axis.span(),
                    "`over` takes axes; `" + axis.dotted() + "` is " + in.terms.describe(value)));
        }
        return Optional.empty();
    }

    private Optional<AxisUse> contained(Expr.OverItem.Axis axis, AxisUse use, TensorType type) {
        if (type.axes().contains(use)) {
            return Optional.of(use);
        }
        in.reporter.report(Diagnostic.of(
                        Code.UNKNOWN_AXIS,
                        axis.span(),
                        "the value has no axis `" + use + "`; "
                                + (type.axes().isEmpty() ? "it has none" : "it has `" + type.axesText() + "`"))
                .withNote(use.axis().origin(), "`" + use.axis().path() + "` comes from here"));
        return Optional.empty();
    }

    private Optional<Term> bound(Optional<Expr> expression, Scope scope) {
        if (expression.isEmpty()) {
            return Optional.empty();
        }
        Optional<Term> term = in.evaluator.term(expression.get(), scope);
        if (term.isPresent() && term.get().type().scalar() != Scalar.INT) {
            in.reporter.report(Diagnostic.of(
                    Code.WRONG_TIME_INDEX,
                    expression.get().span(),
                    "time counts steps, so this is a whole number; found "
                            + Arithmetic.describe(term.get().type())));
            return Optional.empty();
        }
        term.ifPresent(bound -> inRange(bound, expression.get().span()));
        return term;
    }

    private void inRange(Term bound, Span place) {
        OptionalLong at = Constants.whole(bound);
        OptionalLong steps = in.clock().steps();
        if (at.isPresent() && (at.getAsLong() < 0 || steps.isPresent() && at.getAsLong() > steps.getAsLong())) {
            in.reporter.report(Diagnostic.of(
                    Code.TIME_OUT_OF_RANGE,
                    place,
                    "time runs from 0 to " + (steps.isPresent() ? "steps = " + steps.getAsLong() : "steps")));
        }
    }

    private Optional<Term> filter(Expr expression, Term body, Set<AxisUse> features, Set<Index> indices, Scope scope) {
        Optional<Term> filter = in.evaluator.term(expression, scope);
        if (filter.isEmpty()) {
            return Optional.empty();
        }
        TensorType type = filter.get().type();
        if (type.scalar() != Scalar.BOOL) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TYPE,
                            expression.span(),
                            "`where` takes a yes-or-no value; this is " + Arithmetic.describe(type))
                    .withHint("compare it with something"));
            return Optional.empty();
        }
        if (!features.containsAll(type.axes())) {
            in.reporter.report(Diagnostic.of(
                            Code.AXES_DO_NOT_FIT,
                            expression.span(),
                            "a filter may have only axes that are reduced; this has `" + type.axesText() + "`")
                    .withHint("reduce the others first, for instance with `any(.. over "
                            + type.axes().getLast().axis().shortName() + ")`"));
            return Optional.empty();
        }
        Set<Index> allowed = new LinkedHashSet<>(indices);
        allowed.addAll(body.type().indices());
        if (!allowed.containsAll(type.indices())) {
            in.reporter.report(Diagnostic.of(
                    Code.WRONG_INDEX_AXES,
                    expression.span(),
                    "the filter varies over " + type.indicesText() + ", which the reduction does not reduce"));
            return Optional.empty();
        }
        return filter;
    }
}
