package org.gridlang.semantics.spec;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.types.Axis;
import org.gridlang.source.Span;

/**
 * One variant of an experiment.
 *
 * @param experiment the experiment's name
 * @param variant the variant's name: {@code base}, {@code no_capacity}, {@code width.base[sigma=9 cm]}
 * @param axes every axis, in the order of creation
 * @param definitions every named value, in the order in which it was met
 * @param evaluations the experiment as each evaluation sees it, without analyses of its own
 */
public record Spec(
        String experiment,
        String variant,
        Clock clock,
        List<Setting> settings,
        List<Component> components,
        List<Axis> axes,
        List<Definition> definitions,
        List<Loss> losses,
        List<Evaluation> evaluations,
        List<Analysis> analyses,
        Span origin) {

    /** Copies. */
    public Spec {
        settings = List.copyOf(settings);
        components = List.copyOf(components);
        axes = List.copyOf(axes);
        definitions = List.copyOf(definitions);
        losses = List.copyOf(losses);
        evaluations = List.copyOf(evaluations);
        analyses = List.copyOf(analyses);
    }

    /** An evaluation: edits under which analyses look at the trained model. */
    public record Evaluation(String name, Spec spec) {}

    /** The definition of a path. */
    public Optional<Definition> definition(String path) {
        return definitions.stream()
                .filter(definition -> definition.path().equals(path))
                .findFirst();
    }

    /** The component of a path. */
    public Optional<Component> component(String path) {
        return components.stream()
                .filter(component -> component.path().equals(path))
                .findFirst();
    }

    /** The trained parameters. */
    public List<Definition> parameters() {
        return definitions.stream()
                .filter(definition -> definition.role() == Definition.Role.PARAMETER)
                .toList();
    }
}
