package org.gridlang.semantics.elaborate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.elaborate.Signal.Domain;
import org.gridlang.semantics.elaborate.Signal.Progress;
import org.gridlang.semantics.spec.Definition.Role;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Statement;

/**
 * The table of definitions. Types are found on demand: a state has the type of its start (or its declared one), everything else
 * that of its right side, so the order of equations in the text does not matter.
 */
final class Signals {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;
    private final SignalTypes types;
    private final Map<String, Signal> table = new LinkedHashMap<>();
    private final Deque<Signal> pending = new ArrayDeque<>();
    /** The definitions whose types are being found, each because of the one before. */
    private final Deque<Signal> typing = new ArrayDeque<>();

    private boolean looksBack;

    Signals(Elaboration in) {
        this.in = in;
        this.types = new SignalTypes(in);
    }

    SignalTypes types() {
        return types;
    }

    Collection<Signal> all() {
        return table.values();
    }

    Optional<Signal> find(String path) {
        return Optional.ofNullable(table.get(path));
    }

    /** Adds a definition and binds its name. */
    Signal add(Signal signal) {
        table.put(signal.path, signal);
        signal.scope.bind(signal.name, Optional.of(signal.origin), () -> read(signal, signal.origin));
        return signal;
    }

    /** Adds a definition that a native makes, or that is given: its type is known, it has no equation. */
    Signal addKnown(Signal signal, TensorType type, Role role) {
        signal.type = Optional.of(type);
        signal.role = role;
        signal.progress = Progress.DONE;
        signal.domain = type.indices().contains(Index.TIME) ? Domain.TIME : Domain.STATIC;
        table.put(signal.path, signal);
        return signal;
    }

    /** Evaluates what stands before brackets, remembering whether the brackets look back in time. */
    Value evaluateTarget(Expr.Index expression, Scope scope) {
        boolean before = looksBack;
        looksBack = expression.indices().size() == 1
                && expression.indices().getFirst() instanceof Expr.Binary binary
                && binary.operator() == Expr.BinaryOperator.MINUS;
        try {
            return in.evaluator.evaluate(expression.target(), scope);
        } finally {
            looksBack = before;
        }
    }

    /** The value of a definition where it is named. */
    Value read(Signal signal, Span place) {
        boolean back = looksBack;
        looksBack = false;
        try {
            return readNow(signal, back);
        } finally {
            looksBack = back;
        }
    }

    private Value readNow(Signal signal, boolean back) {
        if (signal.progress == Progress.TYPING) {
            reportCycle(signal, back);
            return UNKNOWN;
        }
        ensureType(signal);
        if (signal.alias.isPresent()) {
            return signal.alias.get();
        }
        if (signal.type.isEmpty()) {
            return UNKNOWN;
        }
        When when = switch (signal.domain) {
            case STATIC -> new When.Always();
            case TIME -> new When.Shifted(0);
            case STEP -> new When.Step(0);
        };
        return new Value.Number(new Term.Read(signal.type.get(), signal.path, when));
    }

    private void reportCycle(Signal signal, boolean back) {
        if (signal.domain != Domain.STATIC && back) {
            in.reporter.report(Diagnostic.of(
                            Code.STATE_WITHOUT_START,
                            signal.origin,
                            "`" + signal.name + "` looks at its own past but has no start")
                    .withHint("write `" + signal.name + "[0] = ..` or `" + signal.name + "[0] ~ ..`"));
        } else {
            boolean timed = signal.domain != Domain.STATIC;
            in.reporter.report(Diagnostic.of(
                            Code.CYCLE_WITHOUT_DELAY,
                            signal.origin,
                            "`" + signal.name + "` depends on itself" + (timed ? " at the same time" : "")
                                    + cycle(signal))
                    .withHint(
                            timed
                                    ? "look at the step before, as in `" + signal.name + "[t-1]`, and give it a start `"
                                            + signal.name + "[0] = ..`"
                                    : "one of them must be defined without the others"));
        }
        signal.progress = Progress.DONE;
    }

    /** The names through which the signal comes back to itself. */
    private String cycle(Signal signal) {
        List<String> names = typing.stream()
                .dropWhile(one -> one != signal)
                .map(one -> one.name)
                .toList();
        return names.size() < 2 ? "" : ": " + String.join(" -> ", names) + " -> " + signal.name;
    }

    private void ensureType(Signal signal) {
        if (signal.progress != Progress.UNTOUCHED) {
            return;
        }
        signal.progress = Progress.TYPING;
        typing.addLast(signal);
        in.reporter.in(signal.context, () -> {
            findType(signal);
            return signal;
        });
        typing.removeLast();
        types.require(signal);
        if (signal.progress == Progress.TYPING) {
            signal.progress = Progress.TYPED;
            pending.add(signal);
        }
    }

    private void findType(Signal signal) {
        if (signal.param.isPresent()) {
            signal.role = Role.PARAMETER;
            signal.type = types.declared(signal.param.get().type(), signal.scope, Set.of());
            return;
        }
        signal.role = switch (signal.domain) {
            case STATIC -> Role.VALUE;
            case TIME -> Role.SIGNAL;
            case STEP -> Role.STEP_STATE;
        };
        Set<Index> indices = signal.domain == Domain.TIME ? in.clock().indices() : Set.of();
        if (signal.typeStatement.isPresent()) {
            signal.type = types.declared(signal.typeStatement.get().type(), signal.scope, indices);
            return;
        }
        Optional<Statement.Definition> typed =
                signal.statement.filter(statement -> statement.type().isPresent());
        if (typed.isPresent() && types.isTensor(typed.get().type().get(), signal.scope)) {
            signal.type = types.declared(typed.get().type().get(), signal.scope, indices);
            return;
        }
        if (signal.isState()) {
            Map.Entry<Integer, Statement.Definition> first = signal.startStatements.firstEntry();
            Optional<Equation> start = equation(signal, first.getValue(), true);
            start.ifPresent(found -> signal.starts.put(first.getKey(), found));
            signal.type = start.map(found -> types.of(found, first.getValue()).withIndices(indices));
            return;
        }
        if (signal.statement.isEmpty()) {
            return; // its only equation has a wrong left side, which has been reported
        }
        Statement.Definition statement = signal.statement.get();
        Optional<Equation> equation = equation(signal, statement, false);
        signal.equation = equation;
        if (equation.isPresent()) {
            TensorType found = types.of(equation.get(), statement);
            boolean timed = signal.domain == Domain.TIME || found.indices().contains(Index.TIME);
            if (timed && signal.domain == Domain.STATIC) {
                signal.domain = Domain.TIME;
                signal.role = Role.SIGNAL;
            }
            Set<Index> own = new LinkedHashSet<>(found.indices());
            if (timed) {
                own.add(Index.TIME);
            }
            if (statement.drawn() && timed) {
                own.addAll(indices);
            }
            signal.type = Optional.of(found.withIndices(own));
        }
    }

    /** Evaluates every equation that has not been looked at yet. */
    void finish() {
        for (Signal signal : List.copyOf(table.values())) {
            ensureType(signal);
        }
        while (!pending.isEmpty()) {
            Signal signal = pending.poll();
            in.reporter.in(signal.context, () -> {
                complete(signal);
                return signal;
            });
            for (Signal other : List.copyOf(table.values())) {
                ensureType(other);
            }
        }
    }

    private void complete(Signal signal) {
        if (signal.progress == Progress.DONE || signal.alias.isPresent()) {
            return;
        }
        signal.progress = Progress.DONE;
        if (signal.param.isPresent()) {
            types.completeParameter(signal);
            return;
        }
        for (var entry : signal.startStatements.entrySet()) {
            if (!signal.starts.containsKey(entry.getKey())) {
                equation(signal, entry.getValue(), true).ifPresent(found -> signal.starts.put(entry.getKey(), found));
            }
            Equation start = signal.starts.get(entry.getKey());
            if (start != null) {
                types.checkStart(signal, entry.getValue(), start);
            }
        }
        if (signal.equation.isEmpty() && signal.statement.isPresent()) {
            signal.equation = equation(signal, signal.statement.get(), false);
        }
        if (signal.equation.isPresent() && signal.statement.isPresent()) {
            types.checkEquation(signal, signal.statement.get(), signal.equation.get());
        }
        if (signal.statement.isEmpty() && signal.startStatements.isEmpty() && signal.typeStatement.isPresent()) {
            in.reporter.report(Diagnostic.of(
                            Code.MISSING_DEFINITION, signal.origin, "`" + signal.name + "` has a type but no equation")
                    .withHint("write `" + signal.name + "[t] = ..`"));
        }
    }

    private Optional<Equation> equation(Signal signal, Statement.Definition statement, boolean start) {
        Scope scope = signal.scope.inner(signal.path);
        in.calls.bindWhere(statement.where(), scope);
        Value value = in.evaluator.evaluate(statement.value(), scope);
        if (statement.drawn()) {
            return types.distribution(value, statement.value().span())
                    .map(made -> (Equation) new Equation.Draw(made.use()));
        }
        if (value instanceof Value.NativeOf made && made.isDistribution()) {
            in.reporter.report(Diagnostic.of(
                            Code.DRAW_NOT_ALLOWED, statement.value().span(), "this is a distribution, not a value")
                    .withHint("to draw from it write `" + statement.name().text() + " ~ ..`"));
            return Optional.empty();
        }
        if (!start && signal.domain == Domain.STATIC && !in.terms.isNumeric(value)) {
            signal.alias = Optional.of(value);
            return Optional.empty();
        }
        return in.terms.asTerm(value, statement.value().span()).map(term -> (Equation) new Equation.Formula(term));
    }

    /** A draw in a {@code where}: a definition of its own, keyed by the path of what it stands under. */
    Value drawnLocal(Statement.Definition definition, Scope scope) {
        Signal signal = new Signal(
                Arguments.join(scope.path(), definition.name().text()),
                definition.name().text(),
                scope.inner(),
                definition.name().span(),
                in.reporter.context());
        signal.statement = Optional.of(definition);
        table.put(signal.path, signal);
        return read(signal, definition.span());
    }
}
