package org.gridlang.semantics.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.terms.NativeUse;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.ReducedAxis;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;

/**
 * Terms of a canonical form, as numbered lines. Equal terms have one line. What binds a name (pairs, a function) numbers it by
 * how deeply it is nested, so the name itself is gone and equal bodies in different places are equal.
 */
final class CanonicalTerms {
    private final StringBuilder out;
    private final UnaryOperator<String> definitions;
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, String> axes = new HashMap<>();
    private final Map<Index, String> indices = new HashMap<>();
    private final IdentityHashMap<Local, String> parameters = new IdentityHashMap<>();
    /** Terms that were met under the present binders; they may be shared many times over. */
    private IdentityHashMap<Object, String> met = new IdentityHashMap<>();

    CanonicalTerms(StringBuilder out, UnaryOperator<String> definitions) {
        this.out = out;
        this.definitions = definitions;
    }

    String term(Term term) {
        String known = met.get(term);
        if (known == null) {
            known = write(term);
            met.put(term, known);
        }
        return known;
    }

    private String write(Term term) {
        return switch (term) {
            case Term.Constant constant ->
                // Whether a number was written 2 or 2.0 makes no difference.
                number("constant " + (constant.type().scalar() == Scalar.BOOL ? "bool " : "")
                        + CanonicalForm.bits(constant.value())
                        + (constant.type().axes().isEmpty() ? "" : " " + type(constant.type())));
            case Term.Read read -> number("read " + definitions.apply(read.path()) + " " + when(read.when()));
            case Term.LocalRead read -> local(read.local());
            case Term.IndexValue value -> number("index " + index(value.index()));
            case Term.AxisSize size -> number("size " + axis(size.axis()));
            case Term.Apply apply ->
                number("apply " + operation(apply) + " " + apply.version() + " " + operands(apply.operands()) + " : "
                        + type(apply.type()));
            case Term.Reduce reduce -> reduce(reduce);
            case Term.Conditional conditional ->
                number("if " + term(conditional.condition()) + " " + term(conditional.then()) + " "
                        + term(conditional.otherwise()) + " : " + type(conditional.type()));
        };
    }

    /** {@code x in m} is {@code x / 1 m}. */
    private static String operation(Term.Apply apply) {
        return apply.operation().equals("in") ? "/" : apply.operation();
    }

    private String local(Local local) {
        return local.value().map(this::term).orElseGet(() -> parameters.getOrDefault(local, "unbound"));
    }

    private String reduce(Term.Reduce reduce) {
        List<Index> bound = new ArrayList<>();
        collect(reduce.over(), bound);
        return within(() -> {
            bound.forEach(index -> indices.put(index, "b" + indices.size()));
            String over = reduce.over().stream().map(this::reduced).collect(Collectors.joining(",", "{", "}"));
            String line =
                    number("reduce " + reduce.operation() + " " + reduce.version() + " " + term(reduce.body()) + " "
                            + operands(reduce.more()) + " over " + over + " where "
                            + CanonicalForm.orNone(reduce.filter().map(this::term)) + " : " + type(reduce.type()));
            bound.forEach(indices::remove);
            return line;
        });
    }

    private static void collect(List<ReducedAxis> over, List<Index> bound) {
        for (ReducedAxis axis : over) {
            if (axis instanceof ReducedAxis.Pairs pairs) {
                bound.add(pairs.first());
                bound.add(pairs.second());
                collect(pairs.of(), bound);
            }
        }
    }

    private String reduced(ReducedAxis axis) {
        return switch (axis) {
            case ReducedAxis.Feature feature -> use(feature.axis());
            case ReducedAxis.Over over ->
                index(over.index()) + "(" + CanonicalForm.orNone(over.from().map(this::term)) + ","
                        + CanonicalForm.orNone(over.to().map(this::term)) + ")";
            case ReducedAxis.Pairs pairs ->
                (pairs.ordered() ? "ordered(" : "unordered(") + index(pairs.first()) + ","
                        + index(pairs.second()) + ","
                        + pairs.of().stream().map(this::reduced).collect(Collectors.joining(",")) + ")";
        };
    }

    /** What was met outside may mean something else inside, and the other way round. */
    private String within(java.util.function.Supplier<String> body) {
        IdentityHashMap<Object, String> outside = met;
        met = new IdentityHashMap<>();
        String line = body.get();
        met = outside;
        return line;
    }

    private String when(When when) {
        return switch (when) {
            case When.Always always -> "always";
            case When.Shifted shifted -> "t" + signed(shifted.shift());
            case When.Fixed fixed -> "at " + fixed.time();
            case When.Step step -> "n" + signed(step.shift());
            case When.FixedStep fixed -> "step " + fixed.step();
            case When.Of of -> "of " + index(of.index());
        };
    }

    private static String signed(int shift) {
        return shift < 0 ? Integer.toString(shift) : "+" + shift;
    }

    private String operands(List<Operand> operands) {
        return operands.stream().map(this::operand).collect(Collectors.joining(" ", "(", ")"));
    }

    String operand(Operand operand) {
        return switch (operand) {
            case Term term -> term(term);
            case Operand.Text text -> number("text " + CanonicalForm.quote(text.value()));
            case Operand.Word word -> number("word " + CanonicalForm.quote(word.value()));
            case Operand.Axes some ->
                number("axes " + some.axes().stream().map(this::use).collect(Collectors.joining(" ")));
            case Operand.Function function -> function(function);
            case Operand.Reference reference -> number("reference " + definitions.apply(reference.path()));
            case Operand.ListOf list -> number("list " + operands(list.elements()));
            case Operand.Native made -> nativeUse(made.use());
            case Operand.UnitOf unit -> number("unit " + CanonicalForm.bits(unit.factor()));
        };
    }

    String nativeUse(NativeUse use) {
        return number("native " + use.name() + " " + use.version()
                + use.arguments().stream()
                        .map(argument -> argument.name() + "=" + operand(argument.value()))
                        .collect(Collectors.joining(" ", " (", ")")));
    }

    private String function(Operand.Function function) {
        return within(() -> {
            function.parameters().forEach(parameter -> parameters.put(parameter, "p" + parameters.size()));
            String types = function.parameters().stream()
                    .map(parameter -> type(parameter.type()))
                    .collect(Collectors.joining(" ", "(", ")"));
            String line = number("function " + types + " " + term(function.body()));
            function.parameters().forEach(parameters::remove);
            return line;
        });
    }

    /** Elements, feature axes and index axes; the dimension has done its work. */
    String type(TensorType type) {
        String elements = type.scalar().toString().toLowerCase(java.util.Locale.ROOT);
        String features = type.axes().stream().map(this::use).collect(Collectors.joining(" ", "[", "]"));
        String over = type.indices().stream().map(this::index).sorted().collect(Collectors.joining(" ", "{", "}"));
        return elements + features + over;
    }

    private String use(AxisUse use) {
        return axis(use.axis()) + "'".repeat(use.primes());
    }

    private String axis(Axis axis) {
        return axes.computeIfAbsent(axis.path(), path -> {
            String name = path.equals("space") ? path : "a" + axes.size();
            String size = axis.size().isPresent() ? Long.toString(axis.size().getAsLong()) : "?";
            out.append("axis ").append(name).append(' ').append(size);
            out.append(axis.periodic() ? " periodic\n" : "\n");
            return name;
        });
    }

    private String index(Index index) {
        String bound = indices.get(index);
        return bound != null ? bound : index.name() + (index.serial() == 0 ? "" : "?");
    }

    private String number(String line) {
        return Optional.ofNullable(lines.get(line)).orElseGet(() -> {
            String number = "%" + lines.size();
            lines.put(line, number);
            out.append(number).append(" = ").append(line).append('\n');
            return number;
        });
    }
}
