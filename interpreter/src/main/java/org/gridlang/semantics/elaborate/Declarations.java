package org.gridlang.semantics.elaborate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.spec.Clock;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;

/**
 * Checks declarations by themselves, before they are put to use: each parameter stands for any value of its type. What a
 * parameter without a type could be is not known, so nothing is said about what is done with it.
 */
final class Declarations {
    private final DiagnosticSink sink;
    private final Set<Reporter.Seen> reported = new HashSet<>();

    Declarations(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Checks every declaration of a file but its experiments; gives what was reported, so that no use reports it again. */
    Set<Reporter.Seen> check(Module module) {
        for (Declaration declaration : innermostFirst(module)) {
            switch (declaration) {
                case Declaration.Constant constant -> constant(module, constant);
                case Declaration.Function function -> function(module, function);
                case Declaration.Network network -> network(module, network);
                case Declaration.Component component -> component(module, component);
                case Declaration.Native declared -> declared(module, declared);
                case Declaration.Experiment experiment -> {}
                case Declaration.Broken broken -> {}
            }
        }
        return reported;
    }

    /** What others are made of comes first, so that a mistake is reported where it stands and not at its uses. */
    private static List<Declaration> innermostFirst(Module module) {
        return module.script().declarations().stream()
                .sorted(Comparator.comparingInt(Declarations::layer))
                .toList();
    }

    private static int layer(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Constant constant -> 0;
            case Declaration.Function function -> 1;
            case Declaration.Network network -> 2;
            case Declaration.Component component -> 3;
            case Declaration.Native declared -> 0;
            case Declaration.Experiment experiment -> 4;
            case Declaration.Broken broken -> 4;
        };
    }

    private Elaboration fresh() {
        DiagnosticSink remembering = diagnostic -> {
            reported.add(new Reporter.Seen(diagnostic.code().id(), diagnostic.place()));
            sink.report(diagnostic);
        };
        Elaboration in = new Elaboration(
                remembering,
                new Clock(Clock.Source.TRAJECTORY, OptionalLong.empty(), false),
                (experiment, member, place) -> Optional.empty());
        in.reporter.ignore(reported);
        return in;
    }

    private void constant(Module module, Declaration.Constant constant) {
        Elaboration in = fresh();
        Scope scope = Scope.of(module, constant.name().text());
        in.components.setGivens(Map.of(), scope);
        in.calls.bindWhere(constant.where(), scope);
        in.names.constantOf(module, constant);
    }

    private void function(Module module, Declaration.Function function) {
        Elaboration in = fresh();
        Scope scope = Scope.of(module, function.name().text());
        in.components.setGivens(Map.of(), scope);
        AbstractValues values = new AbstractValues(in, scope);
        values.bind(function.parameters(), List.of());
        function.family().ifPresent(family -> values.bind(family, List.of()));
        in.calls.body(function, scope, values.bindings());
    }

    private void declared(Module module, Declaration.Native declared) {
        Elaboration in = fresh();
        List<String> dimensions = declared.dimensions().stream().map(Name::text).toList();
        for (Parameter parameter : declared.parameters()) {
            parameter.type().ifPresent(type -> in.types.read(type, dimensions, module));
        }
        declared.result().ifPresent(type -> in.types.read(type, dimensions, module));
        declared.members().forEach(member -> in.types.read(member.type(), dimensions, module));
    }

    private void network(Module module, Declaration.Network network) {
        Elaboration in = fresh();
        Scope scope = Scope.of(module, network.name().text());
        in.components.setGivens(Map.of(), scope);
        AbstractValues values = new AbstractValues(in, scope);
        values.bind(network.parameters(), List.of());
        NetworkInstance instance = new NetworkInstance(
                network.name().text(), network, scope, List.of(), network.name().span());
        Value input = values.tensor(
                "input",
                TensorType.real()
                        .withAxes(values.inputAxes(network))
                        .withIndices(in.clock().indices()),
                network.name().span());
        in.networks.applyTo(instance, List.of(input), network.name().span());
        in.signals.finish();
    }

    private void component(Module module, Declaration.Component component) {
        Elaboration in = fresh();
        Scope outer = Scope.of(module, component.kind().word());
        AbstractValues values = new AbstractValues(in, outer);
        Map<String, Supplier<Value>> givens = givens(values, component.name().span());
        in.components.setGivens(givens, outer);
        Unreadable.bind(component.kind(), outer);
        for (String name : Interfaces.given(component.kind())) {
            Supplier<Value> given = givens.get(name);
            if (given != null) {
                outer.bind(name, Optional.empty(), given);
            }
        }
        Scope inside = outer.inner(component.kind().word());
        AbstractValues parameters = new AbstractValues(in, inside);
        parameters.bind(component.parameters(), List.of());
        if (component.kind() == Kind.LOSS && component.body() instanceof Body.Value body) {
            in.calls.bindWhere(body.where(), inside);
            in.evaluator.evaluate(body.value(), inside);
        } else {
            Instance instance = new Instance(
                    component.kind(),
                    component.kind().word(),
                    module,
                    component,
                    List.of(),
                    component.name().span());
            in.components.body(instance, component.body(), inside);
        }
        in.signals.finish();
        new Recurrences(in).check();
    }

    /** The names that an experiment would give. */
    private static Map<String, Supplier<Value>> givens(AbstractValues values, Span place) {
        Map<String, Supplier<Value>> givens = new LinkedHashMap<>();
        values.walk(place).forEach((name, value) -> givens.put(name, () -> value));
        AxisUse units = values.axis("units", place);
        AxisUse cells = values.axis("cells", place);
        Value g = values.signal("g", TensorType.real().withAxes(List.of(units)), place);
        Value y = values.signal("y", TensorType.real().withAxes(List.of(cells)), place);
        givens.put("g", () -> g);
        givens.put("y", () -> y);
        for (Kind kind : List.of(
                Kind.ENVIRONMENT,
                Kind.VELOCITY,
                Kind.ARCHITECTURE,
                Kind.READOUT,
                Kind.TARGET,
                Kind.STIMULUS,
                Kind.RECORDING)) {
            Value instance = values.instance(kind, kind.word(), cells, place);
            givens.put(kind.word(), () -> instance);
        }
        values.training(place).forEach((name, value) -> givens.put(name, () -> value));
        return givens;
    }
}
