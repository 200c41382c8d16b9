package org.gridlang.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.elaborate.Checker;
import org.gridlang.semantics.spec.Experiment;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.variants.SweepPlan;
import org.gridlang.semantics.variants.Variant;
import org.gridlang.semantics.variants.Variants;
import org.gridlang.syntax.Declaration;

/** Finds the experiment and the variant that a user names in a file. */
final class Finder {
    private Finder() {}

    static Reply<Spec> spec(Loaded loaded, Target target) {
        return experiment(loaded, target).then(experiment -> variant(loaded, experiment, target));
    }

    private static Reply<Experiment> experiment(Loaded loaded, Target target) {
        List<String> names = loaded.experiments().stream().map(Experiment::name).toList();
        if (names.isEmpty()) {
            return refused(Code.UNKNOWN_NAME, target, "`" + target.file() + "` holds no experiment", Optional.empty());
        }
        if (target.experiment().isEmpty()) {
            return names.size() == 1
                    ? Reply.of(loaded.experiments().getFirst())
                    : refused(
                            Code.UNKNOWN_NAME,
                            target,
                            "`" + target.file() + "` holds " + names.size() + " experiments",
                            Optional.of("name one: "
                                    + String.join(
                                            ", ",
                                            names.stream()
                                                    .map(name -> "`" + target.file() + "#" + name + "`")
                                                    .toList())));
        }
        String wanted = target.experiment().get();
        return loaded.experiments().stream()
                .filter(experiment -> experiment.name().equals(wanted))
                .findFirst()
                .map(Reply::of)
                .orElseGet(() -> refused(
                        Code.UNKNOWN_NAME,
                        target,
                        "`" + target.file() + "` holds no experiment `" + wanted + "`",
                        Suggestions.hint(wanted, names)));
    }

    private static Reply<Spec> variant(Loaded loaded, Experiment experiment, Target target) {
        String wanted = target.variant().orElse(Variant.BASE);
        return named(loaded, experiment, wanted)
                .or(() -> point(loaded, experiment, wanted))
                .map(Reply::of)
                .orElseGet(() -> refused(
                        Code.UNKNOWN_VARIANT,
                        target,
                        "the experiment `" + experiment.name() + "` has no variant `" + wanted + "`",
                        Suggestions.hint(wanted, names(experiment))));
    }

    /** The base or an ablation, with its evaluations, which a check leaves out. */
    static Optional<Spec> named(Loaded loaded, Experiment experiment, String wanted) {
        DiagnosticList ignored = new DiagnosticList();
        return declaration(loaded, experiment)
                .flatMap(found -> Variants.of(loaded.module(), found, ignored)
                        .named(wanted)
                        .flatMap(variant -> new Checker(ignored).spec(loaded.module(), found, variant)));
    }

    private static List<String> names(Experiment experiment) {
        List<String> names = new ArrayList<>(
                experiment.variants().stream().map(Spec::variant).toList());
        for (SweepPlan sweep : experiment.sweeps()) {
            if (sweep.size() > 0) {
                names.add(sweep.point(0).name());
            }
        }
        return names;
    }

    /** A point by its name, {@code width.base[sigma=9 cm, seed=0]}, spaces left out or not. */
    private static Optional<Spec> point(Loaded loaded, Experiment experiment, String wanted) {
        for (SweepPlan sweep : experiment.sweeps()) {
            if (!wanted.startsWith(sweep.name() + ".")) {
                continue;
            }
            for (int i = 0; i < sweep.size(); i++) {
                Variant point = sweep.point(i);
                if (withoutSpaces(point.name()).equals(withoutSpaces(wanted))) {
                    return declaration(loaded, experiment)
                            .flatMap(found -> new Checker(new DiagnosticList()).spec(loaded.module(), found, point));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Declaration.Experiment> declaration(Loaded loaded, Experiment experiment) {
        return loaded.module().experiments().stream()
                .filter(declaration -> declaration.name().text().equals(experiment.name()))
                .findFirst();
    }

    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }

    private static <T> Reply<T> refused(Code code, Target target, String message, Optional<String> hint) {
        return Reply.refused(new Refusal(code, target.file(), message, hint));
    }
}
