package org.gridlang.semantics.variants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Lookup;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.EditPath;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Statement;

/** Reads one axis of a sweep: its name and its values. An empty answer means that it was reported. */
final class AxisReader {

    private static final String RANDOM = "random";

    private final Module module;
    private final DiagnosticSink sink;

    AxisReader(Module module, DiagnosticSink sink) {
        this.module = module;
        this.sink = sink;
    }

    Optional<SweepAxis> read(Statement.SweepAxis.Over over) {
        return values(over.values()).map(values -> new SweepAxis(name(over), over.path(), values));
    }

    /** What an axis is called. */
    static String name(Statement.SweepAxis.Over over) {
        if (over.alias().isPresent()) {
            return over.alias().get().text();
        }
        for (EditPath.Step step : over.path().steps().reversed()) {
            if (step instanceof EditPath.Step.Named named) {
                return named.name().text();
            }
        }
        return over.path().dotted();
    }

    private Optional<AxisValues> values(Expr written) {
        Expr values = source(ExprParts.bare(written));
        if (values instanceof Expr.Range range) {
            return new RangePoints(sink).of(range).map(AxisValues.Listed::new);
        }
        if (values instanceof Expr.ListOf list) {
            return listed(list);
        }
        if (values instanceof Expr.Call call && isRandom(call)) {
            return random(call);
        }
        if (!(values instanceof Expr.Missing) && !(values instanceof Expr.Elided)) {
            wrong(written, "a sweep needs several values", "write a list, a range, or `random(count, distribution)`");
        }
        return Optional.empty();
    }

    private Optional<AxisValues> listed(Expr.ListOf list) {
        if (list.elements().isEmpty()) {
            wrong(list, "the list is empty", "write at least one value");
            return Optional.empty();
        }
        boolean readable = list.elements().stream().noneMatch(Expr.Missing.class::isInstance);
        return readable ? Optional.of(new AxisValues.Listed(list.elements())) : Optional.empty();
    }

    private static boolean isRandom(Expr.Call call) {
        return call.callee() instanceof Expr.Reference callee
                && callee.name().text().equals(RANDOM);
    }

    private Optional<AxisValues> random(Expr.Call call) {
        List<Expr.Argument> arguments = call.arguments();
        Optional<Exact> count =
                arguments.size() == 2 ? Exact.of(arguments.getFirst().value()) : Optional.empty();
        if (count.isEmpty() || !count.get().whole()) {
            wrong(call, "random values need a count and a distribution", "write `random(200, uniform(0, 1))`");
            return Optional.empty();
        }
        BigDecimal number = count.get().number();
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(SweepPlan.MOST_POINTS)) > 0) {
            wrong(
                    arguments.getFirst().value(),
                    "expected a count from 1 to " + SweepPlan.MOST_POINTS + ", found " + number.toPlainString(),
                    "choose another count");
            return Optional.empty();
        }
        return Optional.of(
                new AxisValues.Random(number.intValueExact(), arguments.get(1).value()));
    }

    /** A constant of the file stands for its value. */
    private Expr source(Expr expr) {
        return expr instanceof Expr.Reference reference
                        && module.findValue(reference.name().text()) instanceof Lookup.Found found
                        && found.declaration() instanceof Declaration.Constant constant
                ? ExprParts.bare(constant.value())
                : expr;
    }

    private void wrong(Expr place, String message, String hint) {
        sink.report(Diagnostic.of(Code.WRONG_FORM, place.span(), message).withHint(hint));
    }
}
