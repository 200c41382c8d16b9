package org.gridlang.semantics.elaborate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.source.Span;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;

/** Puts components to use. */
final class Components {
    private static final Value UNKNOWN = new Value.Unknown();
    private static final int DEEPEST = 60;

    private final Elaboration in;
    private final Blocks blocks;
    private final NativeComponents natives;
    private final Map<String, Instance> instances = new LinkedHashMap<>();
    private Map<String, Supplier<Value>> givens = Map.of();
    private Optional<Scope> empty = Optional.empty();

    Components(Elaboration in) {
        this.in = in;
        this.blocks = new Blocks(in);
        this.natives = new NativeComponents(in);
    }

    /** Sets the signals and instances that components may read by name. */
    void setGivens(Map<String, Supplier<Value>> known, Scope scope) {
        givens = known;
        empty = Optional.of(scope);
    }

    Map<String, Supplier<Value>> givens() {
        return givens;
    }

    /** A scope in which nothing is bound. */
    Scope emptyScope() {
        return empty.orElseThrow();
    }

    /** Every instance, in the order of their making. */
    List<Instance> instances() {
        return List.copyOf(instances.values());
    }

    void register(Instance instance) {
        instances.put(instance.path(), instance);
    }

    /** What a call of a declaration that is no function makes; the scope's path says where it stands. */
    Value make(Value.Unused unused, Expr.Call call, Scope scope) {
        boolean ownText = !(unused.declaration() instanceof Declaration.Native);
        if (in.reporter.depth() > DEEPEST
                || ownText && in.reporter.isInside(unused.declaration().name().text())) {
            in.reporter.report(Diagnostic.of(
                    Code.COMPONENT_CYCLE,
                    call.span(),
                    "`" + unused.declaration().name().text() + "` needs itself to be put together"));
            return UNKNOWN;
        }
        return switch (unused.declaration()) {
            case Declaration.Network network -> in.networks.make(unused, network, call, scope);
            case Declaration.Component component ->
                component.kind() == Kind.LOSS && component.body() instanceof Body.Value body
                        ? loss(unused, component, body, call, scope)
                        : instance(unused, component, call, scope);
            case Declaration.Native declared -> {
                if (declared.role().text().equals("distribution")) {
                    yield in.natives.distribution(unused, declared, call, scope);
                }
                Optional<Kind> kind = Kind.of(declared.role().text());
                yield kind.isPresent() ? nativeInstance(unused, declared, kind.get(), call, scope) : UNKNOWN;
            }
            case Declaration.Function function -> UNKNOWN;
            case Declaration.Constant constant -> UNKNOWN;
            case Declaration.Experiment experiment -> UNKNOWN;
            case Declaration.Broken broken -> UNKNOWN;
        };
    }

    private Callee callee(
            Value.Unused unused, List<org.gridlang.syntax.Parameter> parameters, List<String> dimensions) {
        return new Callee(
                unused.declaration().name().text(),
                unused.declaration().name().span(),
                unused.module(),
                dimensions,
                parameters,
                true);
    }

    /** The scope of a component's body, with the names that its kind may read. */
    private Scope bodyScope(Value.Unused unused, Kind kind, String path) {
        Scope scope = Scope.of(unused.module(), path);
        Unreadable.bind(kind, scope);
        for (String name : Interfaces.given(kind)) {
            Supplier<Value> given = givens.get(name);
            if (given != null) {
                scope.bind(name, Optional.empty(), given);
            } else {
                MissingPart.bind(name, scope);
            }
        }
        return scope.inner(path);
    }

    /** The value of a loss that is an expression stands in place of its call. */
    private Value loss(
            Value.Unused unused, Declaration.Component component, Body.Value body, Expr.Call call, Scope scope) {
        Scope inside = bodyScope(unused, Kind.LOSS, scope.path());
        in.arguments.bind(
                callee(unused, component.parameters(), List.of()),
                call.arguments(),
                call.span(),
                scope,
                inside,
                new Bindings());
        return in.reporter.inFunction(call.span(), component.name().text(), () -> {
            in.calls.bindWhere(body.where(), inside);
            return in.evaluator.evaluate(body.value(), inside);
        });
    }

    private Value instance(Value.Unused unused, Declaration.Component component, Expr.Call call, Scope scope) {
        Scope inside = bodyScope(unused, component.kind(), scope.path());
        List<Value.Bound> bound = in.arguments.bind(
                callee(unused, component.parameters(), List.of()),
                call.arguments(),
                call.span(),
                scope,
                inside,
                new Bindings());
        Instance instance =
                new Instance(component.kind(), scope.path(), unused.module(), component, bound, call.span());
        register(instance);
        bound.forEach(one -> instance.addMember(one.name(), place -> one.value()));
        in.reporter.inComponent(call.span(), component.name().text(), () -> {
            body(instance, component.body(), inside);
            return instance;
        });
        return new Value.ComponentOf(instance);
    }

    /** Takes a body in: its definitions become members of the instance. */
    void body(Instance instance, Body body, Scope inside) {
        switch (body) {
            case Body.Value value -> {
                String name = Interfaces.mainSignal(instance.kind()).stream()
                        .findFirst()
                        .orElse("value");
                Statement.Definition definition = new Statement.Definition(
                        value.span(),
                        Optional.empty(),
                        new org.gridlang.syntax.Name(value.value().span(), name),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        value.value(),
                        value.where());
                members(instance, blocks.take(List.of(definition), inside, Set.of(), false), inside);
            }
            case Body.Block block -> {
                bindGivenAxes(block.statements(), instance.kind(), inside);
                Set<String> given = new LinkedHashSet<>(Interfaces.given(instance.kind()));
                given.removeAll(Interfaces.own(instance.kind()));
                checkGivenNotDefined(block.statements(), given, instance);
                if (instance.kind() == Kind.VELOCITY) {
                    given.add("x");
                }
                members(instance, blocks.take(withoutStart(instance, block), inside, given, false), inside);
                if (instance.kind() == Kind.VELOCITY) {
                    in.walk.follow(
                            inside,
                            block.statements().stream()
                                    .filter(Components::isPosition)
                                    .map(Statement.Definition.class::cast)
                                    .toList());
                }
            }
        }
    }

    /** The start of x belongs to the walk as a whole, not to the velocity. */
    private static List<Statement> withoutStart(Instance instance, Body.Block block) {
        if (instance.kind() != Kind.VELOCITY) {
            return block.statements();
        }
        return block.statements().stream()
                .filter(statement -> !isPosition(statement))
                .toList();
    }

    /** Whether a statement of a velocity is about the position. */
    static boolean isPosition(Statement statement) {
        return statement instanceof Statement.Definition definition
                && definition.name().text().equals("x");
    }

    private void checkGivenNotDefined(List<Statement> statements, Set<String> given, Instance instance) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Definition definition
                    && given.contains(definition.name().text())) {
                in.reporter.report(Diagnostic.of(
                                Code.DEFINITION_NOT_ALLOWED,
                                definition.name().span(),
                                "`" + definition.name().text() + "` is given; "
                                        + (instance.kind() == Kind.ARCHITECTURE ? "an " : "a ")
                                        + instance.kind().word() + " cannot define it")
                        .withHint("choose another name"));
            }
        }
    }

    /** {@code g: [units]} in a readout names the axes of what is given. */
    private void bindGivenAxes(List<Statement> statements, Kind kind, Scope inside) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.SignalType missing
                    && Interfaces.given(kind).contains(missing.name().text())
                    && !Interfaces.own(kind).contains(missing.name().text())
                    && inside.find(missing.name().text()).isEmpty()) {
                unknownAxes(missing, inside);
            }
            if (statement instanceof Statement.SignalType type
                    && Interfaces.given(kind).contains(type.name().text())
                    && !Interfaces.own(kind).contains(type.name().text())
                    && inside.find(type.name().text()).isPresent()) {
                Value value = inside.find(type.name().text()).get().value();
                Optional<org.gridlang.semantics.terms.Term> term = in.terms.asTerm(value, type.span());
                if (term.isEmpty()
                        || !(in.types.read(type.type(), List.of(), inside.module())
                                instanceof DeclaredType.Tensor tensor)) {
                    unknownAxes(type, inside);
                    continue;
                }
                Bindings bindings = new Bindings();
                Fitting.Need need = new Fitting.Need(
                        type.name().text(), type.span(), type.span(), axis -> in.arguments.axisNamed(axis, inside));
                in.fitting.number(term.get(), tensor, bindings, need);
                bindings.axes().forEach((name, axis) -> inside.bind(name, new Value.AxisOf(axis)));
                unknownAxes(type, inside);
            }
        }
    }

    /** Without the value its axes are not known either; that it is missing is said once. */
    private static void unknownAxes(Statement.SignalType type, Scope inside) {
        if (type.type() instanceof TypeExpr.Tensor tensor) {
            for (TypeExpr.AxisItem item : tensor.axes().orElse(List.of())) {
                if (item instanceof TypeExpr.AxisItem.Named named
                        && inside.find(named.dotted()).isEmpty()) {
                    inside.bind(named.dotted(), UNKNOWN);
                }
            }
        }
    }

    private void members(Instance instance, Blocks.Contents contents, Scope inside) {
        contents.signals().forEach((name, signal) -> instance.addMember(name, place -> in.signals.read(signal, place)));
        contents.others()
                .forEach((name, place) -> instance.addMember(
                        name, at -> inside.find(name).map(Scope.Binding::value).orElse(UNKNOWN)));
        contents.signals()
                .values()
                .forEach(signal -> signal.required = Interfaces.requiredType(instance.kind(), signal.name, in.space));
        for (String name : Interfaces.required(instance.kind())) {
            if (!contents.signals().containsKey(name) && !inside.isOpen()) {
                in.reporter.report(Diagnostic.of(
                                Code.MISSING_DEFINITION,
                                instance.declaration().name().span(),
                                "the " + instance.kind().word() + " `" + instance.declaredName() + "` does not define `"
                                        + name + "`")
                        .withHint("write `" + name
                                + (instance.kind() == Kind.OPTIMIZER
                                        ? "[n]"
                                        : in.clock().ticks() ? "[t]" : "")
                                + " = ..` in its braces"));
            }
        }
        for (String name : Interfaces.mainSignal(instance.kind())) {
            Function<Span, Value> reader = instance.members().get(name);
            if (reader != null) {
                instance.setMainSignal(reader);
            }
        }
        if (instance.kind() == Kind.TARGET && !instance.members().containsKey("axis")) {
            instance.addMember("axis", place -> onlyAxis(instance, place));
        }
    }

    /** A target without {@code axis = ..} has the one axis of its code. */
    private Value onlyAxis(Instance instance, Span place) {
        if (instance.mainSignal().isPresent()
                && instance.mainSignal().get().apply(place) instanceof Value.Number number) {
            List<AxisUse> axes = number.term().type().axes();
            if (axes.size() == 1) {
                return new Value.AxisOf(axes.getFirst());
            }
            in.reporter.report(Diagnostic.of(
                            Code.MISSING_DEFINITION,
                            instance.declaration().name().span(),
                            "the target `" + instance.declaredName() + "` has no single axis: its code is `"
                                    + number.term().type().text() + "`")
                    .withHint("write `axis = ..` in its braces"));
        }
        return UNKNOWN;
    }

    private Value nativeInstance(
            Value.Unused unused, Declaration.Native declared, Kind kind, Expr.Call call, Scope scope) {
        Scope outer = Scope.of(unused.module(), scope.path());
        givens.forEach((name, given) -> outer.bind(name, Optional.empty(), given));
        scope.find(Experiments.EVALUATIONS)
                .ifPresent(all -> outer.bind(Experiments.EVALUATIONS, Optional.empty(), all::value));
        Scope inside = outer.inner(scope.path());
        Bindings bindings = new Bindings();
        List<String> dimensions =
                declared.dimensions().stream().map(name -> name.text()).toList();
        List<Value.Bound> bound = in.arguments.bind(
                callee(unused, declared.parameters(), dimensions),
                call.arguments(),
                call.span(),
                scope,
                inside,
                bindings);
        Instance instance = new Instance(kind, scope.path(), unused.module(), declared, bound, call.span());
        register(instance);
        bound.forEach(one -> instance.addMember(one.name(), place -> one.value()));
        natives.members(instance, declared, dimensions, bindings, inside);
        if (kind == Kind.VELOCITY) {
            instance.members()
                    .forEach((name, reader) ->
                            inside.bind(name, Optional.of(call.span()), () -> reader.apply(call.span())));
            in.walk.followNative(inside);
        }
        return new Value.ComponentOf(instance);
    }
}
