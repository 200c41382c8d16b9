package org.gridlang.semantics.elaborate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.spec.Definition.Role;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Kind;

/** The names that an experiment gives to its components and expressions: its signals and its components. */
final class Givens {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;
    private final Scope scope;
    private final Map<Kind, Map<String, Supplier<Value>>> parts;
    private final Map<String, Supplier<Value>> givens = new LinkedHashMap<>();

    Givens(Elaboration in, Scope scope, Map<Kind, Map<String, Supplier<Value>>> parts) {
        this.in = in;
        this.scope = scope;
        this.parts = parts;
    }

    /** Binds them in the experiment's scope and hands them to components. */
    void bind() {
        parts.forEach((kind, named) -> {
            boolean anonymous = named.size() == 1 && named.containsKey(kind.word());
            givens.put(kind.word(), anonymous ? named.get(kind.word()) : () -> new Value.Group(kind, named));
            if (kind == Kind.ANALYSIS || kind == Kind.RECORDING || kind == Kind.STIMULUS) {
                named.forEach((name, part) -> scope.bind(name, Optional.empty(), part));
            }
        });
        if (parts.containsKey(Kind.VELOCITY)) {
            givens.put("x", () -> ofWalk("x"));
            givens.put("d", () -> ofWalk("d"));
            for (String name : new String[] {"v", "heading", "turn", "dt"}) {
                givens.put(name, () -> ofVelocity(name));
            }
        }
        if (!parts.containsKey(Kind.VELOCITY) && parts.containsKey(Kind.ENVIRONMENT)) {
            givens.put("x", this::anyPlace);
        }
        if (parts.containsKey(Kind.ARCHITECTURE)) {
            givens.put("g", () -> main(Kind.ARCHITECTURE));
        }
        if (parts.containsKey(Kind.READOUT)) {
            givens.put("y", () -> main(Kind.READOUT));
        }
        givens.put("n", () -> new Value.Number(new Term.IndexValue(TensorType.integer(), Index.STEP)));
        optimizerGivens();
        givens.forEach((name, given) -> {
            if (!name.equals("parameter") && !name.equals("gradient") && !name.equals("n")) {
                scope.bind(name, Optional.empty(), given);
            }
        });
        MissingPart.NAMES.stream()
                .filter(name -> !givens.containsKey(name))
                .forEach(name -> MissingPart.bind(name, scope));
        in.components.setGivens(Map.copyOf(givens), scope);
    }

    /** An optimizer is checked once, for a parameter of any shape: its elements stand along an axis of their own. */
    private void optimizerGivens() {
        Span nowhere = Span.at(SourceFile.of("std/signals.grid", ""), 0);
        Axis elements = new Axis("parameter.elements", OptionalLong.empty(), false, nowhere);
        TensorType type = TensorType.real().withAxes(java.util.List.of(AxisUse.of(elements)));
        givens.put("parameter", () -> known("parameter", type, new When.Always(), nowhere));
        givens.put("gradient", () -> known("gradient", type, new When.Step(0), nowhere));
    }

    private Value known(String name, TensorType type, When when, Span place) {
        if (in.signals.find(name).isEmpty()) {
            in.signals.addKnown(new Signal(name, name, scope, place, in.reporter.context()), type, Role.NATIVE);
        }
        return new Value.Number(new Term.Read(type, name, when));
    }

    /** Where nothing moves, {@code x} is any place of the environment: a target is then a map over places. */
    private Value anyPlace() {
        Span place = scope.module().script().span();
        Set<Index> indices = in.clock().ticks() ? Set.of(Index.BATCH, Index.TIME) : Set.of(Index.BATCH);
        TensorType type = TensorType.scalar(org.gridlang.semantics.units.Dimension.LENGTH)
                .withAxes(java.util.List.of(AxisUse.of(in.space)))
                .withIndices(indices);
        return known("x", type, in.clock().ticks() ? new When.Shifted(0) : new When.Always(), place);
    }

    private Map<String, Supplier<Value>> of(Kind kind) {
        return parts.getOrDefault(kind, Map.of());
    }

    private Value first(Kind kind) {
        return of(kind).values().iterator().next().get();
    }

    private Value ofWalk(String name) {
        Value velocity = first(Kind.VELOCITY);
        Optional<Signal> signal = in.signals.find(name);
        if (signal.isPresent()) {
            return in.signals.read(signal.get(), signal.get().origin);
        }
        return velocity instanceof Value.ComponentOf component
                        && component.instance().members().containsKey(name)
                ? component
                        .instance()
                        .members()
                        .get(name)
                        .apply(component.instance().use())
                : UNKNOWN;
    }

    private Value ofVelocity(String name) {
        if (!(first(Kind.VELOCITY) instanceof Value.ComponentOf component)) {
            return UNKNOWN;
        }
        Instance instance = component.instance();
        if (instance.members().containsKey(name)) {
            return instance.members().get(name).apply(instance.use());
        }
        in.reporter.report(Diagnostic.of(
                        Code.MISSING_DEFINITION,
                        instance.use(),
                        "the velocity `" + instance.declaredName() + "` does not define `" + name
                                + "`, which the experiment uses")
                .withNote(instance.declaration().name().span(), "it is declared here")
                .withHint("choose a velocity that has one, such as `rat_walk`"));
        return UNKNOWN;
    }

    private Value main(Kind kind) {
        Map<String, Supplier<Value>> all = of(kind);
        if (all.size() > 1) {
            return new Value.Group(kind, all);
        }
        if (!(first(kind) instanceof Value.ComponentOf component)
                || component.instance().mainSignal().isEmpty()) {
            return UNKNOWN;
        }
        Value value = component
                .instance()
                .mainSignal()
                .get()
                .apply(component.instance().use());
        return value instanceof Value.Number ? value : UNKNOWN;
    }
}
