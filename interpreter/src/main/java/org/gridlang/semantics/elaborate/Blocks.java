package org.gridlang.semantics.elaborate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.Statement.Definition;

/** Takes the statements of a component or network in: groups the equations of each signal, makes axes and instances. */
final class Blocks {
    private final Elaboration in;

    Blocks(Elaboration in) {
        this.in = in;
    }

    /** What a block defines. */
    record Contents(Map<String, Signal> signals, Map<String, Span> others) {}

    /**
     * Binds everything that the statements define in {@code scope}, whose path is that of the instance.
     *
     * @param given names whose type a statement may state without defining them
     * @param reuse whether definitions of an earlier application of the same instance are kept
     */
    Contents take(List<Statement> statements, Scope scope, Set<String> given, boolean reuse) {
        Map<String, Signal> signals = new LinkedHashMap<>();
        Map<String, Span> others = new LinkedHashMap<>();
        List<Statement> own = statements.stream()
                .filter(statement -> !repeatsParameter(statement, scope))
                .toList();
        for (Statement statement : own) {
            switch (statement) {
                case Statement.Axes axes -> {
                    once(axes.name(), signals, others);
                    others.put(axes.name().text(), axes.name().span());
                    scope.bind(axes.name().text(), Optional.of(axes.name().span()), () -> axis(axes, scope));
                }
                case Statement.NetworkInstance network -> {
                    once(network.name(), signals, others);
                    others.put(network.name().text(), network.name().span());
                    String path = Arguments.join(scope.path(), network.name().text());
                    scope.bind(
                            network.name().text(),
                            Optional.of(network.name().span()),
                            () -> in.networks.declared(network, scope.inner(path)));
                }
                case Statement.Param param -> {
                    once(param.name(), signals, others);
                    Signal signal = signal(param.name(), scope, signals);
                    signal.param = Optional.of(param);
                }
                case Statement.SignalType type -> {
                    if (!(given.contains(type.name().text())
                            && !defines(statements, type.name().text()))) {
                        Signal signal = signal(type.name(), scope, signals);
                        if (signal.typeStatement.isPresent()) {
                            twice(type.name(), signal.typeStatement.get().name().span());
                        }
                        signal.typeStatement = Optional.of(type);
                    }
                }
                case Definition definition -> definition(definition, scope, signals, others);
                case Statement.Elided elided ->
                    in.reporter.report(Diagnostic.of(Code.ELIDED_TEXT, elided.span(), "`...` stands for text left out")
                            .withHint("write the statements"));
                case Statement.Broken broken -> scope.leaveOpen();
                case Statement.Use use -> misplaced(use.span(), use.kind().word());
                case Statement.Settings settings ->
                    misplaced(settings.span(), settings.word().text());
                case Statement.Seed seed -> misplaced(seed.span(), "seed");
                case Statement.Evaluation evaluation -> misplaced(evaluation.span(), "evaluation");
                case Statement.Ablation ablation -> misplaced(ablation.span(), "ablation");
                case Statement.Sweep sweep -> misplaced(sweep.span(), "sweep");
                case Statement.Claim claim -> misplaced(claim.span(), "claim");
            }
        }
        for (Signal signal : signals.values()) {
            Optional<Signal> before = reuse ? in.signals.find(signal.path) : Optional.empty();
            if (before.isPresent()) {
                scope.bind(signal.name, Optional.of(signal.origin), () -> in.signals.read(before.get(), signal.origin));
            } else {
                in.signals.add(signal);
            }
        }
        return new Contents(signals, others);
    }

    /** A second definition of a parameter's name has been reported; the parameter keeps the name. */
    private static boolean repeatsParameter(Statement statement, Scope scope) {
        String name = switch (statement) {
            case Statement.Axes axes -> axes.name().text();
            case Statement.NetworkInstance network -> network.name().text();
            case Statement.Param param -> param.name().text();
            case Definition definition -> definition.name().text();
            default -> "";
        };
        return scope.find(name).flatMap(Scope.Binding::place).isPresent();
    }

    private static boolean defines(List<Statement> statements, String name) {
        return statements.stream()
                .anyMatch(statement -> statement instanceof Definition definition
                        && definition.name().text().equals(name));
    }

    private void misplaced(Span place, String word) {
        in.reporter.report(Diagnostic.of(
                        Code.STATEMENT_NOT_ALLOWED,
                        place,
                        "`" + word + "` belongs to an experiment, not to a component")
                .withHint("move it to the experiment that uses this component"));
    }

    private void once(Name name, Map<String, Signal> signals, Map<String, Span> others) {
        Span before = others.get(name.text());
        if (before == null && signals.containsKey(name.text())) {
            before = signals.get(name.text()).origin;
        }
        if (before != null) {
            twice(name, before);
        }
    }

    private void twice(Name name, Span before) {
        in.reporter.report(Diagnostic.of(Code.NAME_DEFINED_TWICE, name.span(), "`" + name.text() + "` is defined twice")
                .withNote(before, "it is defined here already"));
    }

    private Signal signal(Name name, Scope scope, Map<String, Signal> signals) {
        return signals.computeIfAbsent(
                name.text(),
                text -> new Signal(
                        Arguments.join(scope.path(), text), text, scope, name.span(), in.reporter.context()));
    }

    private void definition(Definition definition, Scope scope, Map<String, Signal> signals, Map<String, Span> others) {
        Name name = definition.name();
        if (others.containsKey(name.text())) {
            twice(name, others.get(name.text()));
            return;
        }
        Signal signal = signal(name, scope, signals);
        if (definition.index().isEmpty()) {
            if (signal.statement.isPresent() || signal.param.isPresent()) {
                twice(name, signal.origin);
                return;
            }
            signal.statement = Optional.of(definition);
            return;
        }
        Optional<Indexing.Place> place = in.indexing.place(definition.index().get(), scope);
        if (place.isEmpty()) {
            signal.progress = Signal.Progress.DONE;
            return;
        }
        switch (place.get()) {
            case Indexing.Place.Fixed fixed -> start(signal, definition, fixed.at());
            case Indexing.Place.Shift shift when shift.shift() == 0 -> general(signal, definition, Signal.Domain.TIME);
            case Indexing.Place.Step step when step.shift() == 0 -> general(signal, definition, Signal.Domain.STEP);
            case Indexing.Place.Shift shift -> wrongLeft(definition);
            case Indexing.Place.Step step -> wrongLeft(definition);
            case Indexing.Place.Sample sample -> wrongLeft(definition);
        }
    }

    private void wrongLeft(Definition definition) {
        in.reporter.report(Diagnostic.of(
                        Code.WRONG_TIME_INDEX,
                        definition.index().get().span(),
                        "an equation defines a signal at `[t]`, at a start such as `[0]`, or at `[n]`; found `["
                                + definition.index().get().span().text() + "]`")
                .withHint("write `" + definition.name().text() + "[t] = ..` with `[t-1]` on the right"));
    }

    private void start(Signal signal, Definition definition, int at) {
        Definition before = signal.startStatements.put(at, definition);
        if (before != null) {
            twice(definition.name(), before.name().span());
        }
        if (at < 0) {
            wrongLeft(definition);
        }
        if (signal.domain == Signal.Domain.STATIC) {
            signal.domain = in.clock().ticks() ? Signal.Domain.TIME : Signal.Domain.STEP;
        }
    }

    private void general(Signal signal, Definition definition, Signal.Domain domain) {
        if (signal.statement.isPresent()) {
            twice(definition.name(), signal.statement.get().name().span());
            return;
        }
        signal.statement = Optional.of(definition);
        signal.domain = domain;
    }

    private Value axis(Statement.Axes axes, Scope scope) {
        String path = Arguments.join(scope.path(), axes.name().text());
        Value value = in.evaluator.evaluate(axes.value(), scope.inner(path));
        if (value instanceof Value.AxisOf made) {
            Axis axis = made.use().axis();
            if (axis.path().equals(path)) {
                return made;
            }
            return new Value.AxisOf(AxisUse.of(in.newAxis(
                    new Axis(path, axis.size(), axis.periodic(), axes.name().span()))));
        }
        Expr size = axes.value();
        if (value instanceof Value.Number number && AbstractValues.isFixedLater(number.term())) {
            return new Value.AxisOf(AxisUse.of(in.newAxis(
                    new Axis(path, OptionalLong.empty(), false, axes.name().span()))));
        }
        Optional<Long> known = in.evaluator.whole(value, size.span(), "the size of an axis");
        if (known.isPresent() && known.get() < 1) {
            in.reporter.report(Diagnostic.of(Code.WRONG_TYPE, size.span(), "an axis has at least one element"));
            return new Value.Unknown();
        }
        return known.isEmpty()
                ? new Value.Unknown()
                : new Value.AxisOf(AxisUse.of(in.newAxis(new Axis(
                        path, OptionalLong.of(known.get()), false, axes.name().span()))));
    }
}
