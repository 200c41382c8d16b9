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
import java.util.stream.Stream;
import org.gridlang.semantics.spec.Difference.Side;
import org.gridlang.semantics.spec.Difference.Topic;
import org.gridlang.semantics.types.Axis;
import org.gridlang.syntax.Kind;

/**
 * Finds in what two specifications differ in meaning.
 *
 * <p>Names of experiments, parameters of experiments, layout and units make no difference. An equation of one text that differs
 * only in numbers is not listed where the arguments that the numbers follow from are.
 */
public final class SpecDiff {
    private final Spec before;
    private final Spec after;
    private final List<Difference> found = new ArrayList<>();
    /** Components whose declaration differs: what stands inside them need not be told. */
    private final Set<String> replaced = new HashSet<>();
    /** Arguments that were told, by their paths. */
    private final Set<String> told = new HashSet<>();

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
        each(components(before), components(after), this::component);
        each(axes(before), axes(after), this::axis);
        each(losses(before), losses(after), this::loss);
        each(equations(before), equations(after), this::equation);
    }

    private interface Comparison<T> {
        void compare(String path, Optional<T> a, Optional<T> b);
    }

    private static <T> void each(Map<String, T> a, Map<String, T> b, Comparison<T> comparison) {
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
            add(
                    Topic.CLOCK,
                    "t",
                    Optional.of(new Side(a, Optional.empty())),
                    Optional.of(new Side(b, Optional.empty())));
        }
    }

    private void settings() {
        each(settings(before), settings(after), (path, a, b) -> {
            boolean same = a.isPresent()
                    && b.isPresent()
                    && ComparableText.same(a.get().value(), b.get().value())
                    && (a.get().value().isPresent()
                            || a.get().text().equals(b.get().text()));
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
                        .filter(component -> component.kind() != Kind.LOSS && component.kind() != Kind.ANALYSIS)
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
        each(
                byName(a.arguments(), Component.Argument::name),
                byName(b.arguments(), Component.Argument::name),
                (name, one, other) -> {
                    boolean same = one.isPresent()
                            && other.isPresent()
                            && ComparableText.same(
                                    one.get().value(), other.get().value())
                            && (one.get().value().isPresent()
                                    || one.get().text().equals(other.get().text()));
                    if (!same) {
                        told.add(a.path() + "." + name);
                        add(topic, a.path(), one.map(x -> side(a, x)), other.map(x -> side(b, x)));
                    }
                });
    }

    private static Side side(Component component, Component.Argument argument) {
        return new Side(
                component.path() + "." + argument.name() + " = " + SpecLines.value(argument.text(), argument.value()),
                Optional.of(argument.origin()));
    }

    private static Map<String, Axis> axes(Spec spec) {
        return byName(
                spec.axes().stream()
                        .filter(axis -> !axis.path().startsWith("analysis."))
                        .toList(),
                Axis::path);
    }

    private void axis(String path, Optional<Axis> a, Optional<Axis> b) {
        boolean both = a.isPresent() && b.isPresent();
        if (both
                && !told.contains(path)
                && !isInReplaced(path)
                && !SpecLines.size(a.get()).equals(SpecLines.size(b.get()))) {
            add(Topic.AXIS, path, a.map(SpecDiff::side), b.map(SpecDiff::side));
        }
    }

    private static Side side(Axis axis) {
        return new Side(
                axis.path() + " = " + SpecLines.size(axis),
                Optional.of(new Origin(Origin.Source.SCRIPT, axis.origin())));
    }

    private static Map<String, Loss> losses(Spec spec) {
        return byName(spec.losses(), Loss::name);
    }

    private void loss(String name, Optional<Loss> a, Optional<Loss> b) {
        if (!a.map(SpecDiff::text).equals(b.map(SpecDiff::text))) {
            add(Topic.LOSS, name, a.map(SpecDiff::side), b.map(SpecDiff::side));
        }
    }

    private static String text(Loss loss) {
        return ComparableText.withoutSizes(ComparableText.of(loss.value()));
    }

    private static Side side(Loss loss) {
        return new Side(
                "loss " + loss.name() + " = " + TermPrinter.print(loss.value(), ""), Optional.of(loss.origin()));
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
        if (isInReplaced(path) || (a.isPresent() && b.isPresent() && same(a.get(), b.get()))) {
            return;
        }
        add(Topic.EQUATION, path, a.map(SpecDiff::side), b.map(SpecDiff::side));
    }

    private boolean isInReplaced(String path) {
        return replaced.stream().anyMatch(component -> path.startsWith(component + "."));
    }

    private boolean same(Definition a, Definition b) {
        String one = ComparableText.withoutSizes(ComparableText.of(a));
        String other = ComparableText.withoutSizes(ComparableText.of(b));
        boolean follows = a.origin().equals(b.origin()) && !takesFunction(a.path());
        return one.equals(other) || (follows && ComparableText.shape(one).equals(ComparableText.shape(other)));
    }

    /** Numbers may come from inside a function that was given as an argument; of one text, it can hold different ones. */
    private boolean takesFunction(String path) {
        return Stream.concat(before.components().stream(), after.components().stream())
                .filter(component -> path.startsWith(component.path() + "."))
                .flatMap(component -> component.arguments().stream())
                .anyMatch(argument -> argument.value().isEmpty());
    }

    private static Side side(Definition definition) {
        return new Side(
                SpecLines.equation(definition), Optional.of(new Origin(Origin.Source.SCRIPT, definition.origin())));
    }

    private void evaluations() {
        each(
                byName(before.evaluations(), Spec.Evaluation::name),
                byName(after.evaluations(), Spec.Evaluation::name),
                (name, a, b) -> {
                    List<String> one = a.map(x -> SpecLines.edits(before, x)).orElse(List.of());
                    List<String> other = b.map(x -> SpecLines.edits(after, x)).orElse(List.of());
                    if (a.isPresent() != b.isPresent() || !one.equals(other)) {
                        add(
                                Topic.EVALUATION,
                                name,
                                a.map(x -> side(name, one, x.spec())),
                                b.map(x -> side(name, other, x.spec())));
                    }
                });
    }

    private static Side side(String name, List<String> edits, Spec spec) {
        return new Side(
                "evaluation " + name + " { " + String.join(", ", edits) + " }",
                Optional.of(new Origin(Origin.Source.SCRIPT, spec.origin())));
    }

    private void analyses() {
        each(byName(before.analyses(), Analysis::name), byName(after.analyses(), Analysis::name), (name, a, b) -> {
            boolean both = a.isPresent() && b.isPresent();
            if (both
                    && a.get()
                            .component()
                            .declaration()
                            .equals(b.get().component().declaration())) {
                arguments(Topic.ANALYSIS, a.get().component(), b.get().component());
            } else {
                add(Topic.ANALYSIS, name, a.map(x -> side(x.component())), b.map(x -> side(x.component())));
            }
        });
    }
}
