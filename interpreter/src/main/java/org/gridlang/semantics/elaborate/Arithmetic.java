package org.gridlang.semantics.elaborate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisAlgebra;
import org.gridlang.semantics.types.AxisResult;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.semantics.units.Fraction;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Expr.BinaryOperator;

/** Operators: which dimensions and axes they take and give. Empty results have been reported. */
final class Arithmetic {
    private final Reporter reporter;

    Arithmetic(Reporter reporter) {
        this.reporter = reporter;
    }

    Optional<Term> binary(Expr.Binary expression, Term left, Term right, Scope scope) {
        BinaryOperator operator = expression.operator();
        return switch (operator) {
            case OR, AND -> logical(expression, left, right);
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                sameDimension(expression, left, right, scope)
                        .flatMap(same -> aligned(
                                expression,
                                left,
                                right,
                                same.withScalar(Scalar.BOOL).withAxes(List.of()).withDimension(Dimension.PLAIN)));
            case PLUS, MINUS ->
                sameDimension(expression, left, right, scope).flatMap(type -> aligned(expression, left, right, type));
            case TIMES ->
                product(
                        expression,
                        left,
                        right,
                        left.type().dimension().times(right.type().dimension()));
            case DIVIDE ->
                numbers(expression, left, right)
                        ? aligned(
                                expression,
                                left,
                                right,
                                TensorType.scalar(left.type()
                                        .dimension()
                                        .over(right.type().dimension())))
                        : Optional.empty();
            case CONTRACT -> contraction(expression, left, right);
            case POWER -> power(expression, left, right);
        };
    }

    private Optional<Term> logical(Expr.Binary expression, Term left, Term right) {
        String sign = expression.operator().sign();
        boolean leftFits = isBool(left, expression.left().span(), sign);
        boolean rightFits = isBool(right, expression.right().span(), sign);
        if (!leftFits || !rightFits) {
            return Optional.empty();
        }
        return aligned(expression, left, right, TensorType.bool());
    }

    private boolean isBool(Term term, Span place, String operator) {
        if (term.type().scalar() == Scalar.BOOL) {
            return true;
        }
        reporter.report(Diagnostic.of(
                        Code.WRONG_TYPE,
                        place,
                        "`" + operator + "` takes yes-or-no values; this is " + describe(term.type()))
                .withHint("compare it with something, as in `" + place.text() + " > 0`"));
        return false;
    }

    /** Reports values that are not numbers. */
    private boolean numbers(Expr.Binary expression, Term left, Term right) {
        boolean fine = true;
        for (var side : List.of(
                new Side(left, expression.left().span()),
                new Side(right, expression.right().span()))) {
            if (side.term().type().scalar() == Scalar.BOOL) {
                reporter.report(Diagnostic.of(
                                Code.WRONG_TYPE,
                                side.place(),
                                "`" + expression.operator().sign() + "` takes numbers; this is a yes-or-no value")
                        .withHint("write `if .. then 1 else 0`"));
                fine = false;
            }
        }
        return fine;
    }

    private record Side(Term term, Span place) {}

    /** Two arguments of a function that are to be like the sides of a sum: {@code max(a, b)}. */
    Optional<Term> pair(String name, Expr.Binary expression, Term left, Term right, Scope scope) {
        if (numbers(expression, left, right)
                && !left.type().dimension().equals(right.type().dimension())) {
            reportDimensions(Optional.of(name), expression, left, right, scope);
            return Optional.empty();
        }
        return binary(expression, left, right, scope);
    }

    private Optional<TensorType> sameDimension(Expr.Binary expression, Term left, Term right, Scope scope) {
        TensorType a = left.type();
        TensorType b = right.type();
        boolean equality =
                expression.operator() == BinaryOperator.EQUAL || expression.operator() == BinaryOperator.NOT_EQUAL;
        if (equality && a.scalar() == Scalar.BOOL && b.scalar() == Scalar.BOOL) {
            return Optional.of(TensorType.bool());
        }
        if (!numbers(expression, left, right)) {
            return Optional.empty();
        }
        if (!a.dimension().equals(b.dimension())) {
            reportDimensions(Optional.empty(), expression, left, right, scope);
            return Optional.empty();
        }
        return Optional.of(new TensorType(a.scalar().widened(b.scalar()), a.dimension(), List.of(), Set.of()));
    }

    private void reportDimensions(Optional<String> name, Expr.Binary expression, Term left, Term right, Scope scope) {
        Dimension a = left.type().dimension();
        Dimension b = right.type().dimension();
        Diagnostic diagnostic = Diagnostic.of(
                Code.DIMENSIONS_DISAGREE,
                expression.span(),
                name.map(called -> "both arguments of `" + called + "` need one dimension: the first is "
                                + a.description() + ", the second is " + b.description())
                        .orElseGet(() -> "`" + expression.operator().sign()
                                + "` needs equal dimensions: the left side is " + a.description()
                                + ", the right side is " + b.description()));
        diagnostic = Because.of(Because.of(diagnostic, expression.left(), scope), expression.right(), scope);
        reporter.report(diagnostic.withHint(dimensionHint(a, b, expression, left, right)));
    }

    private static String dimensionHint(Dimension a, Dimension b, Expr.Binary expression, Term left, Term right) {
        boolean plainRight = b.isPlain();
        if (a.isPlain() || plainRight) {
            Dimension other = plainRight ? a : b;
            Expr plainSide = plainRight ? expression.right() : expression.left();
            OptionalDouble value = Constants.value(plainRight ? right : left);
            if (value.isPresent() && Fitting.isLiteral(plainSide.span().text())) {
                return "write a unit: `" + plainSide.span().text() + " " + other.unit() + "`";
            }
            Expr quantity = plainRight ? expression.left() : expression.right();
            if (plainSide instanceof Expr.InUnit && plainRight) {
                return "`in` binds like `/`; for the whole write `("
                        + expression.span().text().replaceFirst(" in [^ ]+$", "") + ")" + unitOf(plainSide) + "`";
            }
            return "divide by a scale, or say the unit: `" + quantity.span().text() + " in " + other.unit() + "`";
        }
        return missingFactor(a, b)
                .orElse("one of the two is not what you meant; `grid explain` shows the dimension of every name");
    }

    /** {@code  in m} of {@code y in m}. */
    private static String unitOf(Expr side) {
        return side instanceof Expr.InUnit conversion ? " in " + conversion.unit() : "";
    }

    /** What one would have to be multiplied by to be like the other, the plainest first; empty if that is nothing usual. */
    private static Optional<String> missingFactor(Dimension a, Dimension b) {
        return Stream.of(new Factor(a, b.over(a), b), new Factor(b, a.over(b), a))
                .filter(factor -> factor.times().isNamed() || factor.times().isPerBin())
                .min(Comparator.comparingInt(factor -> factor.times().isBase() ? 0 : 1))
                .map(Factor::question);
    }

    private record Factor(Dimension small, Dimension times, Dimension large) {
        String question() {
            return small.description() + " times " + times.description() + " is " + large.description()
                    + ": is such a factor missing?";
        }
    }

    private Optional<Term> product(Expr.Binary expression, Term left, Term right, Dimension dimension) {
        if (!numbers(expression, left, right)) {
            return Optional.empty();
        }
        Scalar scalar = left.type().scalar().widened(right.type().scalar());
        return aligned(
                expression,
                left,
                right,
                new TensorType(scalar, Dimension.PLAIN, List.of(), Set.of()).withDimension(dimension));
    }

    /** Puts the operation together once its element type is known. */
    private Optional<Term> aligned(Expr.Binary expression, Term left, Term right, TensorType element) {
        String sign = expression.operator().sign();
        return switch (AxisAlgebra.align(left.type().axes(), right.type().axes())) {
            case AxisResult.Misfit misfit -> {
                reportAxes(expression, left, right, "`" + sign + "`: " + misfit.reason(), misfit.hint());
                yield Optional.empty();
            }
            case AxisResult.Axes axes -> {
                TensorType type = element.withAxes(axes.axes()).withIndices(union(left, right));
                yield Optional.of(Constants.fold(sign, left, right, type)
                        .orElseGet(() -> new Term.Apply(type, sign, 0, List.of(left, right))));
            }
        };
    }

    private void reportAxes(Expr.Binary expression, Term left, Term right, String message, String hint) {
        Diagnostic diagnostic = Diagnostic.of(Code.AXES_DO_NOT_FIT, expression.span(), message);
        Set<AxisUse> shown = new LinkedHashSet<>(left.type().axes());
        shown.addAll(right.type().axes());
        Set<String> told = new LinkedHashSet<>();
        for (AxisUse use : shown) {
            if (told.add(use.axis().path()) && !use.axis().path().equals("space")) {
                diagnostic = diagnostic.withNote(
                        use.axis().origin(), "the axis `" + use.axis().path() + "` comes from here");
            }
        }
        reporter.report(diagnostic.withHint(hint));
    }

    private Optional<Term> contraction(Expr.Binary expression, Term left, Term right) {
        if (!numbers(expression, left, right)) {
            return Optional.empty();
        }
        return switch (AxisAlgebra.contract(left.type().axes(), right.type().axes())) {
            case AxisResult.Misfit misfit -> {
                reportAxes(expression, left, right, misfit.reason(), misfit.hint());
                yield Optional.empty();
            }
            case AxisResult.Axes axes ->
                Optional.of(new Term.Apply(
                        new TensorType(
                                Scalar.REAL,
                                left.type().dimension().times(right.type().dimension()),
                                axes.axes(),
                                union(left, right)),
                        "@",
                        0,
                        List.of(left, right)));
        };
    }

    private Optional<Term> power(Expr.Binary expression, Term base, Term exponent) {
        if (!numbers(expression, base, exponent)) {
            return Optional.empty();
        }
        if (!exponent.type().dimension().isPlain()) {
            reporter.report(Diagnostic.of(
                            Code.PLAIN_NUMBER_NEEDED,
                            expression.right().span(),
                            "an exponent is a plain number; this is "
                                    + exponent.type().dimension().description())
                    .withHint("divide it by a scale"));
            return Optional.empty();
        }
        Dimension dimension = Dimension.PLAIN;
        if (!base.type().dimension().isPlain()) {
            Optional<Fraction> power = Constants.value(exponent).isPresent()
                    ? Constants.exponent(Constants.value(exponent).getAsDouble())
                    : Optional.empty();
            if (power.isEmpty() && AbstractValues.isAny(exponent)) {
                return Optional.empty();
            }
            if (power.isEmpty()) {
                reporter.report(Diagnostic.of(
                                Code.EXPONENT_NOT_CONSTANT,
                                expression.right().span(),
                                "the exponent of " + base.type().dimension().description()
                                        + " must be a constant whole number or simple fraction")
                        .withHint("divide the base by a scale first: `("
                                + expression.left().span().text() + " / scale)^"
                                + expression.right().span().text() + "`"));
                return Optional.empty();
            }
            dimension = base.type().dimension().power(power.get());
        }
        boolean whole =
                base.type().scalar() == Scalar.INT && Constants.whole(exponent).orElse(-1) >= 0;
        TensorType element = whole ? TensorType.integer() : TensorType.scalar(dimension);
        return aligned(expression, base, exponent, element);
    }

    Optional<Term> unary(Expr.Unary expression, Term operand) {
        return switch (expression.operator()) {
            case NOT -> {
                if (!isBool(operand, expression.operand().span(), "not")) {
                    yield Optional.empty();
                }
                yield Optional.of(Constants.fold("not", operand, operand.type())
                        .orElseGet(() -> new Term.Apply(operand.type(), "not", 0, List.of(operand))));
            }
            case MINUS -> {
                if (operand.type().scalar() == Scalar.BOOL) {
                    reporter.report(Diagnostic.of(
                            Code.WRONG_TYPE,
                            expression.operand().span(),
                            "`-` takes a number; this is a yes-or-no value"));
                    yield Optional.empty();
                }
                yield Optional.of(Constants.fold("negate", operand, operand.type())
                        .orElseGet(() -> new Term.Apply(operand.type(), "negate", 0, List.of(operand))));
            }
        };
    }

    /** {@code x in cm}: the plain number of units. */
    Optional<Term> inUnit(Expr.InUnit expression, Term operand, Dimension unit, double factor) {
        Dimension found = operand.type().dimension();
        if (!found.equals(unit)) {
            Diagnostic diagnostic = Diagnostic.of(
                    Code.WRONG_CONVERSION_UNIT,
                    expression.span(),
                    "`in " + expression.unit() + "` takes " + unit.description() + "; `"
                            + expression.operand().span().text() + "` is " + found.description());
            reporter.report(
                    found.isPlain()
                            ? diagnostic.withHint("it has no unit already; leave `in " + expression.unit() + "` out")
                            : diagnostic.withHint("its SI unit is `" + found.unit() + "`"));
            return Optional.empty();
        }
        TensorType type = operand.type().withDimension(Dimension.PLAIN).withScalar(Scalar.REAL);
        Term scale = Constants.number(factor);
        return Optional.of(Constants.fold("/", operand, scale, type)
                .orElseGet(() -> new Term.Apply(type, "in", 0, List.of(operand, scale))));
    }

    /** {@code if c then a else b} where {@code c} is not known before the run. */
    Optional<Term> conditional(Expr.Conditional expression, Term condition, Term then, Term otherwise) {
        if (!isBool(condition, expression.condition().span(), "if")) {
            return Optional.empty();
        }
        Expr.Binary both =
                new Expr.Binary(expression.span(), BinaryOperator.PLUS, expression.then(), expression.otherwise());
        boolean bools = then.type().scalar() == Scalar.BOOL && otherwise.type().scalar() == Scalar.BOOL;
        Optional<TensorType> element = bools ? Optional.of(TensorType.bool()) : branchType(expression, then, otherwise);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        if (!(AxisAlgebra.align(then.type().axes(), otherwise.type().axes()) instanceof AxisResult.Axes branches)) {
            reportAxes(
                    both,
                    then,
                    otherwise,
                    "the branches of `if` have different axes: "
                            + AxisAlgebra.text(then.type().axes()) + " and "
                            + AxisAlgebra.text(otherwise.type().axes()),
                    "the condition chooses one of the two for each element, so both need the same axes");
            return Optional.empty();
        }
        TensorType type = element.get().withAxes(branches.axes()).withIndices(union(then, otherwise));
        return switch (AxisAlgebra.align(type.axes(), condition.type().axes())) {
            case AxisResult.Misfit misfit -> {
                reporter.report(Diagnostic.of(
                                Code.AXES_DO_NOT_FIT,
                                expression.span(),
                                "`if` works per element: the branches have " + AxisAlgebra.text(type.axes())
                                        + ", the condition has "
                                        + AxisAlgebra.text(condition.type().axes()))
                        .withHint("reduce the condition, for instance with `all(..)` or `any(..)`"));
                yield Optional.empty();
            }
            case AxisResult.Axes axes -> {
                Set<Index> indices = new LinkedHashSet<>(type.indices());
                indices.addAll(condition.type().indices());
                yield Optional.of(new Term.Conditional(
                        type.withAxes(axes.axes()).withIndices(indices), condition, then, otherwise));
            }
        };
    }

    private Optional<TensorType> branchType(Expr.Conditional expression, Term then, Term otherwise) {
        Dimension a = then.type().dimension();
        Dimension b = otherwise.type().dimension();
        boolean mixed = then.type().scalar() == Scalar.BOOL || otherwise.type().scalar() == Scalar.BOOL;
        if (mixed || !a.equals(b)) {
            reporter.report(Diagnostic.of(
                            mixed ? Code.WRONG_TYPE : Code.DIMENSIONS_DISAGREE,
                            expression.span(),
                            "both branches of `if` need one " + (mixed ? "type" : "dimension") + ": the first is "
                                    + describe(then.type()) + ", the second is " + describe(otherwise.type()))
                    .withNote(expression.then().span(), "this is " + describe(then.type()))
                    .withNote(expression.otherwise().span(), "this is " + describe(otherwise.type())));
            return Optional.empty();
        }
        return Optional.of(
                new TensorType(then.type().scalar().widened(otherwise.type().scalar()), a, List.of(), Set.of()));
    }

    static Set<Index> union(Term left, Term right) {
        Set<Index> all = new LinkedHashSet<>(left.type().indices());
        all.addAll(right.type().indices());
        return all;
    }

    /** For messages: what a value is, without its axes. */
    static String describe(TensorType type) {
        return switch (type.scalar()) {
            case BOOL -> "a yes-or-no value";
            case INT, REAL -> type.dimension().description();
        };
    }
}
