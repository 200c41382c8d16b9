package org.gridlang.semantics.variants;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;

/**
 * The points of a range, in exact decimals. Reports E0508 ends that are no literals, E0301 units that do not fit, E0113 a
 * missing step, E0807 a step that does not lead to the end.
 */
final class RangePoints {

    /** The range in one unit. */
    private record Grid(BigDecimal from, BigDecimal to, BigDecimal step, String unit) {}

    private final DiagnosticSink sink;

    RangePoints(DiagnosticSink sink) {
        this.sink = sink;
    }

    Optional<List<Expr>> of(Expr.Range range) {
        Optional<Exact> from = literal(range.from());
        Optional<Exact> to = literal(range.to());
        Optional<Exact> step = range.step().isPresent() ? literal(range.step().get()) : noStep(range, from, to);
        if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        return grid(range, from.get(), to.get(), step.get()).flatMap(grid -> points(range, grid));
    }

    private Optional<Exact> literal(Expr expr) {
        Optional<Exact> exact = Exact.of(expr);
        if (exact.isEmpty() && !(ExprParts.bare(expr) instanceof Expr.Missing)) {
            sink.report(Diagnostic.of(
                    Code.NOT_CONSTANT,
                    expr.span(),
                    "the ends and the step of a sweep's range must be numbers as written"));
        }
        return exact;
    }

    private Optional<Exact> noStep(Expr.Range range, Optional<Exact> from, Optional<Exact> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().whole() && to.get().whole()) {
            return Exact.of(new Expr.Number(range.span(), "1"));
        }
        sink.report(Diagnostic.of(Code.WRONG_FORM, range.span(), "only a range of whole numbers can leave out its step")
                .withHint("add a step: `" + range.span().text() + " step "
                        + shown(BigDecimal.ONE, from.get().unit()) + "`"));
        return Optional.empty();
    }

    private Optional<Grid> grid(Expr.Range range, Exact from, Exact to, Exact step) {
        if (!fits(from, to, range.to().span())
                || !fits(from, step, range.step().orElse(range).span())) {
            return Optional.empty();
        }
        for (Exact unit : List.of(from, step, to)) {
            Optional<BigDecimal> a = from.in(unit.scale());
            Optional<BigDecimal> b = to.in(unit.scale());
            Optional<BigDecimal> s = step.in(unit.scale());
            if (a.isPresent() && b.isPresent() && s.isPresent()) {
                return Optional.of(new Grid(a.get(), b.get(), s.get(), unit.unit()));
            }
        }
        sink.report(Diagnostic.of(Code.WRONG_FORM, range.span(), "the units of this range have no exact ratio")
                .withHint("write the range in one unit"));
        return Optional.empty();
    }

    private boolean fits(Exact from, Exact other, Span place) {
        boolean fits = from.comparable(other);
        if (!fits) {
            sink.report(Diagnostic.of(
                    Code.DIMENSIONS_DISAGREE,
                    place,
                    "expected a value that fits " + named(from) + ", found " + named(other)));
        }
        return fits;
    }

    private Optional<List<Expr>> points(Expr.Range range, Grid grid) {
        BigDecimal length = grid.to().subtract(grid.from());
        if (length.signum() < 0) {
            return missed(range, "the range goes downwards", "write the smaller end first");
        }
        if (grid.step().signum() <= 0) {
            return missed(range, "the step must be larger than zero", "write a positive step");
        }
        BigDecimal[] steps = length.divideAndRemainder(grid.step());
        if (steps[1].signum() != 0) {
            return missed(
                    range,
                    "steps of `" + shown(grid.step(), grid.unit()) + "` do not lead from `"
                            + shown(grid.from(), grid.unit()) + "` to `" + shown(grid.to(), grid.unit()) + "`",
                    "the nearest end that fits is `" + shown(nearestEnd(grid, length), grid.unit()) + "`");
        }
        BigInteger count = steps[0].toBigInteger().add(BigInteger.ONE);
        if (count.compareTo(BigInteger.valueOf(SweepPlan.MOST_POINTS)) > 0) {
            return missed(range, "the range has more than " + SweepPlan.MOST_POINTS + " points", "write a larger step");
        }
        var points = new ArrayList<Expr>();
        for (int k = 0; k < count.intValue(); k++) {
            points.add(point(range.span(), grid, grid.from().add(grid.step().multiply(BigDecimal.valueOf(k)))));
        }
        return Optional.of(points);
    }

    private static BigDecimal nearestEnd(Grid grid, BigDecimal length) {
        BigDecimal steps = length.divide(grid.step(), 0, RoundingMode.HALF_UP);
        return grid.from().add(grid.step().multiply(steps));
    }

    private static Expr point(Span place, Grid grid, BigDecimal value) {
        String text = plain(value.abs());
        Expr size = grid.unit().isEmpty() ? new Expr.Number(place, text) : new Expr.Quantity(place, text, grid.unit());
        return value.signum() < 0 ? new Expr.Unary(place, Expr.UnaryOperator.MINUS, size) : size;
    }

    private Optional<List<Expr>> missed(Expr.Range range, String message, String hint) {
        sink.report(Diagnostic.of(Code.SWEEP_MISSES_END, range.span(), message).withHint(hint));
        return Optional.empty();
    }

    private static String named(Exact exact) {
        return exact.unit().isEmpty() ? "a plain number" : "`" + shown(exact.number(), exact.unit()) + "`";
    }

    private static String shown(BigDecimal number, String unit) {
        return plain(number) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
