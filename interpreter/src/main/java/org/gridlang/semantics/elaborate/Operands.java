package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.terms.NativeUse;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.source.Span;

/** Values as the operands of a native. */
final class Operands {
    private final Elaboration in;

    Operands(Elaboration in) {
        this.in = in;
    }

    /** The operand; empty if the value is unknown. */
    Optional<Operand> of(Value value, Optional<DeclaredType> type, Span place, Scope scope) {
        return switch (value) {
            case Value.Number number -> Optional.of(number.term());
            case Value.Text text -> Optional.of(new Operand.Text(text.value()));
            case Value.Word word -> Optional.of(new Operand.Word(word.value()));
            case Value.UnitOf unit ->
                Optional.of(new Operand.UnitOf(unit.dimension().word(), unit.factor()));
            case Value.ListOf list -> listOf(list, type, place, scope);
            case Value.AxisOf axis -> Optional.of(new Operand.Axes(List.of(axis.use())));
            case Value.ComponentOf component ->
                Optional.of(new Operand.Reference(component.instance().path()));
            case Value.NetworkOf network ->
                Optional.of(new Operand.Reference(network.instance().path()));
            case Value.Family family -> Optional.of(new Operand.Reference(family.path()));
            case Value.NativeOf made -> Optional.of(new Operand.Native(made.use()));
            case Value.EvaluationOf evaluation -> Optional.of(new Operand.Reference("evaluation." + evaluation.name()));
            case Value.Declared f -> function(value, type, place, scope);
            case Value.NativeFunction f -> function(value, type, place, scope);
            case Value.Closure f -> function(value, type, place, scope);
            case Value.Opaque opaque -> Optional.of(new Operand.Reference(opaque.path()));
            case Value.ExperimentOf experiment ->
                Optional.of(new Operand.Reference(experiment.module().path() + "."
                        + experiment.experiment().name().text()));
            case Value.Settings settings -> Optional.empty();
            case Value.Group group -> Optional.empty();
            case Value.ModuleOf module -> Optional.empty();
            case Value.Unused unused ->
                Optional.of(new Operand.Word(unused.declaration().name().text()));
            case Value.Unknown unknown -> Optional.empty();
        };
    }

    private Optional<Operand> listOf(Value.ListOf list, Optional<DeclaredType> type, Span place, Scope scope) {
        Optional<DeclaredType> element = type.flatMap(
                one -> one instanceof DeclaredType.ListOf typed ? Optional.of(typed.element()) : Optional.empty());
        List<Operand> operands = new ArrayList<>();
        for (Value one : list.elements()) {
            Optional<Operand> operand = of(one, element, place, scope);
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.add(operand.get());
        }
        return Optional.of(new Operand.ListOf(operands));
    }

    /** A function as an operand: applied to parameters of the types that the native's signature demands. */
    private Optional<Operand> function(Value function, Optional<DeclaredType> type, Span place, Scope scope) {
        List<Local> parameters = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        if (type.isPresent() && type.get() instanceof DeclaredType.FunctionOf typed) {
            for (DeclaredType parameter : typed.parameters()) {
                TensorType known = parameter instanceof DeclaredType.Tensor tensor
                        ? new TensorType(tensor.scalar(), tensor.dimension(), spaceOf(tensor), java.util.Set.of())
                        : TensorType.real();
                Local local = new Local("p" + parameters.size(), known);
                parameters.add(local);
                values.add(new Value.Number(new Term.LocalRead(local)));
            }
        } else {
            Local local = new Local("p0", TensorType.real());
            parameters.add(local);
            values.add(new Value.Number(new Term.LocalRead(local)));
        }
        return in.calls.apply(function, values, place, scope) instanceof Value.Number number
                ? Optional.of(new Operand.Function(parameters, number.term()))
                : Optional.empty();
    }

    private List<AxisUse> spaceOf(DeclaredType.Tensor tensor) {
        return tensor.axes().size() == 1
                        && tensor.axes().getFirst() instanceof org.gridlang.syntax.TypeExpr.AxisItem.Named named
                        && named.dotted().equals("space")
                ? List.of(AxisUse.of(in.space))
                : List.of();
    }

    /** A native with all its arguments; empty if one is unknown. */
    Optional<NativeUse> use(
            String name, int version, List<Value.Bound> bound, Signature signature, Span place, Scope scope) {
        List<NativeUse.NamedOperand> operands = new ArrayList<>();
        for (Value.Bound one : bound) {
            Optional<DeclaredType> type = signature.find(one.name()).flatMap(Signature.Entry::type);
            Optional<Operand> operand = of(one.value(), type, place, scope);
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.add(new NativeUse.NamedOperand(one.name(), operand.get()));
        }
        return Optional.of(new NativeUse(name, version, operands));
    }
}
