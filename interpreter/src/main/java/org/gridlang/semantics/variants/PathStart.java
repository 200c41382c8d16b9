package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.EditPath;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Statement;

/** Finds what the first steps of a path mean in an experiment. Reports E0801 and E0704. */
final class PathStart {

    private final Declaration.Experiment experiment;
    private final DiagnosticSink sink;

    PathStart(Declaration.Experiment experiment, DiagnosticSink sink) {
        this.experiment = experiment;
        this.sink = sink;
    }

    Optional<EditRoot.Located> find(EditPath path) {
        if (path.steps().isEmpty() || !(path.steps().getFirst() instanceof EditPath.Step.Named first)) {
            return Optional.empty();
        }
        String word = first.name().text();
        Optional<Kind> kind = Kind.of(word);
        if (kind.isPresent() && (path.spaced() || !uses(kind.get()).isEmpty())) {
            return component(path, kind.get());
        }
        List<Integer> blocks = blocks(word);
        if (!blocks.isEmpty()) {
            return settings(path, word, blocks);
        }
        int parameter = parameter(word);
        if (parameter >= 0) {
            return Optional.of(located(new EditRoot.Parameter(parameter), word, path, 1));
        }
        if (word.equals("seed")) {
            return Optional.of(located(new EditRoot.Seed(), word, path, 1));
        }
        unknownStart(path, first);
        return Optional.empty();
    }

    /** The places of the components of a kind. */
    List<Integer> uses(Kind kind) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < experiment.statements().size(); i++) {
            if (experiment.statements().get(i) instanceof Statement.Use use && use.kind() == kind) {
                places.add(i);
            }
        }
        return places;
    }

    /** The place of the component with a kind and a name, or -1. */
    int use(Kind kind, String name) {
        return uses(kind).stream()
                .filter(place -> name(place).filter(name::equals).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private Optional<EditRoot.Located> component(EditPath path, Kind kind) {
        List<Integer> places = uses(kind);
        Optional<String> second = second(path);
        int named = second.map(name -> use(kind, name)).orElse(-1);
        if (named >= 0) {
            return Optional.of(
                    located(new EditRoot.Component(named), kind.word() + "." + second.orElseThrow(), path, 2));
        }
        if (places.size() == 1 && !path.spaced()) {
            String key = kind.word()
                    + name(places.getFirst()).map(name -> "." + name).orElse("");
            return Optional.of(located(new EditRoot.Component(places.getFirst()), key, path, 1));
        }
        if (second.isEmpty()) {
            ambiguous(path, kind, places);
        } else {
            noSuchComponent(path, kind, second.get(), places);
        }
        return Optional.empty();
    }

    private void ambiguous(EditPath path, Kind kind, List<Integer> places) {
        sink.report(Diagnostic.of(
                        Code.AMBIGUOUS_COMPONENT,
                        path.span(),
                        "the experiment has " + places.size() + " components `" + kind.word() + "`")
                .withHint("name one of them: " + String.join(", ", qualified(kind, places))));
    }

    private void noSuchComponent(EditPath path, Kind kind, String name, List<Integer> places) {
        var names = places.stream().flatMap(place -> name(place).stream()).toList();
        Optional<String> near = Suggestions.nearest(name, names).map(found -> "did you mean `" + found + "`?");
        sink.report(Diagnostic.of(
                        Code.EDIT_OF_NOTHING,
                        path.steps().get(1).span(),
                        "the experiment has no " + kind.word() + " `" + name + "`")
                .withHint(near.orElse(
                        path.spaced()
                                ? "to make a new one write `add " + kind.word() + " " + name + " = ...`"
                                : "name one of them: " + String.join(", ", qualified(kind, places)))));
    }

    private Optional<EditRoot.Located> settings(EditPath path, String word, List<Integer> blocks) {
        Optional<String> second = second(path);
        for (int place : blocks) {
            Optional<String> label = label(place);
            if (label.isPresent() && label.equals(second)) {
                return Optional.of(located(new EditRoot.Settings(place), word + "." + label.get(), path, 2));
            }
        }
        if (blocks.size() == 1) {
            String key = word + label(blocks.getFirst()).map(name -> "." + name).orElse("");
            return Optional.of(located(new EditRoot.Settings(blocks.getFirst()), key, path, 1));
        }
        var labels = blocks.stream().flatMap(place -> label(place).stream()).toList();
        sink.report(Diagnostic.of(Code.EDIT_OF_NOTHING, path.span(), "the experiment has several blocks `" + word + "`")
                .withHint("name one of them: "
                        + String.join(
                                ", ",
                                labels.stream()
                                        .map(name -> "`" + word + "." + name + "`")
                                        .toList())));
        return Optional.empty();
    }

    private void unknownStart(EditPath path, EditPath.Step.Named first) {
        String word = first.name().text();
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Use use
                    && use.name().filter(name -> name.text().equals(word)).isPresent()) {
                nothing(first, Optional.of("did you mean `" + use.kind().word() + "." + path.dotted() + "`?"));
                return;
            }
        }
        Optional<String> toAdd = Kind.of(word)
                .filter(kind -> kind != Kind.LOSS && kind != Kind.ANALYSIS)
                .map(kind -> "to make a new one write `add " + word + " ..`");
        nothing(first, toAdd.or(() -> Suggestions.hint(word, starts())));
    }

    private void nothing(EditPath.Step.Named first, Optional<String> hint) {
        if (experiment.statements().stream().anyMatch(Statement.Broken.class::isInstance)) {
            return; // what is missed may be what could not be read
        }
        String what = first.name().text();
        sink.report(Diagnostic.of(
                        Code.EDIT_OF_NOTHING,
                        first.span(),
                        "the experiment `" + experiment.name().text() + "` has no `" + what + "` to edit")
                .withHint(hint));
    }

    private Set<String> starts() {
        var starts = new LinkedHashSet<String>();
        experiment.parameters().forEach(parameter -> starts.add(parameter.name().text()));
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Use use) {
                starts.add(use.kind().word());
            } else if (statement instanceof Statement.Settings settings) {
                starts.add(settings.word().text());
            }
        }
        starts.add("seed");
        return starts;
    }

    private static EditRoot.Located located(EditRoot root, String key, EditPath path, int used) {
        List<EditPath.Step> rest = path.steps().subList(used, path.steps().size());
        String below = rest.isEmpty() ? "" : "." + new EditPath(path.span(), rest, false).dotted();
        return new EditRoot.Located(root, key + below, List.copyOf(rest));
    }

    private static Optional<String> second(EditPath path) {
        return path.steps().size() > 1 && path.steps().get(1) instanceof EditPath.Step.Named named
                ? Optional.of(named.name().text())
                : Optional.empty();
    }

    private Optional<String> name(int place) {
        return experiment.statements().get(place) instanceof Statement.Use use
                ? use.name().map(name -> name.text())
                : Optional.empty();
    }

    private Optional<String> label(int place) {
        return experiment.statements().get(place) instanceof Statement.Settings settings
                        && settings.settings().isPresent()
                ? settings.label().map(name -> name.text())
                : Optional.empty();
    }

    private List<Integer> blocks(String word) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < experiment.statements().size(); i++) {
            if (experiment.statements().get(i) instanceof Statement.Settings settings
                    && settings.word().text().equals(word)) {
                places.add(i);
            }
        }
        return places;
    }

    private int parameter(String word) {
        for (int i = 0; i < experiment.parameters().size(); i++) {
            if (experiment.parameters().get(i).name().text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private List<String> qualified(Kind kind, List<Integer> places) {
        return places.stream()
                .flatMap(place -> name(place).stream())
                .map(name -> "`" + kind.word() + "." + name + "`")
                .toList();
    }
}
