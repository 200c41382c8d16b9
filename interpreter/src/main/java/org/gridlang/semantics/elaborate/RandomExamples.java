package org.gridlang.semantics.elaborate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.spec.Clock;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.variants.AxisValues;
import org.gridlang.semantics.variants.RandomPoints;
import org.gridlang.semantics.variants.SweepAxis;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;

/**
 * One value for each random axis of a sweep, of the type that its distribution gives: enough to check the types of a point
 * before anything is drawn.
 */
final class RandomExamples implements RandomPoints {
    private final Module module;
    private final Elaboration in;
    private final Map<String, Expr> examples = new LinkedHashMap<>();

    RandomExamples(Module module, DiagnosticSink sink) {
        this.module = module;
        this.in = new Elaboration(
                sink,
                new Clock(Clock.Source.NONE, OptionalLong.empty(), false),
                (experiment, member, place) -> Optional.empty());
    }

    /** Whether all is well; otherwise it was reported. */
    boolean read(List<SweepAxis> axes) {
        boolean good = true;
        for (SweepAxis axis : axes) {
            if (axis.values() instanceof AxisValues.Random random) {
                good &= read(axis, random.distribution());
            }
        }
        return good;
    }

    private boolean read(SweepAxis axis, Expr written) {
        Scope scope = Scope.of(module, "sweep." + axis.name());
        in.components.setGivens(Map.of(), scope);
        Value value = in.evaluator.evaluate(written, scope);
        if (value instanceof Value.NativeOf made && made.isDistribution()) {
            examples.put(axis.name(), example(made.sample(), written.span()));
            return true;
        }
        if (!(value instanceof Value.Unknown)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TYPE,
                            written.span(),
                            "`random` draws from a distribution; this is " + in.terms.describe(value))
                    .withHint("write a distribution, such as `uniform(0, 1)`"));
        }
        return false;
    }

    private static Expr example(TensorType type, Span place) {
        if (type.dimension().isPlain()) {
            return new Expr.Number(place, type.scalar() == Scalar.INT ? "1" : "0.5");
        }
        return new Expr.Quantity(place, "1", type.dimension().unit());
    }

    @Override
    public Optional<Expr> value(SweepAxis axis, int index) {
        return Optional.ofNullable(examples.get(axis.name()));
    }
}
