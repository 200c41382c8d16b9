package org.gridlang.semantics.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.syntax.Kind;

/**
 * Writes a specification for people, as {@code grid explain} shows it: every value with where it comes from, every signal with
 * its type, axes and times, every equation that takes part.
 */
public final class SpecPrinter {
    private static final String INDENT = "  ";
    private static final String ANALYSIS = "analysis.";
    /** An optimizer's equations hold for the elements of each parameter, and read these. */
    private static final String ELEMENTS = "parameter.elements";

    private static final Set<String> GIVEN_TO_OPTIMIZERS = Set.of("parameter", "gradient");

    private final Spec spec;
    private final StringBuilder out = new StringBuilder();

    private SpecPrinter(Spec spec) {
        this.spec = spec;
    }

    /** The text; lines end with {@code \n}. */
    public static String print(Spec spec) {
        SpecPrinter printer = new SpecPrinter(spec);
        printer.head();
        printer.settings();
        printer.components();
        printer.axes();
        printer.parameters();
        printer.definitions();
        printer.losses();
        printer.evaluations();
        printer.analyses();
        return printer.out.toString();
    }

    private void head() {
        out.append("experiment ")
                .append(spec.experiment())
                .append(", variant ")
                .append(spec.variant())
                .append('\n');
        out.append("stated in  ")
                .append(spec.origin().file().name())
                .append(':')
                .append(spec.origin().line())
                .append('\n');
        out.append("training   ")
                .append(Identity.abbreviated(Identity.training(spec)))
                .append('\n');
        out.append("time       ").append(SpecLines.clock(spec.clock())).append('\n');
        List<String> batch = spec.settings().stream()
                .filter(setting -> setting.path().endsWith(".batch"))
                .map(setting -> SpecLines.value(setting.text(), setting.value()))
                .toList();
        if (!batch.isEmpty()) {
            out.append("batch      ").append(String.join(", ", batch)).append('\n');
        }
    }

    private void section(String title, String body) {
        if (!body.isEmpty()) {
            out.append('\n').append(title).append('\n').append(body);
        }
    }

    private void settings() {
        Columns parameters = new Columns();
        Columns rest = new Columns();
        for (Setting setting : spec.settings()) {
            Columns columns = setting.role() == Setting.Role.PARAMETER ? parameters : rest;
            columns.row(
                    setting.path(),
                    SpecLines.value(setting.text(), setting.value()),
                    SpecLines.origin(setting.origin())
                            + (setting.role() == Setting.Role.OPERATIONAL ? ", not part of the identity" : ""));
        }
        section("parameters of the experiment", parameters.text(INDENT));
        section("settings", rest.text(INDENT));
    }

    private void components() {
        StringBuilder body = new StringBuilder();
        for (Component component : spec.components()) {
            if (component.kind() != Kind.ANALYSIS) {
                body.append(component(component, INDENT));
            }
        }
        section("components", body.toString());
    }

    private static String component(Component component, String indent) {
        String version =
                component.nativeVersion().map(number -> ", native " + number).orElse("");
        StringBuilder body = new StringBuilder(indent)
                .append(component.path())
                .append(" = ")
                .append(component.declaration())
                .append(version)
                .append("  (")
                .append(SpecLines.origin(component.origin()))
                .append(")\n");
        Columns arguments = new Columns();
        for (Component.Argument argument : component.arguments()) {
            arguments.row(
                    argument.name(),
                    SpecLines.value(argument.text(), argument.value()),
                    SpecLines.origin(argument.origin()));
        }
        return body.append(arguments.text(indent + INDENT)).toString();
    }

    private void axes() {
        Columns columns = new Columns();
        for (Axis axis : spec.axes()) {
            if (axis.path().equals(ELEMENTS)) {
                continue;
            }
            columns.row(axis.path(), SpecLines.size(axis), axis.periodic() ? "periodic" : "", place(axis));
        }
        section("axes", columns.text(INDENT));
    }

    private static String place(Axis axis) {
        return axis.path().equals("space")
                ? "x and y"
                : axis.origin().file().name() + ":" + axis.origin().line();
    }

    private void parameters() {
        Columns columns = new Columns();
        long total = 0;
        boolean known = true;
        for (Definition parameter : spec.parameters()) {
            OptionalLong count = count(parameter);
            known &= count.isPresent();
            total += count.orElse(0);
            columns.row(
                    parameter.path(),
                    shape(parameter),
                    count.isPresent() ? grouped(count.getAsLong()) : "?",
                    start(parameter));
        }
        if (columns.isEmpty()) {
            return;
        }
        section(
                "trained parameters: " + (known ? grouped(total) : "at least " + grouped(total)) + " numbers",
                columns.text(INDENT));
    }

    private static String start(Definition parameter) {
        String owner = EquationPrinter.owner(parameter.path());
        List<String> parts = new ArrayList<>();
        parameter
                .starts()
                .values()
                .forEach(equation ->
                        parts.add(EquationPrinter.right(equation, owner).strip()));
        parameter
                .equation()
                .ifPresent(equation ->
                        parts.add(EquationPrinter.right(equation, owner).strip()));
        parameter.projection().ifPresent(term -> parts.add("project " + TermPrinter.print(term, owner)));
        return String.join(" ", parts);
    }

    private static String shape(Definition definition) {
        String axes = TermPrinter.axes(definition.type(), EquationPrinter.owner(definition.path()));
        return axes.isEmpty() ? "one number" : axes;
    }

    private static OptionalLong count(Definition definition) {
        long count = 1;
        for (AxisUse use : definition.type().axes()) {
            if (use.axis().size().isEmpty()) {
                return OptionalLong.empty();
            }
            count *= use.axis().size().getAsLong();
        }
        return OptionalLong.of(count);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private void definitions() {
        StringBuilder body = new StringBuilder();
        for (Definition definition : spec.definitions()) {
            boolean shownElsewhere = definition.role() == Definition.Role.PARAMETER
                    || definition.path().startsWith(ANALYSIS);
            if (shownElsewhere || GIVEN_TO_OPTIMIZERS.contains(definition.path())) {
                continue;
            }
            body.append(INDENT)
                    .append(definition.path())
                    .append("  ")
                    .append(type(definition))
                    .append('\n');
            for (String line : EquationPrinter.lines(definition)) {
                body.append(INDENT).append(INDENT).append(line).append('\n');
            }
        }
        section("signals and values", body.toString());
    }

    /** {@code length [space] over batch, t = 0 .. steps}. */
    private static String type(Definition definition) {
        String owner = EquationPrinter.owner(definition.path());
        String axes = TermPrinter.axes(definition.type(), owner);
        String element = definition.type().withAxes(List.of()).text();
        String feature = axes.isEmpty() ? element : element.equals("real") ? axes : element + " " + axes;
        String indices = definition.type().indicesText();
        String over = indices.isEmpty() ? "" : " over " + indices;
        String times = definition.range().map(range -> " = " + range).orElse("");
        String role = definition.role() == Definition.Role.NATIVE ? ", native" : "";
        return feature + over + times + role;
    }

    private void losses() {
        StringBuilder body = new StringBuilder();
        for (Loss loss : spec.losses()) {
            body.append(INDENT).append(loss.name()).append(" = ").append(TermPrinter.print(loss.value(), ""));
            body.append("  (").append(SpecLines.origin(loss.origin())).append(")\n");
        }
        section("losses", body.toString());
    }

    private void evaluations() {
        StringBuilder body = new StringBuilder();
        for (Spec.Evaluation evaluation : spec.evaluations()) {
            body.append(INDENT).append(evaluation.name()).append('\n');
            for (String edit : SpecLines.edits(spec, evaluation)) {
                body.append(INDENT).append(INDENT).append(edit).append('\n');
            }
        }
        section("evaluations", body.toString());
    }

    private void analyses() {
        StringBuilder body = new StringBuilder();
        for (Analysis analysis : spec.analyses()) {
            body.append(component(analysis.component(), INDENT));
            String results = analysis.results().stream()
                    .map(result -> result.name() + ": " + resultType(analysis, result))
                    .collect(Collectors.joining(", "));
            Optional<String> on = analysis.evaluation();
            body.append(INDENT).append(INDENT).append("gives ").append(results);
            body.append(on.map(name -> "; looks at " + name).orElse("")).append('\n');
        }
        section("analyses", body.toString());
    }

    private static String resultType(Analysis analysis, Analysis.Result result) {
        String axes = TermPrinter.axes(result.type(), analysis.component().path());
        String element = result.type().withAxes(List.of()).text();
        return axes.isEmpty() ? element : element.equals("real") ? axes : element + " " + axes;
    }
}
