package org.gridlang.semantics.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.terms.NativeUse;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.ReducedAxis;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;

/**
 * Writes terms as the equations that they are: short names, as few parentheses as can be, quantities in a unit that suits
 * them. What was written with functions stands here with their bodies, so a reader sees what is computed; local names follow
 * in a {@code where}.
 */
public final class TermPrinter {
    /** Binding strengths, loosest first; an operand that binds looser than its place gets parentheses. */
    private static final int CONDITIONAL = 0;

    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARISON = 4;
    private static final int SUM = 5;
    private static final int PRODUCT = 6;
    private static final int SIGN = 7;
    private static final int POWER = 8;
    private static final int PRIMARY = 9;

    /** How many terms an equation shows; beyond that nobody reads it, and shared parts could make it very long. */
    private static final int MOST_TERMS = 400;

    /** A text and how tightly it binds. */
    private record Printed(String text, int strength) {
        String in(int place) {
            return strength < place ? "(" + text + ")" : text;
        }
    }

    private final TermNames names;
    private final Map<Local, String> where = new LinkedHashMap<>();
    private int terms;

    private TermPrinter(String owner) {
        this.names = new TermNames(owner);
    }

    /**
     * An equation's right side.
     *
     * @param owner the path of the component in which it stands, whose names are then short; empty for none
     */
    public static String print(Term term, String owner) {
        TermPrinter printer = new TermPrinter(owner);
        return printer.withLocals(printer.text(term, CONDITIONAL));
    }

    /** An operand of a native. */
    public static String print(Operand operand, String owner) {
        TermPrinter printer = new TermPrinter(owner);
        return printer.withLocals(printer.operand(operand));
    }

    /** A distribution and the like: {@code uniform(low: -1, high: 1)}. */
    public static String print(NativeUse use, String owner) {
        TermPrinter printer = new TermPrinter(owner);
        return printer.withLocals(printer.nativeUse(use));
    }

    /** Feature axes by their short names: {@code [units, space]}; empty without axes. */
    public static String axes(TensorType type, String owner) {
        TermNames names = new TermNames(owner);
        return type.axes().isEmpty()
                ? ""
                : type.axes().stream()
                        .map(use -> names.axis(use.axis()) + "'".repeat(use.primes()))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private String withLocals(String body) {
        if (where.isEmpty()) {
            return body;
        }
        List<String> lines = where.entrySet().stream()
                .map(entry -> names.local(entry.getKey()) + " = " + entry.getValue())
                .toList();
        return body + " where " + (lines.size() == 1 ? lines.getFirst() : "{ " + String.join(", ", lines) + " }");
    }

    private String text(Term term, int place) {
        return ++terms > MOST_TERMS ? "..." : print(term).in(place);
    }

    private Printed print(Term term) {
        return switch (term) {
            case Term.Constant constant -> constant(constant);
            case Term.Read read -> primary(names.definition(read.path()) + when(read.when()));
            case Term.LocalRead read -> primary(local(read.local()));
            case Term.IndexValue value -> primary(value.index().name());
            case Term.AxisSize size -> primary("size(" + names.axis(size.axis()) + ")");
            case Term.Apply apply -> apply(apply);
            case Term.Reduce reduce -> primary(reduce(reduce));
            case Term.Conditional conditional ->
                new Printed(
                        "if " + text(conditional.condition(), OR) + " then " + text(conditional.then(), OR) + " else "
                                + text(conditional.otherwise(), CONDITIONAL),
                        CONDITIONAL);
        };
    }

    private static Printed primary(String text) {
        return new Printed(text, PRIMARY);
    }

    private static Printed constant(Term.Constant constant) {
        if (constant.type().scalar() == Scalar.BOOL) {
            return primary(constant.value() != 0 ? "true" : "false");
        }
        String text = Quantities.text(constant.value(), constant.type().dimension());
        return new Printed(text, text.startsWith("-") ? SIGN : PRIMARY);
    }

    private String local(Local local) {
        if (local.value().isPresent() && !where.containsKey(local)) {
            // First what it reads, which then stands before it and has the first choice of names.
            String value = text(local.value().get(), CONDITIONAL);
            where.put(local, value);
        }
        return names.local(local);
    }

    private static String when(When when) {
        return switch (when) {
            case When.Always always -> "";
            case When.Shifted shifted -> "[t" + shift(shifted.shift()) + "]";
            case When.Fixed fixed -> "[" + fixed.time() + "]";
            case When.Step step -> "[n" + shift(step.shift()) + "]";
            case When.FixedStep fixed -> "[" + fixed.step() + "]";
            case When.Of of -> "[" + of.index().name() + "]";
        };
    }

    private static String shift(int by) {
        return by == 0 ? "" : by < 0 ? Integer.toString(by) : "+" + by;
    }

    private Printed apply(Term.Apply apply) {
        List<Operand> operands = apply.operands();
        if (operands.size() == 2 && operands.get(0) instanceof Term left && operands.get(1) instanceof Term right) {
            Optional<Printed> operator = binary(apply.operation(), left, right);
            if (operator.isPresent()) {
                return operator.get();
            }
        }
        if (operands.size() == 1 && operands.getFirst() instanceof Term only) {
            if (apply.operation().equals("negate")) {
                return new Printed("-" + text(only, POWER), SIGN);
            }
            if (apply.operation().equals("not")) {
                return new Printed("not " + text(only, COMPARISON), NOT);
            }
        }
        return primary(lastPart(apply.operation()) + "(" + operands(operands) + ")");
    }

    private Optional<Printed> binary(String sign, Term left, Term right) {
        return switch (sign) {
            case "or" -> infix(left, OR, sign, right, AND, OR);
            case "and" -> infix(left, AND, sign, right, NOT, AND);
            case "==", "!=", "<", "<=", ">", ">=" -> infix(left, SUM, sign, right, SUM, COMPARISON);
            case "+", "-" -> infix(left, SUM, sign, right, PRODUCT, SUM);
            case "*", "/", "@" -> infix(left, PRODUCT, sign, right, SIGN, PRODUCT);
            case "^" -> Optional.of(new Printed(text(left, PRIMARY) + "^" + text(right, PRIMARY), POWER));
            case "in" -> Optional.of(inUnit(left, right));
            default -> Optional.empty();
        };
    }

    private Optional<Printed> infix(Term left, int leftPlace, String sign, Term right, int rightPlace, int strength) {
        return Optional.of(new Printed(text(left, leftPlace) + " " + sign + " " + text(right, rightPlace), strength));
    }

    /** Behind a conversion more units could follow, so it stands in parentheses wherever it is an operand. */
    private Printed inUnit(Term operand, Term factor) {
        double size = factor instanceof Term.Constant constant ? constant.value() : Double.NaN;
        String unit = Quantities.unit(operand.type().dimension(), size)
                .orElse(Quantities.number(size) + " "
                        + operand.type().dimension().unit());
        return new Printed(text(operand, SIGN) + " in " + unit, COMPARISON);
    }

    private String reduce(Term.Reduce reduce) {
        StringBuilder out = new StringBuilder(lastPart(reduce.operation())).append('(');
        out.append(text(reduce.body(), CONDITIONAL));
        if (!reduce.more().isEmpty()) {
            out.append(", ").append(operands(reduce.more()));
        }
        if (!isWholeAxis(reduce)) {
            out.append(" over ")
                    .append(reduce.over().stream().map(this::reduced).collect(Collectors.joining(", ")));
        }
        reduce.filter().ifPresent(filter -> out.append(" where ").append(text(filter, OR)));
        return out.append(')').toString();
    }

    /** The one feature axis that there is need not be named. */
    private static boolean isWholeAxis(Term.Reduce reduce) {
        return reduce.over().size() == 1
                && reduce.over().getFirst() instanceof ReducedAxis.Feature
                && reduce.body().type().axes().size() == 1
                && reduce.filter().isEmpty();
    }

    private String reduced(ReducedAxis axis) {
        return switch (axis) {
            case ReducedAxis.Feature feature -> use(feature.axis());
            case ReducedAxis.Over over ->
                index(over.index())
                        + over.from().map(from -> " from " + text(from, SUM)).orElse("")
                        + over.to().map(to -> " to " + text(to, SUM)).orElse("");
            case ReducedAxis.Pairs pairs ->
                (pairs.ordered() ? "ordered_pairs(" : "pairs(")
                        + index(pairs.first()) + ", " + index(pairs.second()) + ") of "
                        + pairs.of().stream().map(this::reduced).collect(Collectors.joining(", ", "(", ")"));
        };
    }

    private static String index(Index index) {
        return index.name();
    }

    private String use(AxisUse use) {
        return names.axis(use.axis()) + "'".repeat(use.primes());
    }

    /** A last operand that is axes reads as the clause that it was: {@code element(a, 0 over gates)}. */
    private String operands(List<Operand> operands) {
        if (operands.size() > 1 && operands.getLast() instanceof Operand.Axes axes) {
            return operands(operands.subList(0, operands.size() - 1)) + " over " + operand(axes);
        }
        return operands.stream().map(this::operand).collect(Collectors.joining(", "));
    }

    private String operand(Operand operand) {
        return switch (operand) {
            case Term term -> text(term, CONDITIONAL);
            case Operand.Text text -> '"' + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case Operand.Word word -> word.value();
            case Operand.Axes axes -> axes.axes().stream().map(this::use).collect(Collectors.joining(", "));
            case Operand.Function function -> function(function);
            case Operand.Reference reference -> names.definition(reference.path());
            case Operand.ListOf list ->
                list.elements().stream().map(this::operand).collect(Collectors.joining(", ", "[", "]"));
            case Operand.Native made -> nativeUse(made.use());
            case Operand.UnitOf unit ->
                "in "
                        + Dimension.ofWord(unit.dimension())
                                .flatMap(dimension -> Quantities.unit(dimension, unit.factor()))
                                .orElse(Quantities.number(unit.factor()) + " SI");
        };
    }

    private String function(Operand.Function function) {
        List<String> parameters = new ArrayList<>();
        function.parameters().forEach(parameter -> parameters.add(names.local(parameter)));
        String list = parameters.size() == 1 ? parameters.getFirst() : "(" + String.join(", ", parameters) + ")";
        return list + " -> " + text(function.body(), CONDITIONAL);
    }

    private String nativeUse(NativeUse use) {
        boolean one = use.arguments().size() == 1;
        return lastPart(use.name())
                + use.arguments().stream()
                        .map(argument -> (one ? "" : argument.name() + ": ") + operand(argument.value()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String lastPart(String name) {
        int dot = name.lastIndexOf('.');
        return name.startsWith("std.") ? name.substring(dot + 1) : name;
    }
}
