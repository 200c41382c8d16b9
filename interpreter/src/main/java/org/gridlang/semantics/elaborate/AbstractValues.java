package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gridlang.semantics.spec.Definition.Role;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.source.Span;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;

/** Values that stand for any value of a type, for the check of declarations by themselves. */
final class AbstractValues {
    private static final Value UNKNOWN = new Value.Unknown();

    private static final String ANY = "any.";

    private final Elaboration in;
    private final Scope scope;
    private final Bindings bindings = new Bindings();
    private final Map<String, AxisUse> axes = new HashMap<>();

    AbstractValues(Elaboration in, Scope scope) {
        this.in = in;
        this.scope = scope;
    }

    Bindings bindings() {
        return bindings;
    }

    /** Whether a whole number is known before the run, though not now: a data file or a use decides it. */
    static boolean isFixedLater(Term term) {
        return term.type().scalar() == Scalar.INT
                && term.type().indices().isEmpty()
                && Constants.value(term).isEmpty()
                && (Reads.of(term).isEmpty() || isAny(term));
    }

    /** Whether a term is a constant of every use, though not known before one: a computation with parameters alone. */
    static boolean isAny(Term term) {
        List<Reads.Read> reads = Reads.of(term);
        return !reads.isEmpty() && reads.stream().allMatch(read -> read.path().startsWith(ANY));
    }

    /** Binds parameters in the scope, and the axis variables of their types. */
    void bind(List<Parameter> parameters, List<String> dimensions) {
        for (Parameter parameter : parameters) {
            Optional<DeclaredType> type =
                    parameter.type().map(written -> in.types.read(written, dimensions, scope.module()));
            type.ifPresent(known -> in.arguments.checkDefault(parameter, known, scope));
            Value value = type.map(known -> ofType(known, parameter)).orElseGet(() -> ofDefault(parameter));
            scope.bind(parameter.name().text(), parameter.name().span(), value);
        }
    }

    /** A parameter without a type is like its default. */
    private Value ofDefault(Parameter parameter) {
        if (parameter.defaultValue().isEmpty()) {
            return UNKNOWN;
        }
        Value standard = in.evaluator.evaluate(parameter.defaultValue().get(), scope);
        return standard instanceof Value.Number number
                ? tensor(
                        parameter.name().text(),
                        number.term().type(),
                        parameter.name().span())
                : standard instanceof Value.Word ? UNKNOWN : standard;
    }

    private Value ofType(DeclaredType type, Parameter parameter) {
        String name = parameter.name().text();
        Span place = parameter.name().span();
        return switch (type) {
            case DeclaredType.Tensor tensor -> tensor(name, tensor, place);
            case DeclaredType.ListOf list -> new Value.ListOf(List.of(ofType(list.element(), parameter)), true);
            case DeclaredType.FunctionOf function -> new Value.Opaque(name, function);
            case DeclaredType.AxisType axis -> new Value.AxisOf(axis(name, place));
            case DeclaredType.TextType text -> new Value.Text("");
            case DeclaredType.KindOf kind -> instance(kind.kind(), name, axis(name + ".axis", place), place);
            case DeclaredType.EvaluationType evaluation -> new Value.EvaluationOf(name);
            case DeclaredType.Choice choice -> new Value.Word("", choice.words());
            case DeclaredType.UnitType unit -> UNKNOWN;
            case DeclaredType.Named named -> UNKNOWN;
            case DeclaredType.Any any -> UNKNOWN;
        };
    }

    private Value tensor(String name, DeclaredType.Tensor tensor, Span place) {
        List<AxisUse> found = new ArrayList<>();
        for (TypeExpr.AxisItem item : tensor.axes()) {
            if (!(item instanceof TypeExpr.AxisItem.Named named)) {
                return UNKNOWN;
            }
            String base = named.dotted().replaceAll("'+$", "");
            int primes = named.dotted().length() - base.length();
            Optional<Value> known = in.arguments.axisNamed(base, scope);
            if (known.isPresent() && known.get() instanceof Value.AxisOf axis) {
                found.add(new AxisUse(axis.use().axis(), axis.use().primes() + primes));
            } else if (base.contains(".") || known.isPresent()) {
                return UNKNOWN;
            } else {
                AxisUse made = axis(base, place);
                bindings.bindAxis(base, made);
                scope.bind(base, new Value.AxisOf(made));
                found.add(new AxisUse(made.axis(), primes));
            }
        }
        return tensor(name, new TensorType(tensor.scalar(), tensor.dimension(), found, java.util.Set.of()), place);
    }

    /** An axis of any size. */
    AxisUse axis(String name, Span place) {
        return axes.computeIfAbsent(
                name, path -> AxisUse.of(in.newAxis(new Axis(path, OptionalLong.empty(), false, place))));
    }

    /** Any value of a type. */
    Value tensor(String name, TensorType type, Span place) {
        String path = ANY + name;
        if (in.signals.find(path).isEmpty()) {
            in.signals.addKnown(new Signal(path, name, scope, place, in.reporter.context()), type, Role.NATIVE);
        }
        return new Value.Number(new Term.Read(type, path, new When.Always()));
    }

    /** Any signal of a type. */
    Value signal(String name, TensorType type, Span place) {
        TensorType timed = type.withIndices(in.clock().indices());
        in.signals.addKnown(new Signal(name, name, scope, place, in.reporter.context()), timed, Role.NATIVE);
        return new Value.Number(new Term.Read(timed, name, new When.Shifted(0)));
    }

    /** The signals of a walk. */
    Map<String, Value> walk(Span place) {
        List<AxisUse> space = List.of(AxisUse.of(in.space));
        Map<String, Value> walk = new LinkedHashMap<>();
        walk.put("x", signal("x", TensorType.scalar(Dimension.LENGTH).withAxes(space), place));
        walk.put("d", signal("d", TensorType.scalar(Dimension.LENGTH).withAxes(space), place));
        walk.put("v", signal("v", TensorType.scalar(Dimension.SPEED).withAxes(space), place));
        walk.put("heading", signal("heading", TensorType.scalar(Dimension.ANGLE), place));
        walk.put("turn", signal("turn", TensorType.scalar(Dimension.ANGLE), place));
        walk.put("dt", tensor("dt", TensorType.scalar(Dimension.TIME), place));
        return walk;
    }

    /** What an optimizer or a state of the training step reads. */
    Map<String, Value> training(Span place) {
        TensorType type = TensorType.real().withAxes(List.of(axis("parameter.elements", place)));
        in.signals.addKnown(new Signal("gradient", "gradient", scope, place, in.reporter.context()), type, Role.NATIVE);
        Map<String, Value> training = new LinkedHashMap<>();
        training.put("n", new Value.Number(new Term.IndexValue(TensorType.integer(), Index.STEP)));
        training.put("parameter", tensor("parameter", type, place));
        training.put("gradient", new Value.Number(new Term.Read(type, "gradient", new When.Step(0))));
        return training;
    }

    /** Any component of a kind; what it has beyond its kind's interface is not known. */
    Value instance(Kind kind, String name, AxisUse axis, Span place) {
        Instance instance = new Instance(
                kind,
                name,
                scope.module(),
                new Declaration.Broken(place, new org.gridlang.syntax.Name(place, name)),
                List.of(),
                place);
        instance.setOpen();
        instance.addMember("axis", at -> new Value.AxisOf(axis));
        if (kind == Kind.TARGET || kind == Kind.READOUT) {
            Value main = signal(
                    name + "." + Interfaces.mainSignal(kind).getFirst(),
                    TensorType.real().withAxes(List.of(axis)),
                    place);
            instance.setMainSignal(at -> main);
        }
        return new Value.ComponentOf(instance);
    }

    /** The axes that a network declares for its input. */
    List<AxisUse> inputAxes(Declaration.Network network) {
        if (network.body() instanceof Body.Block block) {
            for (Statement statement : block.statements()) {
                if (statement instanceof Statement.SignalType type
                        && type.name().text().equals("input")
                        && type.type() instanceof TypeExpr.Tensor tensor) {
                    return tensor.axes().orElse(List.of()).stream()
                            .filter(TypeExpr.AxisItem.Named.class::isInstance)
                            .map(TypeExpr.AxisItem.Named.class::cast)
                            .map(named -> axis(named.dotted(), named.span()))
                            .toList();
                }
            }
        }
        return List.of(axis("features", network.name().span()));
    }
}
