package org.gridlang.semantics.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridlang.semantics.spec.Difference.Side;
import org.gridlang.semantics.spec.Difference.Topic;

/**
 * Finds in what two specifications differ in meaning.
 *
 * <p>Names of experiments, parameters of experiments, layout and units make no difference. An equation that differs only in the
 * numbers that its component was given is not listed again: the argument is.
 */
public final class SpecDiff {
    private final Spec before;
    private final Spec after;
    private final List<Difference> found = new ArrayList<>();
    /** Components whose declaration or arguments differ. */
    private final Set<String> changed = new HashSet<>();

    private final Set<String> replaced = new HashSet<>();

    private SpecDiff(Spec before, Spec after) {
        this.before = before;
        this.after = after;
    }

    /** All differences, by topic and path; empty if both mean the same. */
    public static List<Difference> between(Spec before, Spec after) {
        SpecDiff diff = new SpecDiff(before, after);
        diff.world();
        diff.evaluations();
        diff.analyses();
        return List.copyOf(diff.found);
    }

    /** As {@link #between}, without evaluations and analyses: what an evaluation changes. */
    static List<Difference> betweenWorlds(Spec before, Spec after) {
        SpecDiff diff = new SpecDiff(before, after);
        diff.world();
        return List.copyOf(diff.found);
    }

    private void world() {
        clock();
        settings();
        each(Topic.COMPONENT, components(before), components(after), this::component);
        each(Topic.LOSS, losses(before), losses(after), this::loss);
        each(Topic.EQUATION, equations(before), equations(after), this::equation);
    }

    private interface Comparison<T> {
        void compare(String path, Optional<T> a, Optional<T> b);
    }

    private static <T> void each(Topic topic, Map<String, T> a, Map<String, T> b, Comparison<T> comparison) {
        Set<String> paths = new TreeSet<>(a.keySet());
        paths.addAll(b.keySet());
        paths.forEach(
                path -> comparison.compare(path, Optional.ofNullable(a.get(path)), Optional.ofNullable(b.get(path))));
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, one -> one, (first, second) -> first, TreeMap::new));
    }

    private void add(Topic topic, String path, Optional<Side> a, Optional<Side> b) {
        found.add(new Difference(topic, path, a, b));
    }

    private void clock() {
        String a = SpecLines.clock(before.clock());
        String b = SpecLines.clock(after.clock());
        boolean told = before.clock().source() == after.clock().source();
        if (!a.equals(b) && !told) {
            add(Topic.CLOCK, "t", Optional.of(new Side(a, Optional.empty())), Optional.of(new Side(b, Optional.empty())));
        }
    }

    private void settings() {
        each(Topic.SETTING, settings(before), settings(after), (path, a, b) -> {
            boolean same = a.isPresent()
                    && b.isPresent()
                    && ComparableText.same(a.get().value(), b.get().value())
                    && (a.get().value().isPresent() || a.get().text().equals(b.get().text()));
            if (!same) {
                add(Topic.SETTING, path, a.map(SpecDiff::side), b.map(SpecDiff::side));
            }
        });
    }

    private static Map<String, Setting> settings(Spec spec) {
        return byName(
                spec.settings().stream()
                        .filter(setting -> setting.role() != Setting.Role.PARAMETER)
                        .toList(),
                Setting::path);
    }

    private static Side side(Setting setting) {
        return new Side(
                setting.path() + " = " + SpecLines.value(setting.text(), setting.value()),
                Optional.of(setting.origin()));
    }

    private static Map<String, Component> components(Spec spec) {
        return byName(
                spec.components().stream()
                        .filter(component -> component.kind() != org.gridlang.syntax.Kind.LOSS
                                && component.kind() != org.gridlang.syntax.Kind.ANALYSIS)
                        .toList(),
                Component::path);
    }

    private void component(String path, Optional<Component> a, Optional<Component> b) {
        boolean sameDeclaration = a.isPresent()
                && b.isPresent()
                && a.get().declaration().equals(b.get().declaration())
                && a.get().nativeVersion().equals(b.get().nativeVersion());
        if (!sameDeclaration) {
            replaced.add(path);
            add(Topic.COMPONENT, path, a.map(SpecDiff::side), b.map(SpecDiff::side));
            return;
        }
        arguments(Topic.COMPONENT, a.get(), b.get());
    }

    private static Side side(Component component) {
        return new Side(SpecLines.component(component), Optional.of(component.origin()));
    }

    private void arguments(Topic topic, Component a, Component b) {
        each(topic, byName(a.arguments(), Component.Argument::name), byName(b.arguments(), Component.Argument::name),
                (name, one, other) -> {
                    boolean same = one.isPresent()
                            && other.isPresent()
                            && ComparableText.same(one.get().value(), other.get().value())
                            && (one.get().value().isPresent()
                                    || one.get().text().equals(other.get().text()));
                    if (!same) {
                        changed.add(a.path());
                        add(topic, a.path(), one.map(x -> side(a, x)), other.map(x -> side(b, x)));
                    }
                });
    }

    private static Side side(Component component, Component.Argument argument) {
        return new Side(
                component.path() + "." + argument.name() + " = "
                        + SpecLines.value(argument.text(), argument.value()),
                Optional.of(argument.origin()));
    }

    private static Map<String, Loss> losses(Spec spec) {
        return byName(spec.losses(), Loss::name);
    }

    private void loss(String name, Optional<Loss> a, Optional<Loss> b) {
        if (!a.map(loss -> ComparableText.of(loss.value())).equals(b.map(loss -> ComparableText.of(loss.value())))) {
            add(Topic.LOSS, name, a.map(SpecDiff::side), b.map(SpecDiff::side));
        }
    }

    private static Side side(Loss loss) {
        return new Side("loss " + loss.name() + " = " + TermPrinter.print(loss.value(), ""), Optional.of(loss.origin()));
    }

    private static Map<String, Definition> equations(Spec spec) {
        return byName(
                spec.definitions().stream()
                        .filter(definition -> definition.equation().isPresent()
                                || !definition.starts().isEmpty())
                        .toList(),
                Definition::path);
    }

    private void equation(String path, Optional<Definition> a, Optional<Definition> b) {
        if (replaced.stream().anyMatch(component -> path.startsWith(component + "."))) {
            return;
        }
        Optional<String> one = a.map(ComparableText::of);
        Optional<String> other = b.map(ComparableText::of);
        boolean consequence = changed.stream().anyMatch(component -> path.startsWith(component + "."))
                || path.indexOf('.') < 0;
        boolean same = one.equals(other)
                || (a.isPresent() && b.isPresent() && consequence && SpecLines.shapeOf(a.get()).equals(SpecLines.shapeOf(b.get())));
        if (!same) {
            add(Topic.EQUATION, path, a.map(SpecDiff::side), b.map(SpecDiff::side));
        }
    }

    private static Side side(Definition definition) {
        return new Side(
                SpecLines.equation(definition),
                Optional.of(new Origin(Origin.Source.SCRIPT, definition.origin())));
    }

    private void evaluations() {
        each(Topic.EVALUATION, byName(before.evaluations(), Spec.Evaluation::name),
                byName(after.evaluations(), Spec.Evaluation::name), (name, a, b) -> {
                    List<String> one = a.map(x -> SpecLines.edits(before, x)).orElse(List.of());
                    List<String> other = b.map(x -> SpecLines.edits(after, x)).orElse(List.of());
                    if (a.isPresent() != b.isPresent() || !one.equals(other)) {
                        add(Topic.EVALUATION, name,
                                a.map(x -> side(name, one, x.spec())), b.map(x -> side(name, other, x.spec())));
                    }
                });
    }

    private static Side side(String name, List<String> edits, Spec spec) {
        return new Side(
                "evaluation " + name + " { " + String.join(", ", edits) + " }",
                Optional.of(new Origin(Origin.Source.SCRIPT, spec.origin())));
    }

    private void analyses() {
        each(Topic.ANALYSIS, byName(before.analyses(), Analysis::name), byName(after.analyses(), Analysis::name),
                (name, a, b) -> {
                    boolean both = a.isPresent() && b.isPresent();
                    if (both && a.get().component().declaration().equals(b.get().component().declaration())) {
                        arguments(Topic.ANALYSIS, a.get().component(), b.get().component());
                    } else {
                        add(Topic.ANALYSIS, name,
                                a.map(x -> side(x.component())), b.map(x -> side(x.component())));
                    }
                });
    }
}
