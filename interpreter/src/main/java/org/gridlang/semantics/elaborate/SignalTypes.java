package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisAlgebra;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;

/** Declared types of definitions, and whether their equations keep to them. */
final class SignalTypes {
    private final Elaboration in;
    private final Map<Equation, TensorType> samples = new HashMap<>();

    SignalTypes(Elaboration in) {
        this.in = in;
    }

    /** Whether a written type is that of a number. */
    boolean isTensor(TypeExpr type, Scope scope) {
        return in.types.read(type, List.of(), scope.module()) instanceof DeclaredType.Tensor;
    }

    /** The type that is written, its axes resolved; empty after a report. */
    Optional<TensorType> declared(TypeExpr type, Scope scope, Set<Index> indices) {
        if (!(in.types.read(type, List.of(), scope.module()) instanceof DeclaredType.Tensor tensor)) {
            return Optional.empty();
        }
        List<AxisUse> axes = new ArrayList<>();
        Map<Axis, String> names = new HashMap<>();
        boolean sameByChance = false; // two names of a signature may be given one axis: `dense` from units to units
        for (TypeExpr.AxisItem item : tensor.axes()) {
            if (!(item instanceof TypeExpr.AxisItem.Named named)) {
                in.reporter.report(Diagnostic.of(
                        Code.UNKNOWN_AXIS, item.span(), "`..` stands for any axes in a signature; name the axes here"));
                return Optional.empty();
            }
            int before = axes.size();
            if (!addAxes(named, scope, axes)) {
                return Optional.empty();
            }
            String written = named.dotted().replaceAll("'+$", "");
            for (AxisUse use : axes.subList(before, axes.size())) {
                String first = names.putIfAbsent(use.axis(), written);
                sameByChance |= first != null && !first.equals(written);
            }
        }
        if (sameByChance) {
            axes = new ArrayList<>(AxisAlgebra.renumbered(axes));
        }
        return checkPrimes(axes, type.span())
                ? Optional.of(new TensorType(tensor.scalar(), tensor.dimension(), axes, indices))
                : Optional.empty();
    }

    private boolean addAxes(TypeExpr.AxisItem.Named named, Scope scope, List<AxisUse> axes) {
        String base = named.dotted().replaceAll("'+$", "");
        int primes = named.dotted().length() - base.length();
        Optional<Value> value = in.arguments.axisNamed(base, scope);
        if (value.isPresent() && value.get() instanceof Value.AxisOf axis) {
            axes.add(new AxisUse(axis.use().axis(), axis.use().primes() + primes));
            return true;
        }
        if (value.isPresent() && value.get() instanceof Value.ListOf list) {
            for (Value element : list.elements()) {
                if (element instanceof Value.AxisOf axis) {
                    axes.add(axis.use());
                }
            }
            return true;
        }
        String first = base.contains(".") ? base.substring(0, base.indexOf('.')) : base;
        Optional<Scope.Binding> binding = scope.find(first);
        if (binding.isPresent() && binding.get().value() instanceof Value.Unknown) {
            return false;
        }
        Set<String> candidates = new LinkedHashSet<>(List.of("space"));
        for (String name : scope.visible()) {
            if (scope.find(name).flatMap(Scope.Binding::known).orElse(new Value.Unknown()) instanceof Value.AxisOf) {
                candidates.add(name);
            }
        }
        Diagnostic diagnostic = Diagnostic.of(
                Code.UNKNOWN_AXIS,
                named.span(),
                binding.isPresent() && !base.contains(".")
                        ? "`" + base + "` is " + in.terms.describe(binding.get().value()) + ", not an axis"
                        : "there is no axis `" + base + "` here");
        in.reporter.report(diagnostic.withHint(Suggestions.hint(base, candidates)));
        return false;
    }

    private boolean checkPrimes(List<AxisUse> axes, Span place) {
        Map<Axis, Integer> seen = new HashMap<>();
        for (AxisUse use : axes) {
            int expected = seen.merge(use.axis(), 1, Integer::sum) - 1;
            if (use.primes() != expected) {
                in.reporter.report(
                        use.primes() < expected
                                ? Diagnostic.of(
                                                Code.AXIS_USED_TWICE,
                                                place,
                                                "the axis `" + use.axis().path() + "` stands here twice")
                                        .withHint("tell its uses apart by a prime: `["
                                                + use.axis().shortName() + ", "
                                                + use.axis().shortName() + "']`")
                                : Diagnostic.of(
                                                Code.WRONG_PRIME,
                                                place,
                                                "`" + use + "` stands for use " + (use.primes() + 1)
                                                        + " of the axis `"
                                                        + use.axis().path() + "`, but it is use "
                                                        + (expected + 1))
                                        .withHint("the first use of an axis has no prime, the second has one: `["
                                                + use.axis().shortName() + ", "
                                                + use.axis().shortName() + "']`"));
                return false;
            }
        }
        return true;
    }

    /** The distribution that {@code ~} draws from; empty after a report. */
    Optional<Value.NativeOf> distribution(Value value, Span place) {
        if (value instanceof Value.NativeOf made && made.isDistribution()) {
            samples.put(new Equation.Draw(made.use()), made.sample());
            return Optional.of(made);
        }
        if (!(value instanceof Value.Unknown)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TYPE,
                            place,
                            "`~` draws from a distribution; this is " + in.terms.describe(value))
                    .withHint("write `=` for a fixed value, or a distribution such as `normal(0, 1)`"));
        }
        return Optional.empty();
    }

    /** The type of what an equation gives. */
    TensorType of(Equation equation, Statement.Definition statement) {
        return switch (equation) {
            case Equation.Formula formula -> formula.value().type();
            case Equation.Draw draw -> samples.getOrDefault(draw, TensorType.real());
        };
    }

    /** What a kind's interface demands of a definition: a velocity is a speed, a readout a plain number. */
    void require(Signal signal) {
        if (signal.required.isEmpty() || signal.type.isEmpty()) {
            return;
        }
        TensorType found = signal.type.get();
        TensorType wanted = signal.required.get();
        boolean fits = found.dimension().equals(wanted.dimension())
                && (wanted.axes().isEmpty() || wanted.axes().equals(found.axes()));
        if (fits) {
            return;
        }
        Span place = signal.statement.map(statement -> statement.value().span()).orElse(signal.origin);
        Diagnostic diagnostic = Diagnostic.of(
                wanted.dimension().isPlain() ? Code.PLAIN_NUMBER_NEEDED : Code.WRONG_DIMENSION,
                place,
                "`" + signal.name + "` must be "
                        + (wanted.axes().isEmpty() ? wanted.dimension().description() : "`" + wanted.text() + "`")
                        + "; this is "
                        + (wanted.axes().isEmpty() ? found.dimension().description() : "`" + found.text() + "`"));
        in.reporter.report(
                wanted.dimension().isPlain()
                        ? diagnostic.withHint("divide by a scale, or say the unit with `in "
                                + found.dimension().unit() + "`")
                        : diagnostic);
        signal.type = Optional.of(
                wanted.withIndices(found.indices()).withAxes(wanted.axes().isEmpty() ? found.axes() : wanted.axes()));
        signal.progress = Signal.Progress.DONE;
    }

    /** A start may not depend on time, and is of the type of its signal. */
    void checkStart(Signal signal, Statement.Definition statement, Equation start) {
        TensorType found = of(start, statement);
        if (found.indices().contains(Index.TIME)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TIME_INDEX,
                            statement.value().span(),
                            "the start of `" + signal.name + "` still depends on `t`")
                    .withHint("read signals at a fixed time: `" + "x[0]`"));
            return;
        }
        compare(signal, statement, found, start);
    }

    /** The equation gives the type that the start or the declaration has. */
    void checkEquation(Signal signal, Statement.Definition statement, Equation equation) {
        TensorType found = of(equation, statement);
        if (signal.domain == Signal.Domain.STEP
                && (found.indices().contains(Index.TIME) || found.indices().contains(Index.BATCH))) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_INDEX_AXES,
                            statement.value().span(),
                            "`" + signal.name + "[n]` has one value per training step; this still varies over "
                                    + found.indicesText())
                    .withHint("reduce them: `mean(.. over " + found.indicesText() + ")`"));
            return;
        }
        compare(signal, statement, found, equation);
    }

    private void compare(Signal signal, Statement.Definition statement, TensorType found, Equation equation) {
        if (signal.type.isEmpty()) {
            return;
        }
        TensorType wanted = signal.type.get();
        if (!found.dimension().equals(wanted.dimension())) {
            in.reporter.report(Diagnostic.of(
                            Code.DIMENSIONS_DISAGREE,
                            statement.value().span(),
                            "`" + signal.name + "` is " + Arithmetic.describe(wanted) + "; this is "
                                    + Arithmetic.describe(found))
                    .withNote(signal.typeOrigin(), "its type comes from here"));
            return;
        }
        boolean declared = signal.typeStatement.isPresent()
                || signal.statement.flatMap(Statement.Definition::type).isPresent();
        Set<AxisUse> given = new LinkedHashSet<>(found.axes());
        Set<AxisUse> axes = new LinkedHashSet<>(wanted.axes());
        boolean narrower = declared || equation instanceof Equation.Draw;
        if (!(narrower ? axes.containsAll(given) : axes.equals(given)) && !isNewAxis(found, wanted)) {
            Diagnostic diagnostic = Diagnostic.of(
                            Code.AXES_DO_NOT_FIT,
                            statement.value().span(),
                            "`" + signal.name + "` has "
                                    + (wanted.axes().isEmpty() ? "no axes" : "axes `" + wanted.axesText() + "`")
                                    + "; this has "
                                    + (found.axes().isEmpty() ? "none" : "`" + found.axesText() + "`"))
                    .withNote(signal.typeOrigin(), "its type comes from here");
            in.reporter.report(found.axes().stream()
                    .filter(SignalTypes::isMade)
                    .findFirst()
                    .map(use -> diagnostic.withHint("`concat` and `stack` make a new axis"
                            + (use.axis().size().isPresent()
                                    ? " of " + use.axis().size().getAsLong() + " elements"
                                    : "")
                            + "; name one of that size with `axes NAME = ..`"))
                    .orElse(diagnostic));
        }
    }

    private static boolean isMade(AxisUse use) {
        return use.axis().path().endsWith("stacked") || use.axis().path().endsWith("joined");
    }

    /** {@code concat} and {@code stack} make an axis that the declared type gives its name. */
    private static boolean isNewAxis(TensorType found, TensorType wanted) {
        if (found.axes().size() != wanted.axes().size()) {
            return false;
        }
        for (int i = 0; i < found.axes().size(); i++) {
            AxisUse a = found.axes().get(i);
            AxisUse b = wanted.axes().get(i);
            boolean made = isMade(a);
            boolean sameSize = a.axis().size().equals(b.axis().size());
            if (!a.equals(b) && !(made && sameSize)) {
                return false;
            }
        }
        return true;
    }

    /** The start value and constraint of a trained parameter. */
    void completeParameter(Signal signal) {
        Statement.Param param = signal.param.orElseThrow();
        if (signal.type.isEmpty()) {
            return;
        }
        TensorType type = signal.type.get();
        Scope scope = signal.scope.inner(signal.path);
        in.calls.bindWhere(param.where(), scope);
        Value value = in.evaluator.evaluate(param.start(), scope);
        Optional<TensorType> found;
        if (param.drawn()) {
            Optional<Value.NativeOf> made = distribution(value, param.start().span());
            signal.equation = made.map(one -> new Equation.Draw(one.use()));
            found = made.map(Value.NativeOf::sample);
        } else {
            Optional<Term> term = in.terms.asTerm(value, param.start().span());
            signal.equation = term.map(Equation.Formula::new);
            found = term.map(Term::type);
        }
        if (found.isEmpty()) {
            return;
        }
        if (!found.get().dimension().equals(type.dimension())) {
            in.reporter.report(Diagnostic.of(
                            type.dimension().isPlain() ? Code.PLAIN_NUMBER_NEEDED : Code.WRONG_DIMENSION,
                            param.start().span(),
                            "the parameter `" + signal.name + "` is " + Arithmetic.describe(type) + "; it starts as "
                                    + Arithmetic.describe(found.get()))
                    .withNote(param.type().span(), "its type is declared here")
                    .withHint(
                            type.dimension().isPlain()
                                    ? "a trained parameter is a plain number unless its type says otherwise, as in `"
                                            + found.get().dimension().word() + " [..]`"
                                    : "a value in `" + type.dimension().unit() + "` is needed"));
        } else if (!new LinkedHashSet<>(type.axes()).containsAll(found.get().axes())
                || !found.get().indices().isEmpty()) {
            in.reporter.report(Diagnostic.of(
                            Code.AXES_DO_NOT_FIT,
                            param.start().span(),
                            "the parameter `" + signal.name + "` has axes `" + type.axesText() + "`; its start has `"
                                    + found.get() + "`")
                    .withNote(param.type().span(), "its type is declared here"));
        }
        param.projection().ifPresent(projection -> {
            Optional<Term> term = in.evaluator.term(projection, scope);
            signal.projection = term;
            term.ifPresent(one -> {
                if (!one.type().axes().equals(type.axes())
                        || !one.type().dimension().equals(type.dimension())) {
                    in.reporter.report(Diagnostic.of(
                            Code.AXES_DO_NOT_FIT,
                            projection.span(),
                            "`project` gives the parameter a new value, so it is `" + type.text() + "`; this is `"
                                    + one.type().text() + "`"));
                }
            });
        });
    }
}
