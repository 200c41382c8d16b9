package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.semantics.spec.Definition.Role;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.TypeExpr;

/** Members of components that Java implements: typed by what the library declares. */
final class NativeComponents {
    private final Elaboration in;

    NativeComponents(Elaboration in) {
        this.in = in;
    }

    /** Adds the declared members to an instance. */
    void members(
            Instance instance, Declaration.Native declared, List<String> dimensions, Bindings bindings, Scope inside) {
        bindKnownAxes(instance, bindings);
        for (Declaration.Member member : declared.members()) {
            DeclaredType type = in.types.read(member.type(), dimensions, instance.module());
            String name = member.name().text();
            String path = instance.path() + "." + name;
            switch (type) {
                case DeclaredType.Tensor tensor -> number(instance, member, tensor, bindings, inside, path);
                case DeclaredType.FunctionOf function ->
                    instance.addMember(name, place -> new Value.Opaque(path, function));
                case DeclaredType.AxisType axis -> {
                    AxisUse use = axis(bindings, name, instance, member.span());
                    instance.addMember(name, place -> new Value.AxisOf(use));
                }
                case DeclaredType.KindOf kind -> part(instance, member, kind.kind(), bindings, path);
                case DeclaredType.EvaluationType evaluation ->
                    instance.addMember(name, place -> new Value.EvaluationOf(path));
                case DeclaredType.ListOf list -> unknown(instance, name);
                case DeclaredType.Choice choice -> unknown(instance, name);
                case DeclaredType.TextType text -> unknown(instance, name);
                case DeclaredType.UnitType unit -> unknown(instance, name);
                case DeclaredType.Named named -> unknown(instance, name);
                case DeclaredType.Any any -> unknown(instance, name);
            }
        }
        for (String main : Interfaces.mainSignal(instance.kind())) {
            if (instance.members().containsKey(main)) {
                instance.setMainSignal(instance.members().get(main));
            }
        }
    }

    private static void unknown(Instance instance, String name) {
        instance.addMember(name, place -> new Value.Unknown());
    }

    /** {@code [units]} is the axis of the representation, {@code [cells]} that of what is predicted. */
    private void bindKnownAxes(Instance instance, Bindings bindings) {
        if (instance.kind() == Kind.READOUT) {
            instance.arguments().stream()
                    .filter(argument -> argument.value() instanceof Value.ComponentOf)
                    .map(argument -> ((Value.ComponentOf) argument.value()).instance())
                    .filter(target -> target.kind() == Kind.TARGET)
                    .flatMap(target -> Optional.ofNullable(target.members().get("axis")).stream())
                    .findFirst()
                    .ifPresent(reader -> {
                        if (reader.apply(instance.use()) instanceof Value.AxisOf axis) {
                            bindings.bindAxis("cells", axis.use());
                        }
                    });
        }
        if (instance.kind() == Kind.ANALYSIS) {
            bindFirstAxis("g", "units", bindings);
            bindFirstAxis("y", "cells", bindings);
        }
    }

    private void bindFirstAxis(String given, String variable, Bindings bindings) {
        var supplier = in.components.givens().get(given);
        if (supplier != null
                && bindings.axis(variable).isEmpty()
                && supplier.get() instanceof Value.Number number
                && !number.term().type().axes().isEmpty()) {
            bindings.bindAxis(variable, number.term().type().axes().getFirst());
        }
    }

    private AxisUse axis(Bindings bindings, String name, Instance instance, Span place) {
        Optional<AxisUse> bound = bindings.axis(name);
        if (bound.isPresent()) {
            return bound.get();
        }
        AxisUse made =
                AxisUse.of(in.newAxis(new Axis(instance.path() + "." + name, OptionalLong.empty(), false, place)));
        bindings.bindAxis(name, made);
        return made;
    }

    private void number(
            Instance instance,
            Declaration.Member member,
            DeclaredType.Tensor tensor,
            Bindings bindings,
            Scope inside,
            String path) {
        List<AxisUse> axes = new ArrayList<>();
        for (TypeExpr.AxisItem item : tensor.axes()) {
            if (item instanceof TypeExpr.AxisItem.Named named) {
                String base = named.dotted().replaceAll("'+$", "");
                int primes = named.dotted().length() - base.length();
                Optional<Value> known = in.arguments.axisNamed(base, inside);
                AxisUse use = known.isPresent() && known.get() instanceof Value.AxisOf axis
                        ? axis.use()
                        : axis(bindings, base, instance, member.span());
                axes.add(new AxisUse(use.axis(), use.primes() + primes));
            }
        }
        String name = member.name().text();
        boolean signal = isSignal(instance.kind(), name);
        Set<Index> indices = signal ? in.clock().indices() : Set.of();
        TensorType type = new TensorType(tensor.scalar(), bindings.dimension(tensor), axes, indices);
        Signal made = new Signal(path, name, inside, member.name().span(), in.reporter.context());
        in.signals.addKnown(made, type, Role.NATIVE);
        When when = type.indices().contains(Index.TIME) ? new When.Shifted(0) : new When.Always();
        instance.addMember(name, place -> new Value.Number(new Term.Read(type, path, when)));
    }

    private static boolean isSignal(Kind kind, String name) {
        return switch (kind) {
            case VELOCITY -> List.of("x", "v", "heading", "turn").contains(name);
            case ARCHITECTURE -> name.equals("g");
            case READOUT -> name.equals("y");
            case TARGET -> name.equals("target");
            case ENVIRONMENT, LOSS, OPTIMIZER, STIMULUS, RECORDING, ANALYSIS -> false;
        };
    }

    /** A part that is a component itself: the responses of a recording are a target, its images a stimulus. */
    private void part(Instance instance, Declaration.Member member, Kind kind, Bindings bindings, String path) {
        Instance part = new Instance(kind, path, instance.module(), instance.declaration(), List.of(), instance.use());
        if (kind == Kind.TARGET) {
            AxisUse cells = axis(bindings, "cells", instance, member.span());
            TensorType type = TensorType.real().withAxes(List.of(cells)).withIndices(Set.of(Index.BATCH));
            Signal signal = new Signal(
                    path,
                    member.name().text(),
                    in.components.emptyScope(),
                    member.name().span(),
                    in.reporter.context());
            in.signals.addKnown(signal, type, Role.NATIVE);
            part.addMember("axis", place -> new Value.AxisOf(cells));
            part.setMainSignal(place -> new Value.Number(new Term.Read(type, path, new When.Always())));
        }
        instance.addMember(member.name().text(), place -> new Value.ComponentOf(part));
    }
}
