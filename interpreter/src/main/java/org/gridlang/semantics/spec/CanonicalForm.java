package org.gridlang.semantics.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridlang.semantics.terms.Operand;

/**
 * A specification as text in which equal meaning has one form, so that a hash of it is an identity.
 *
 * <p>Every line is {@code %number = operation operands} or a statement about such numbers. Equal parts are written once, so a
 * local name, a function and the text that they stand for are the same. Numbers are bits of doubles in SI. Gone: units,
 * dimensions, documentation, names of experiments, variants, functions and locals, the order of declarations, and whatever
 * nothing depends on. Paths of equations without chance are numbers, in the order of first use.
 *
 * <p>Kept, because they key streams of chance, checkpoints or reports: paths of components, parameters, draws and training
 * state; names of losses, evaluations and analyses; natives with their versions. Two forms that differ may still mean the
 * same numbers ({@code a + b} and {@code b + a} do not round alike); two equal forms always do.
 */
public final class CanonicalForm {
    /** The version of this way of writing; a change of it changes every identity. */
    public static final int VERSION = 1;

    /** What components offer to others under a fixed name, and the signals of an experiment. */
    private static final Set<String> INTERFACE =
            Set.of("x", "v", "d", "dt", "heading", "turn", "size", "target", "decode", "g", "y", "update");

    private final Spec spec;
    private final CanonicalDefinitions definitions;
    private final StringBuilder out = new StringBuilder();

    private CanonicalForm(Spec spec) {
        this.spec = spec;
        this.definitions = new CanonicalDefinitions(spec, out);
    }

    /** What training computes: analyses, evaluations and operational settings are left out. */
    public static String training(Spec spec) {
        CanonicalForm form = new CanonicalForm(spec);
        form.body();
        return form.out.toString();
    }

    /** What training computes, and an analysis with those that it builds on. */
    static String analysis(Spec spec, Analysis analysis) {
        CanonicalForm form = new CanonicalForm(spec);
        form.body();
        form.analyses(analysis);
        return form.out.toString();
    }

    private void body() {
        line("gridlang canonical " + VERSION);
        Clock clock = spec.clock();
        line("clock " + clock.source() + " "
                + (clock.steps().isPresent() ? clock.steps().getAsLong() : "?")
                + (clock.periodic() ? " periodic" : ""));
        spec.settings().stream()
                .filter(setting -> setting.role() == Setting.Role.COMPUTATIONAL)
                .sorted(Comparator.comparing(Setting::path))
                .forEach(this::setting);
        spec.components().stream()
                .filter(component -> component.nativeVersion().isPresent())
                .sorted(Comparator.comparing(Component::path))
                .forEach(this::nativeComponent);
        spec.losses().stream()
                .sorted(Comparator.comparing(Loss::name))
                .forEach(loss -> line(
                        "loss " + quote(loss.name()) + " " + definitions.terms().term(loss.value())));
        spec.definitions().stream()
                .filter(this::isRoot)
                .map(Definition::path)
                .sorted()
                .forEach(path -> line("root " + quote(path) + " " + definitions.reference(path)));
        definitions.writePending();
    }

    /** Parameters are in every checkpoint; the rest is what analyses and readers of a run may look at. */
    private boolean isRoot(Definition definition) {
        if (definition.role() == Definition.Role.PARAMETER) {
            return true;
        }
        int dot = definition.path().lastIndexOf('.');
        if (!INTERFACE.contains(definition.path().substring(dot + 1))) {
            return false;
        }
        String owner = dot < 0 ? "" : definition.path().substring(0, dot);
        return owner.isEmpty()
                || owner.startsWith("train")
                || spec.component(owner).isPresent();
    }

    private void setting(Setting setting) {
        String value = setting.value()
                .map(definitions.terms()::operand)
                .orElseGet(() -> "text " + quote(setting.text().replaceAll("\\s+", " ")));
        line("setting " + quote(setting.path()) + " " + value);
    }

    private void nativeComponent(Component component) {
        StringBuilder text = new StringBuilder("native ")
                .append(quote(component.path()))
                .append(' ')
                .append(quote(component.declaration()))
                .append(' ')
                .append(component.nativeVersion().orElseThrow());
        for (Component.Argument argument : component.arguments()) {
            text.append(' ')
                    .append(argument.name())
                    .append('=')
                    .append(argument.value().map(definitions.terms()::operand).orElse("-"));
        }
        line(text.toString());
    }

    private void analyses(Analysis last) {
        List<Analysis> needed = CanonicalAnalyses.neededBy(spec, last);
        for (Analysis analysis : needed) {
            nativeOrText(analysis);
        }
        line("result " + quote(last.name()));
        definitions.writePending();
    }

    private void nativeOrText(Analysis analysis) {
        Component component = analysis.component();
        line("analysis " + quote(analysis.name()) + " "
                + quote(analysis.evaluation().orElse("")));
        if (component.nativeVersion().isPresent()) {
            nativeComponent(component);
        }
        for (Analysis.Result result : analysis.results()) {
            String value = result.value()
                    .map(term -> (Operand) term)
                    .map(definitions.terms()::operand)
                    .orElse("native");
            line("gives " + quote(result.name()) + " " + value);
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** A string that cannot be mistaken for anything else. */
    static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /** The bits of a number; every NaN is one. */
    static String bits(double value) {
        return Long.toHexString(Double.doubleToLongBits(value));
    }

    /** An absent value. */
    static String orNone(Optional<String> text) {
        return text.orElse("-");
    }
}
