package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.elaborate.Structural.Site;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisAlgebra;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;

/** The functions that make, join, select and reorder axes. */
final class StructuralAxes {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;

    StructuralAxes(Elaboration in) {
        this.in = in;
    }

    Optional<Term> term(Site site, String parameter) {
        return in.evaluator.term(site.expression(parameter), site.scope());
    }

    private Value misfit(Site site, Span place, String message, String hint) {
        in.reporter.report(Diagnostic.of(Code.AXES_DO_NOT_FIT, place, "`" + site.name() + "`: " + message)
                .withHint(hint));
        return UNKNOWN;
    }

    private static Set<Index> indices(List<Term> terms) {
        Set<Index> all = new LinkedHashSet<>();
        terms.forEach(term -> all.addAll(term.type().indices()));
        return all;
    }

    /** {@code vector(x, y)}: two coordinates of one dimension along {@code space}, after the axes that they have. */
    Value vector(Site site) {
        Optional<Term> x = term(site, "x");
        Optional<Term> y = term(site, "y");
        if (x.isEmpty() || y.isEmpty()) {
            return UNKNOWN;
        }
        Expr.Binary sum = new Expr.Binary(
                site.call().span(), Expr.BinaryOperator.PLUS, site.expression("x"), site.expression("y"));
        Optional<Term> joined = in.arithmetic.binary(sum, x.get(), y.get(), site.scope());
        if (joined.isEmpty()) {
            return UNKNOWN;
        }
        List<AxisUse> axes = new ArrayList<>(joined.get().type().axes());
        axes.add(AxisUse.of(in.space));
        TensorType type = joined.get().type().withAxes(axes).withScalar(Scalar.REAL);
        return new Value.Number(Structural.apply(site, type, List.of(x.get(), y.get())));
    }

    /** {@code element(a, at)}: the element at a place along the one axis, or the one that {@code over} names. */
    Value element(Site site) {
        Optional<Term> a = term(site, "a");
        Optional<Term> at = term(site, "at");
        if (a.isEmpty() || at.isEmpty()) {
            return UNKNOWN;
        }
        if (at.get().type().scalar() != Scalar.INT) {
            in.reporter.report(Diagnostic.of(
                    Code.WRONG_TYPE,
                    site.place("at"),
                    "`element` takes a place counted from 0, a whole number; this is "
                            + Arithmetic.describe(at.get().type())));
            return UNKNOWN;
        }
        Optional<OverClauses.Reduced> chosen = in.overs.resolve(
                site.call().over(), a.get(), site.name(), site.call().span(), site.place("a"), site.scope());
        if (chosen.isEmpty() || chosen.get().features().size() != 1) {
            return UNKNOWN;
        }
        AxisUse axis = chosen.get().features().getFirst();
        OptionalLong size = axis.axis().size();
        OptionalLong place = Constants.whole(at.get());
        if (size.isPresent() && place.isPresent() && (place.getAsLong() < 0 || place.getAsLong() >= size.getAsLong())) {
            return misfit(
                    site,
                    site.place("at"),
                    "the axis `" + axis + "` has the places 0 .. " + (size.getAsLong() - 1),
                    "places are counted from 0");
        }
        List<AxisUse> rest = new ArrayList<>(a.get().type().axes());
        rest.remove(axis);
        for (AxisUse use : at.get().type().axes()) {
            if (!rest.contains(use)) {
                rest.add(use);
            }
        }
        TensorType type = a.get().type().withAxes(rest).withIndices(indices(List.of(a.get(), at.get())));
        return new Value.Number(
                Structural.apply(site, type, List.of(a.get(), at.get(), new Operand.Axes(List.of(axis)))));
    }

    /** {@code dot(a, b)}: contracts the one axis that both have, or those that {@code over} names. */
    Value dot(Site site) {
        Optional<Term> a = term(site, "a");
        Optional<Term> b = term(site, "b");
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        List<AxisUse> shared = new ArrayList<>(a.get().type().axes());
        shared.retainAll(b.get().type().axes());
        if (site.call().over().isPresent()) {
            Optional<OverClauses.Reduced> chosen = in.overs.resolve(
                    site.call().over(), a.get(), site.name(), site.call().span(), site.place("a"), site.scope());
            if (chosen.isEmpty()) {
                return UNKNOWN;
            }
            shared.retainAll(chosen.get().features());
        }
        if (shared.isEmpty()) {
            return misfit(
                    site,
                    site.call().span(),
                    "the two have no axis in common: "
                            + AxisAlgebra.text(a.get().type().axes()) + " and "
                            + AxisAlgebra.text(b.get().type().axes()),
                    "an inner product needs a shared axis");
        }
        if (shared.size() > 1 && site.call().over().isEmpty()) {
            in.reporter.report(Diagnostic.of(
                            Code.AMBIGUOUS_REDUCTION,
                            site.call().span(),
                            "`dot`: the two have several axes in common: " + AxisAlgebra.text(shared))
                    .withHint("say which: `dot(a, b over "
                            + shared.getFirst().axis().shortName() + ")`"));
            return UNKNOWN;
        }
        List<AxisUse> rest = new ArrayList<>(a.get().type().axes());
        rest.removeAll(shared);
        for (AxisUse use : b.get().type().axes()) {
            if (!shared.contains(use) && !rest.contains(use)) {
                rest.add(use);
            }
        }
        TensorType type = new TensorType(
                Scalar.REAL,
                a.get().type().dimension().times(b.get().type().dimension()),
                rest,
                indices(List.of(a.get(), b.get())));
        return new Value.Number(Structural.apply(site, type, List.of(a.get(), b.get(), new Operand.Axes(shared))));
    }

    /** {@code outer(a, b)}: all pairs; the axes of both, primes renumbered. */
    Value outer(Site site) {
        Optional<Term> a = term(site, "a");
        Optional<Term> b = term(site, "b");
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        TensorType type = new TensorType(
                Scalar.REAL,
                a.get().type().dimension().times(b.get().type().dimension()),
                AxisAlgebra.outer(a.get().type().axes(), b.get().type().axes()),
                indices(List.of(a.get(), b.get())));
        return new Value.Number(Structural.apply(site, type, List.of(a.get(), b.get())));
    }

    /** {@code concat(a, b)}: one vector after the other, along a new axis of the sum of both sizes. */
    Value concat(Site site) {
        Optional<Term> a = term(site, "a");
        Optional<Term> b = term(site, "b");
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        if (a.get().type().axes().size() != 1 || b.get().type().axes().size() != 1) {
            return misfit(
                    site,
                    site.call().span(),
                    "both must have one axis; they have "
                            + AxisAlgebra.text(a.get().type().axes()) + " and "
                            + AxisAlgebra.text(b.get().type().axes()),
                    "reduce or select the other axes first");
        }
        if (!a.get().type().dimension().equals(b.get().type().dimension())) {
            in.reporter.report(Diagnostic.of(
                    Code.DIMENSIONS_DISAGREE,
                    site.call().span(),
                    "`concat` needs equal dimensions: "
                            + a.get().type().dimension().description() + " and "
                            + b.get().type().dimension().description()));
            return UNKNOWN;
        }
        OptionalLong left = a.get().type().axes().getFirst().axis().size();
        OptionalLong right = b.get().type().axes().getFirst().axis().size();
        OptionalLong size = left.isPresent() && right.isPresent()
                ? OptionalLong.of(left.getAsLong() + right.getAsLong())
                : OptionalLong.empty();
        Axis axis = Structural.madeAxis(
                in, site.scope().path(), "joined", size, site.call().span());
        TensorType type =
                a.get().type().withAxes(List.of(AxisUse.of(axis))).withIndices(indices(List.of(a.get(), b.get())));
        return new Value.Number(Structural.apply(site, type, List.of(a.get(), b.get())));
    }

    /** {@code stack([a, b, ...])}: values of one type along a new first axis. */
    Value stack(Site site) {
        Value list = in.evaluator.evaluate(site.expression("values"), site.scope());
        if (!(list instanceof Value.ListOf elements) || elements.elements().isEmpty()) {
            return list instanceof Value.Unknown
                    ? UNKNOWN
                    : misfit(
                            site,
                            site.place("values"),
                            "a list with at least one value is needed",
                            "write `stack([a, b])`");
        }
        List<Term> terms = new ArrayList<>();
        for (Value element : elements.elements()) {
            Optional<Term> term = in.terms.asTerm(element, site.place("values"));
            if (term.isEmpty()) {
                return UNKNOWN;
            }
            terms.add(term.get());
        }
        TensorType first = terms.getFirst().type();
        Scalar scalar = first.scalar();
        for (Term term : terms) {
            scalar = scalar.widened(term.type().scalar());
            if (!term.type().dimension().equals(first.dimension())
                    || !term.type().axes().equals(first.axes())) {
                return misfit(
                        site,
                        site.place("values"),
                        "the values must be of one type; found `" + first.text() + "` and `"
                                + term.type().text() + "`",
                        "convert them first, for instance with `in m`");
            }
        }
        Axis axis = Structural.madeAxis(
                in,
                site.scope().path(),
                "stacked",
                OptionalLong.of(terms.size()),
                site.call().span());
        List<AxisUse> axes = new ArrayList<>(List.of(AxisUse.of(axis)));
        axes.addAll(first.axes());
        TensorType type = first.withScalar(scalar).withAxes(axes).withIndices(indices(terms));
        return new Value.Number(Structural.apply(site, type, List.copyOf(terms)));
    }

    /** {@code transpose(a)}: the axes in reverse order. */
    Value transpose(Site site) {
        Optional<Term> a = term(site, "a");
        if (a.isEmpty()) {
            return UNKNOWN;
        }
        TensorType type = a.get()
                .type()
                .withAxes(AxisAlgebra.renumbered(a.get().type().axes().reversed()));
        return new Value.Number(Structural.apply(site, type, List.of(a.get())));
    }

    private Optional<AxisUse> axis(Site site) {
        Expr given = site.expression("axis");
        Value value = given instanceof Expr.Reference reference
                        && reference.name().text().equals("space")
                ? new Value.AxisOf(AxisUse.of(in.space))
                : in.evaluator.evaluate(given, site.scope());
        if (value instanceof Value.ListOf list && list.elements().size() == 1) {
            value = list.elements().getFirst();
        }
        if (value instanceof Value.AxisOf axis) {
            return Optional.of(axis.use());
        }
        if (!(value instanceof Value.Unknown)) {
            in.reporter.report(Diagnostic.of(
                    Code.WRONG_TYPE,
                    site.place("axis"),
                    "`" + site.name() + "` takes an axis; found " + in.terms.describe(value)));
        }
        return Optional.empty();
    }

    /** {@code size(axis)}: how many elements. */
    Value size(Site site) {
        return axis(site)
                .map(use -> (Value) new Value.Number(
                        use.axis().size().isPresent()
                                ? Constants.integer(use.axis().size().getAsLong())
                                : new Term.AxisSize(use.axis())))
                .orElse(UNKNOWN);
    }

    /** {@code index(axis)}: the places 0, 1, ... along it. */
    Value index(Site site) {
        return axis(site)
                .map(use -> (Value) new Value.Number(Structural.apply(
                        site, TensorType.integer().withAxes(List.of(use)), List.of(new Operand.Axes(List.of(use))))))
                .orElse(UNKNOWN);
    }

    /** {@code shift(map, by over row)}: a cyclic shift along an axis. */
    Value shift(Site site) {
        Optional<Term> map = term(site, "map");
        Optional<Term> by = term(site, "by");
        if (map.isEmpty() || by.isEmpty()) {
            return UNKNOWN;
        }
        Optional<OverClauses.Reduced> chosen = in.overs.resolve(
                site.call().over(), map.get(), site.name(), site.call().span(), site.place("map"), site.scope());
        if (chosen.isEmpty()) {
            return UNKNOWN;
        }
        return new Value.Number(Structural.apply(
                site,
                map.get().type(),
                List.of(map.get(), by.get(), new Operand.Axes(chosen.get().features()))));
    }

    /** {@code convolve(kernel, map)}: cyclic, over the kernel's axes, which the map has too. */
    Value convolve(Site site) {
        Optional<Term> kernel = term(site, "kernel");
        Optional<Term> map = term(site, "map");
        if (kernel.isEmpty() || map.isEmpty()) {
            return UNKNOWN;
        }
        List<AxisUse> own = kernel.get().type().axes();
        if (own.isEmpty() || !map.get().type().axes().containsAll(own)) {
            return misfit(
                    site,
                    site.call().span(),
                    "the kernel has " + AxisAlgebra.text(own) + ", the map has "
                            + AxisAlgebra.text(map.get().type().axes()),
                    "every axis of the kernel must be one of the map");
        }
        Dimension dimension =
                kernel.get().type().dimension().times(map.get().type().dimension());
        TensorType type = new TensorType(
                Scalar.REAL, dimension, map.get().type().axes(), indices(List.of(kernel.get(), map.get())));
        return new Value.Number(Structural.apply(site, type, List.of(kernel.get(), map.get())));
    }
}
