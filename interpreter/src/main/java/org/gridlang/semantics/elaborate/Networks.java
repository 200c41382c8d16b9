package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Statement;

/** Networks: made once, applied any number of times. */
final class Networks {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;
    private final Blocks blocks;
    private final Map<String, NetworkInstance> made = new LinkedHashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    Networks(Elaboration in) {
        this.in = in;
        this.blocks = new Blocks(in);
    }

    /** {@code network move = mlp(..)}, or a family {@code network layer = n -> dense(outputs: n)}. */
    Value declared(Statement.NetworkInstance statement, Scope scope) {
        Value value = in.evaluator.evaluate(statement.value(), scope);
        if (value instanceof Value.Closure closure) {
            counters.put(scope.path(), 0);
            return new Value.Family(closure, scope.path());
        }
        if (value instanceof Value.NetworkOf || value instanceof Value.Unknown) {
            return value;
        }
        in.reporter.report(Diagnostic.of(
                        Code.WRONG_ROLE,
                        statement.value().span(),
                        "`network` makes an instance of a network; this is " + in.terms.describe(value))
                .withHint("write a network with its arguments, such as `dense(outputs: units)`"));
        return UNKNOWN;
    }

    /** The next instance of a family: its parameters are keyed by its place in the order of use. */
    Value next(Value.Family family, Expr.Call call, Scope scope) {
        int place = counters.merge(family.path(), 1, Integer::sum) - 1;
        List<Value> values = new ArrayList<>();
        for (Expr.Argument argument : call.arguments()) {
            values.add(in.evaluator.evaluate(argument.value(), scope));
        }
        Value.Closure closure = family.closure();
        Scope inside = closure.scope().inner(family.path() + "." + place);
        return in.calls.apply(
                new Value.Closure(closure.parameters(), closure.body(), inside), values, call.span(), scope);
    }

    /** Makes the instance at the path of the scope; the same path is the same instance. */
    Value make(Value.Unused unused, Declaration.Network declaration, Expr.Call call, Scope scope) {
        NetworkInstance before = made.get(scope.path());
        if (before != null && before.use().equals(call.span())) {
            return new Value.NetworkOf(before);
        }
        if (before != null || in.signals.find(scope.path()).isPresent()) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_ROLE,
                            call.span(),
                            "a network has trained parameters, so each one that is put to use has a name")
                    .withHint("write `network NAME = " + call.span().text() + "`, and `NAME(..)` here"));
            return UNKNOWN;
        }
        Scope inside = Scope.of(unused.module(), scope.path());
        Callee callee = new Callee(
                declaration.name().text(),
                declaration.name().span(),
                unused.module(),
                List.of(),
                declaration.parameters(),
                true);
        List<Value.Bound> bound =
                in.arguments.bind(callee, call.arguments(), call.span(), scope, inside, new Bindings());
        NetworkInstance instance = new NetworkInstance(scope.path(), declaration, inside, bound, call.span());
        made.put(scope.path(), instance);
        return new Value.NetworkOf(instance);
    }

    Value apply(NetworkInstance instance, Expr.Call call, Scope scope) {
        List<Value> values = new ArrayList<>();
        for (Expr.Argument argument : call.arguments()) {
            values.add(in.evaluator.evaluate(argument.value(), scope));
        }
        return values.size() == 1
                        && !isPlain(
                                values.getFirst(),
                                call.arguments().getFirst().value().span())
                ? UNKNOWN
                : applyTo(instance, values, call.span());
    }

    /** A network takes plain numbers; reports a quantity, with its unit. */
    private boolean isPlain(Value value, Span place) {
        if (!(value instanceof Value.Number number)
                || number.term().type().dimension().isPlain()) {
            return true;
        }
        var dimension = number.term().type().dimension();
        in.reporter.report(Diagnostic.of(
                        Code.PLAIN_NUMBER_NEEDED,
                        place,
                        "a network takes plain numbers; this is " + dimension.description())
                .withHint("say the unit: `" + place.text() + " in " + dimension.unit() + "`"));
        return false;
    }

    /** The output for an input. */
    Value applyTo(NetworkInstance instance, List<Value> values, Span place) {
        String name = instance.declaration().name().text();
        if (values.size() != 1) {
            in.reporter.report(Diagnostic.of(
                    values.isEmpty() ? Code.MISSING_ARGUMENT : Code.TOO_MANY_ARGUMENTS,
                    place,
                    "a network is applied to one input; found " + values.size()));
            return UNKNOWN;
        }
        Value input = values.getFirst();
        if (input instanceof Value.Unknown) {
            return UNKNOWN;
        }
        var term = in.terms.asTerm(input, place);
        if (term.isEmpty()) {
            return UNKNOWN;
        }
        if (!isPlain(new Value.Number(term.get()), place)) {
            return UNKNOWN;
        }
        return place.equals(instance.use())
                ? body(instance, term.get())
                : in.reporter.inFunction(place, name, () -> body(instance, term.get()));
    }

    private Value body(NetworkInstance instance, org.gridlang.semantics.terms.Term input) {
        Scope scope = instance.arguments().inner();
        scope.bind("input", Calls.named("input", new Value.Number(input)));
        scope.bind("n", new Value.Number(new Term.IndexValue(TensorType.integer(), Index.STEP)));
        return switch (instance.declaration().body()) {
            case Body.Value value -> {
                in.calls.bindWhere(value.where(), scope);
                yield in.evaluator.evaluate(value.value(), scope);
            }
            case Body.Block block -> output(instance, block, scope, input);
        };
    }

    private Value output(
            NetworkInstance instance, Body.Block block, Scope scope, org.gridlang.semantics.terms.Term input) {
        for (Statement statement : block.statements()) {
            if (statement instanceof Statement.SignalType type
                    && type.name().text().equals("input")
                    && !bindInputAxes(instance, type, input, scope)) {
                return UNKNOWN;
            }
        }
        List<Statement> kept = new ArrayList<>();
        Optional<Statement.Definition> output = Optional.empty();
        for (Statement statement : block.statements()) {
            if (statement instanceof Statement.Definition definition
                    && !definition.drawn()
                    && definition.index().isEmpty()) {
                if (definition.name().text().equals("output")) {
                    output = Optional.of(definition);
                } else {
                    in.calls.bindWhere(new org.gridlang.syntax.Where(List.of(definition)), scope);
                }
            } else {
                kept.add(statement);
            }
        }
        blocks.take(kept, scope, Set.of("input", "output"), true);
        if (output.isEmpty()) {
            in.reporter.report(Diagnostic.of(
                            Code.MISSING_DEFINITION,
                            instance.declaration().name().span(),
                            "the network `" + instance.declaration().name().text() + "` does not define `output`")
                    .withHint("write `output = ..` in its braces"));
            return UNKNOWN;
        }
        in.calls.bindWhere(output.get().where(), scope);
        return Calls.named("output", in.evaluator.evaluate(output.get().value(), scope));
    }

    private boolean bindInputAxes(
            NetworkInstance instance, Statement.SignalType type, org.gridlang.semantics.terms.Term input, Scope scope) {
        Bindings bindings = new Bindings();
        instance.inputAxes().forEach(bindings::bindAxis);
        DeclaredType wanted = in.types.read(type.type(), List.of(), scope.module());
        Fitting.Need need =
                new Fitting.Need("input", type.span(), type.span(), axis -> in.arguments.axisNamed(axis, scope));
        if (!(wanted instanceof DeclaredType.Tensor tensor)
                || in.fitting.number(input, tensor, bindings, need).isEmpty()) {
            return false;
        }
        for (Map.Entry<String, AxisUse> entry : bindings.axes().entrySet()) {
            instance.inputAxes().put(entry.getKey(), entry.getValue());
            scope.bind(entry.getKey(), new Value.AxisOf(entry.getValue()));
        }
        return true;
    }
}
