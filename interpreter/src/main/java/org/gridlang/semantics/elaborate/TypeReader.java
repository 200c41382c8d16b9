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
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Lookup;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.semantics.units.Fraction;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.TypeExpr;

/** Reads the types of signatures. */
final class TypeReader {
    /** Words that name what a native of the library makes for a setting. */
    private static final Set<String> OPAQUE = Set.of("batch", "schedule", "clipping", "stopping", "location", "phase");

    private final Reporter reporter;
    private final Map<TypeExpr, DeclaredType> known;
    private final Map<List<Parameter>, Signature> signatures = new IdentityHashMap<>();

    /** A reader that remembers in {@code known} what it has read; the same node is the same type in every elaboration. */
    TypeReader(Reporter reporter, Map<TypeExpr, DeclaredType> known) {
        this.reporter = reporter;
        this.known = known;
    }

    /** The parameters of what is called, with their types. */
    Signature signature(Callee callee) {
        return signatures.computeIfAbsent(
                callee.parameters(),
                parameters -> new Signature(parameters.stream()
                        .map(parameter -> new Signature.Entry(
                                parameter,
                                parameter.type().map(type -> read(type, callee.dimensions(), callee.module()))))
                        .toList()));
    }

    /** The type that is written, in a signature with these dimension variables. */
    DeclaredType read(TypeExpr type, List<String> dimensionVariables, Module module) {
        DeclaredType before = known.get(type);
        if (before == null) {
            before = readAnew(type, dimensionVariables, module);
            known.put(type, before);
        }
        return before;
    }

    private DeclaredType readAnew(TypeExpr type, List<String> dimensionVariables, Module module) {
        return switch (type) {
            case TypeExpr.Tensor tensor -> tensor(tensor, dimensionVariables, module);
            case TypeExpr.ListOf list -> new DeclaredType.ListOf(read(list.element(), dimensionVariables, module));
            case TypeExpr.FunctionOf function ->
                new DeclaredType.FunctionOf(
                        function.parameters().stream()
                                .map(parameter -> read(parameter, dimensionVariables, module))
                                .toList(),
                        read(function.result(), dimensionVariables, module));
            case TypeExpr.Choice choice ->
                new DeclaredType.Choice(
                        choice.words().stream().map(word -> word.text()).toList());
            case TypeExpr.Broken broken -> new DeclaredType.Any();
        };
    }

    private DeclaredType tensor(TypeExpr.Tensor tensor, List<String> variables, Module module) {
        List<TypeExpr.AxisItem> axes = tensor.axes().orElse(List.of());
        if (tensor.dimension().size() == 1 && tensor.axes().isEmpty()) {
            TypeExpr.Factor only = tensor.dimension().getFirst();
            Optional<DeclaredType> word = word(only, module);
            if (word.isPresent() && !variables.contains(only.name().text())) {
                return word.get();
            }
        }
        Scalar scalar = Scalar.REAL;
        Dimension dimension = Dimension.PLAIN;
        List<DeclaredType.Variable> found = new ArrayList<>();
        for (TypeExpr.Factor factor : tensor.dimension()) {
            String name = factor.name().text();
            Fraction power = new Fraction(factor.numerator(), factor.denominator());
            Optional<Dimension> named = Dimension.ofWord(name);
            if (variables.contains(name)) {
                found.add(new DeclaredType.Variable(name, power));
            } else if (named.isPresent()) {
                dimension = dimension.times(named.get().power(power));
            } else if (name.equals("int")) {
                scalar = Scalar.INT;
            } else if (name.equals("bool")) {
                scalar = Scalar.BOOL;
            } else {
                reportUnknown(factor, variables);
                return new DeclaredType.Any();
            }
        }
        return new DeclaredType.Tensor(scalar, dimension, found, axes);
    }

    private Optional<DeclaredType> word(TypeExpr.Factor factor, Module module) {
        String name = factor.name().text();
        return switch (name) {
            case "axis" -> Optional.of(new DeclaredType.AxisType());
            case "string" -> Optional.of(new DeclaredType.TextType());
            case "unit" -> Optional.of(new DeclaredType.UnitType());
            case "evaluation" -> Optional.of(new DeclaredType.EvaluationType());
            case "any" -> Optional.of(new DeclaredType.Any());
            default -> {
                Optional<Kind> kind = Kind.of(name);
                if (kind.isPresent()) {
                    yield Optional.of(new DeclaredType.KindOf(kind.get()));
                }
                if (Dimension.ofWord(name).isPresent() || name.equals("int") || name.equals("bool")) {
                    yield Optional.empty();
                }
                yield OPAQUE.contains(name) || namesNative(module, name)
                        ? Optional.of(new DeclaredType.Named(name))
                        : Optional.empty();
            }
        };
    }

    private static boolean namesNative(Module module, String name) {
        return module.findCallable(name) instanceof Lookup.Found found
                && (found.declaration() instanceof Declaration.Native
                        || found.declaration() instanceof Declaration.Component);
    }

    private void reportUnknown(TypeExpr.Factor factor, List<String> variables) {
        Set<String> candidates = new LinkedHashSet<>(Dimension.words());
        candidates.addAll(List.of("int", "bool", "string", "axis"));
        candidates.addAll(variables);
        for (Kind kind : Kind.values()) {
            candidates.add(kind.word());
        }
        String name = factor.name().text();
        reporter.report(Diagnostic.of(Code.UNKNOWN_NAME, factor.span(), "unknown type `" + name + "`")
                .withHint(Suggestions.hint(name, candidates)));
    }
}
