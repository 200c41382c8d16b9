package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.terms.NativeUse;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.TypeExpr;

/** Calls of functions that the library declares and Java implements: typed by their signature. */
final class NativeCalls {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;
    private final Operands operands;
    private final Map<Declaration.Native, Callee> callees = new IdentityHashMap<>();

    NativeCalls(Elaboration in) {
        this.in = in;
        this.operands = new Operands(in);
    }

    Value call(Value.NativeFunction function, Expr.Call call, Scope scope) {
        Declaration.Native declaration = function.declaration();
        if (declaration.parameters().stream()
                .anyMatch(parameter -> parameter.type().isEmpty())) {
            return in.structural.call(function, call, scope);
        }
        boolean reduces = declaration.parameters().stream().anyMatch(NativeCalls::isOver);
        if (call.over().isPresent() && !reduces) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TYPE,
                            call.over().get().span(),
                            "`over` belongs to a reduction; `"
                                    + declaration.name().text() + "` reduces nothing")
                    .withHint("write `mean(.. over ..)` or `sum(.. over ..)` around the call"));
            return UNKNOWN;
        }
        Scope inner = in.overs.prepare(call.over(), scope);
        Scope inside = Scope.of(function.module(), scope.path());
        Bindings bindings = new Bindings();
        Callee callee = callee(function);
        List<Value.Bound> bound = in.arguments.bind(callee, call.arguments(), call.span(), inner, inside, bindings);
        if (bound.stream().anyMatch(one -> one.value() instanceof Value.Unknown)) {
            return UNKNOWN;
        }
        return reduces
                ? reduce(function, call, bound, bindings, inner)
                : apply(function, call.span(), bound, bindings, inside, scope);
    }

    /** The callee, with {@code [over]} read as any axes, since the clause decides about them. */
    private Callee callee(Value.NativeFunction function) {
        return callees.computeIfAbsent(function.declaration(), any -> calleeOf(function));
    }

    private static Callee calleeOf(Value.NativeFunction function) {
        Declaration.Native declaration = function.declaration();
        List<org.gridlang.syntax.Parameter> parameters = declaration.parameters().stream()
                .map(parameter -> isOver(parameter)
                        ? new org.gridlang.syntax.Parameter(
                                parameter.span(),
                                parameter.doc(),
                                parameter.name(),
                                parameter.type().map(NativeCalls::anyAxes),
                                parameter.defaultValue())
                        : parameter)
                .toList();
        return new Callee(
                declaration.name().text(),
                declaration.name().span(),
                function.module(),
                declaration.dimensions().stream().map(name -> name.text()).toList(),
                parameters,
                false);
    }

    private static TypeExpr anyAxes(TypeExpr type) {
        return type instanceof TypeExpr.Tensor tensor
                ? new TypeExpr.Tensor(
                        tensor.span(),
                        tensor.dimension(),
                        Optional.of(List.of(new TypeExpr.AxisItem.Any(tensor.span()))))
                : type;
    }

    private static boolean isOver(org.gridlang.syntax.Parameter parameter) {
        return parameter.type().map(NativeCalls::isOver).orElse(false);
    }

    private static boolean isOver(TypeExpr type) {
        return type instanceof TypeExpr.Tensor tensor
                && tensor.axes().isPresent()
                && tensor.axes().get().stream()
                        .anyMatch(item -> item instanceof TypeExpr.AxisItem.Named named
                                && named.dotted().equals("over"));
    }

    private Value reduce(
            Value.NativeFunction function, Expr.Call call, List<Value.Bound> bound, Bindings bindings, Scope inner) {
        Declaration.Native declaration = function.declaration();
        if (!(bound.getFirst().value() instanceof Value.Number body)) {
            return UNKNOWN;
        }
        Span bodyPlace = bound.getFirst().origin();
        String name = declaration.name().text();
        Optional<OverClauses.Reduced> reduced =
                in.overs.resolve(call.over(), body.term(), name, call.span(), bodyPlace, inner);
        if (reduced.isEmpty() || declaration.result().isEmpty()) {
            return UNKNOWN;
        }
        DeclaredType result = in.types.read(
                declaration.result().get(),
                declaration.dimensions().stream().map(one -> one.text()).toList(),
                function.module());
        if (!(result instanceof DeclaredType.Tensor tensor)) {
            return UNKNOWN;
        }
        List<AxisUse> axes = new ArrayList<>(body.term().type().axes());
        Set<Index> indices = new LinkedHashSet<>(body.term().type().indices());
        if (!isOver(declaration.result().get())) {
            axes.removeAll(reduced.get().features());
            indices.removeAll(reduced.get().indices());
        }
        List<Operand> more = new ArrayList<>();
        for (Value.Bound other : bound.subList(1, bound.size())) {
            if (other.value() instanceof Value.Number number) {
                more.add(number.term());
                indices.addAll(number.term().type().indices());
            }
        }
        TensorType type = new TensorType(tensor.scalar(), bindings.dimension(tensor), axes, indices);
        return new Value.Number(new Term.Reduce(
                type,
                function.module().path() + "." + name,
                declaration.version(),
                body.term(),
                more,
                reduced.get().over(),
                reduced.get().filter()));
    }

    private Value apply(
            Value.NativeFunction function,
            Span place,
            List<Value.Bound> bound,
            Bindings bindings,
            Scope inside,
            Scope scope) {
        Declaration.Native declaration = function.declaration();
        Callee callee = callee(function);
        Optional<NativeUse> use = operands.use(
                function.module().path() + "." + declaration.name().text(),
                declaration.version(),
                bound,
                callee.signature(in.types),
                place,
                scope);
        if (use.isEmpty() || declaration.result().isEmpty()) {
            return UNKNOWN;
        }
        DeclaredType result = in.types.read(
                declaration.result().get(),
                declaration.dimensions().stream().map(one -> one.text()).toList(),
                function.module());
        return switch (result) {
            case DeclaredType.Tensor tensor -> {
                Set<Index> indices = new LinkedHashSet<>();
                List<Operand> terms = new ArrayList<>();
                for (NativeUse.NamedOperand operand : use.get().arguments()) {
                    terms.add(operand.value());
                    if (operand.value() instanceof Term term) {
                        indices.addAll(term.type().indices());
                    }
                }
                TensorType type = new TensorType(
                        tensor.scalar(), bindings.dimension(tensor), resultAxes(tensor, bindings, inside), indices);
                if (terms.size() == 1 && terms.getFirst() instanceof Term only) {
                    Optional<Term> folded = Constants.fold(use.get().name(), only, type);
                    if (folded.isPresent()) {
                        yield new Value.Number(folded.get());
                    }
                }
                yield new Value.Number(
                        new Term.Apply(type, use.get().name(), use.get().version(), terms));
            }
            case DeclaredType.Named named -> new Value.NativeOf("function", named.word(), use.get(), TensorType.real());
            case DeclaredType.AxisType axis -> axis(use.get(), scope.path(), place);
            default -> UNKNOWN;
        };
    }

    /** A native that makes an axis: its first argument is the size. */
    private Value axis(NativeUse use, String path, Span place) {
        if (use.arguments().getFirst().value() instanceof Term size
                && Constants.whole(size).isPresent()) {
            boolean periodic = use.name().endsWith(".periodic");
            return new Value.AxisOf(AxisUse.of(in.newAxis(new Axis(path, Constants.whole(size), periodic, place))));
        }
        return UNKNOWN;
    }

    /** The axes of a result, or of a member, by its signature. */
    List<AxisUse> resultAxes(DeclaredType.Tensor tensor, Bindings bindings, Scope inside) {
        List<AxisUse> axes = new ArrayList<>();
        for (TypeExpr.AxisItem item : tensor.axes()) {
            switch (item) {
                case TypeExpr.AxisItem.Any any -> axes.addAll(bindings.any());
                case TypeExpr.AxisItem.Named named -> {
                    String base = named.dotted().replaceAll("'+$", "");
                    int primes = named.dotted().length() - base.length();
                    Optional<Value> known = in.arguments.axisNamed(base, inside);
                    if (known.isPresent() && known.get() instanceof Value.AxisOf axis) {
                        axes.add(new AxisUse(axis.use().axis(), axis.use().primes() + primes));
                    } else if (known.isPresent() && known.get() instanceof Value.ListOf list) {
                        list.elements().forEach(element -> {
                            if (element instanceof Value.AxisOf axis) {
                                axes.add(axis.use());
                            }
                        });
                    } else {
                        bindings.axis(base).ifPresent(use -> axes.add(new AxisUse(use.axis(), use.primes() + primes)));
                    }
                }
            }
        }
        return axes;
    }

    /** A draw from a distribution of the library. */
    Value distribution(Value.Unused unused, Declaration.Native declaration, Expr.Call call, Scope scope) {
        Scope inside = Scope.of(unused.module(), scope.path());
        Bindings bindings = new Bindings();
        Value.NativeFunction function = new Value.NativeFunction(unused.module(), declaration);
        Callee callee = callee(function);
        List<Value.Bound> bound = in.arguments.bind(callee, call.arguments(), call.span(), scope, inside, bindings);
        Optional<NativeUse> use = operands.use(
                unused.module().path() + "." + declaration.name().text(),
                declaration.version(),
                bound,
                callee.signature(in.types),
                call.span(),
                scope);
        if (use.isEmpty()) {
            return UNKNOWN;
        }
        TensorType sample = TensorType.real();
        if (declaration.result().isPresent()
                && in.types.read(
                                declaration.result().get(),
                                declaration.dimensions().stream()
                                        .map(one -> one.text())
                                        .toList(),
                                unused.module())
                        instanceof DeclaredType.Tensor tensor) {
            Set<Index> indices = new LinkedHashSet<>();
            for (NativeUse.NamedOperand operand : use.get().arguments()) {
                if (operand.value() instanceof Term term) {
                    indices.addAll(term.type().indices());
                }
            }
            Dimension dimension = bindings.dimension(tensor);
            sample = new TensorType(tensor.scalar(), dimension, resultAxes(tensor, bindings, inside), indices);
        }
        return new Value.NativeOf("distribution", declaration.name().text(), use.get(), sample);
    }

    /** Calls a function that is known by its type alone. */
    Value opaque(Value.Opaque callee, List<Value> values, Expr.Call call) {
        List<DeclaredType> parameters = callee.type().parameters();
        if (values.size() != parameters.size()) {
            in.reporter.report(Diagnostic.of(
                    values.size() > parameters.size() ? Code.TOO_MANY_ARGUMENTS : Code.MISSING_ARGUMENT,
                    call.span(),
                    "`" + call.callee().span().text() + "` takes " + Arity.count(parameters.size()) + "; found "
                            + values.size()));
            return UNKNOWN;
        }
        Bindings bindings = new Bindings();
        List<Operand> terms = new ArrayList<>();
        Set<Index> indices = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Span place = call.arguments().size() > i
                    ? call.arguments().get(i).value().span()
                    : call.span();
            Fitting.Need need =
                    new Fitting.Need("argument " + (i + 1), place, call.callee().span(), this::spaceOnly);
            Optional<Value> fit =
                    in.fitting.fit(values.get(i), elementWise(parameters.get(i), call.span()), bindings, need);
            if (fit.isEmpty() || !(fit.get() instanceof Value.Number number)) {
                return UNKNOWN;
            }
            terms.add(number.term());
            indices.addAll(number.term().type().indices());
        }
        if (!(callee.type().result() instanceof DeclaredType.Tensor tensor)) {
            return UNKNOWN;
        }
        Scope none = in.components.emptyScope();
        DeclaredType.Tensor result = (DeclaredType.Tensor) elementWise(tensor, call.span());
        TensorType type = new TensorType(
                tensor.scalar(), bindings.dimension(tensor), resultAxes(result, bindings, none), indices);
        return new Value.Number(new Term.Apply(type, callee.path(), 1, terms));
    }

    /** A function of single numbers is applied element by element. */
    private static DeclaredType elementWise(DeclaredType type, Span place) {
        return type instanceof DeclaredType.Tensor tensor && tensor.axes().isEmpty()
                ? new DeclaredType.Tensor(
                        tensor.scalar(),
                        tensor.dimension(),
                        tensor.variables(),
                        List.of(new TypeExpr.AxisItem.Any(place)))
                : type;
    }

    private Optional<Value> spaceOnly(String axis) {
        return axis.equals("space") ? Optional.of(new Value.AxisOf(AxisUse.of(in.space))) : Optional.empty();
    }
}
