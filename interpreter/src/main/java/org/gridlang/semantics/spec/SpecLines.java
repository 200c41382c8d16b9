package org.gridlang.semantics.spec;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.Axis;

/** Single parts of a specification as lines of text, as {@code grid explain} and {@code grid diff} both show them. */
final class SpecLines {
    private static final Pattern LITERAL =
            Pattern.compile("-?[0-9](?:(?!\\.\\.).)*|true|false|\".*\"|\\[.*]", Pattern.DOTALL);
    private static final int LONGEST_VALUE = 60;

    private SpecLines() {}

    /** A value as its author wrote it, followed by what it comes to where that is not plain to see. */
    static String value(String text, Optional<Operand> value) {
        String written = text.replaceAll("\\s+", " ").strip();
        if (value.isEmpty() || LITERAL.matcher(written).matches()) {
            return written;
        }
        boolean simple = value.get() instanceof Term.Constant || value.get() instanceof Operand.ListOf;
        String shown = simple ? TermPrinter.print(value.get(), "") : sizes(value.get());
        if (written.contains("..")) {
            // A point of a sweep has the text of the whole range.
            return shown.isEmpty() ? written : shown;
        }
        if (written.isEmpty()) {
            return simple ? shown : TermPrinter.print(value.get(), "");
        }
        boolean useful = !shown.isEmpty() && !shown.equals(written) && shown.length() <= LONGEST_VALUE;
        return useful ? written + " = " + shown : written;
    }

    /** An axis stands for a number where it is given as one. */
    private static String sizes(Operand value) {
        boolean known = value instanceof Operand.Axes axes
                && axes.axes().stream().allMatch(use -> use.axis().size().isPresent());
        return known && value instanceof Operand.Axes axes
                ? axes.axes().stream()
                        .map(use -> Long.toString(use.axis().size().getAsLong()))
                        .collect(Collectors.joining(" x "))
                : "";
    }

    /** {@code target place_cells(count: 512, ...)} without defaults. */
    static String component(Component component) {
        String given = component.arguments().stream()
                .filter(argument -> argument.origin().source() != Origin.Source.DEFAULT)
                .map(argument -> argument.name() + ": " + value(argument.text(), argument.value()))
                .collect(Collectors.joining(", "));
        return component.path() + " = " + declaration(component) + "(" + given + ")";
    }

    /** Library declarations are known by their last name. */
    static String declaration(Component component) {
        String name = component.declaration();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String equation(Definition definition) {
        List<String> lines = EquationPrinter.lines(definition);
        String owner = EquationPrinter.owner(definition.path());
        return lines.stream()
                .map(line -> owner.isEmpty() ? line : owner + "." + line)
                .collect(Collectors.joining("; "));
    }

    static String size(Axis axis) {
        return axis.size().isPresent()
                ? Long.toString(axis.size().getAsLong())
                : axis.path().startsWith("analysis.") ? "as measured" : "as the file has it";
    }

    static String clock(Clock clock) {
        String steps =
                clock.steps().isPresent() ? Long.toString(clock.steps().getAsLong()) : "a number that a file decides";
        String repeats = clock.periodic() ? ", periodic" : "";
        return switch (clock.source()) {
            case TRAJECTORY -> "t = 0 .. " + steps + repeats + ", steps of a walk";
            case ITERATE -> "t = 0 .. " + steps + repeats + ", iterations";
            case RECORDING -> "t = 0 .. " + steps + repeats + ", steps of a recorded trajectory";
            case NONE -> "there is no time";
        };
    }

    /** What an evaluation changes, as edits. */
    static List<String> edits(Spec base, Spec.Evaluation evaluation) {
        return SpecDiff.betweenWorlds(base, evaluation.spec()).stream()
                .filter(difference -> difference.topic() != Difference.Topic.EQUATION)
                .map(difference -> difference.after().map(Difference.Side::text).orElse("drop " + difference.path()))
                .toList();
    }

    /** {@code script examples/dos.grid:12}. */
    static String origin(Origin origin) {
        String place = origin.place().file().name() + ":" + origin.place().line();
        return switch (origin.source()) {
            case SCRIPT, EDIT, DEFAULT -> origin.source().word() + " " + place;
            case DERIVED -> origin.source().word();
        };
    }
}
