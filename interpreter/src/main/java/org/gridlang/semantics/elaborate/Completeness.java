package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Statement;

/** Whether an experiment has what it needs: a way to move for a trajectory, something to train with, something to train for. */
final class Completeness {
    private final Elaboration in;

    Completeness(Elaboration in) {
        this.in = in;
    }

    void check(Declaration.Experiment experiment, Set<Kind> kinds) {
        Optional<Statement.Settings> trajectory = settings(experiment, "trajectory");
        if (trajectory.isPresent()) {
            for (Kind kind : List.of(Kind.ENVIRONMENT, Kind.VELOCITY)) {
                if (!kinds.contains(kind) && in.missing.add(kind)) {
                    in.reporter.report(Diagnostic.of(
                                    Code.MISSING_COMPONENT,
                                    trajectory.get().span(),
                                    "a trajectory needs " + new DeclaredType.KindOf(kind).description()
                                            + "; the experiment has none")
                            .withHint(
                                    kind == Kind.ENVIRONMENT
                                            ? "write `environment box(width: 2.2 m)`"
                                            : "write `velocity rat_walk(dt: 20 ms)`"));
                }
            }
        }
        if (kinds.contains(Kind.VELOCITY) && !kinds.contains(Kind.ENVIRONMENT)) {
            Statement.Use velocity = use(experiment, Kind.VELOCITY);
            if (trajectory.isEmpty() && in.missing.add(Kind.ENVIRONMENT)) {
                in.reporter.report(Diagnostic.of(
                                Code.MISSING_COMPONENT,
                                velocity.span(),
                                "something moves, but the experiment has no environment")
                        .withHint("write `environment box(width: 2.2 m)`"));
            }
        }
        trajectory
                .filter(block -> block.settings().isPresent() && !has(block, "batch") && !misspelt(block, "batch"))
                .ifPresent(block -> in.reporter.report(
                        Diagnostic.of(Code.MISSING_SETTING, block.span(), "`trajectory` needs `batch`")
                                .withHint("write `batch = independent(200)`")));
        training(experiment, kinds);
    }

    private void training(Declaration.Experiment experiment, Set<Kind> kinds) {
        List<Statement.Settings> trains = experiment.statements().stream()
                .filter(Statement.Settings.class::isInstance)
                .map(Statement.Settings.class::cast)
                .filter(settings -> settings.word().text().equals("train"))
                .toList();
        if (trains.isEmpty()) {
            if (kinds.contains(Kind.LOSS)) {
                in.reporter.report(Diagnostic.of(
                                Code.MISSING_SETTING,
                                use(experiment, Kind.LOSS).span(),
                                "there is a loss, but nothing says how to train")
                        .withHint("write `train { optimizer = adam(1e-3), steps = 10_000 }`, or `train none`"));
            }
            return;
        }
        for (Statement.Settings train : trains) {
            if (train.settings().isEmpty()) {
                continue;
            }
            if (!kinds.contains(Kind.LOSS)) {
                in.reporter.report(
                        Diagnostic.of(Code.NOTHING_TO_TRAIN, train.span(), "there is nothing to minimise: no `loss`")
                                .withHint("write `loss NAME = ..`, or `train none`"));
            }
            for (String needed : List.of("optimizer", "steps")) {
                boolean stops = needed.equals("steps") && has(train, "stop");
                if (!has(train, needed) && !stops && !misspelt(train, needed)) {
                    in.reporter.report(
                            Diagnostic.of(Code.MISSING_SETTING, train.span(), "`train` needs `" + needed + "`")
                                    .withHint(
                                            needed.equals("steps")
                                                    ? "write `steps = 10_000`, or `stop = early(..)`"
                                                    : "write `optimizer = adam(1e-3)`"));
                }
            }
        }
    }

    /** Then the setting that stands there was reported, with this one as its repair. */
    private static boolean misspelt(Statement.Settings train, String needed) {
        Set<String> known = SettingRules.of(train.word().text()).keySet();
        return train.settings().orElseThrow().settings().stream()
                .map(setting -> setting.name().text())
                .filter(name -> !known.contains(name))
                .anyMatch(name ->
                        Suggestions.nearest(name, known).filter(needed::equals).isPresent());
    }

    private static boolean has(Statement.Settings train, String name) {
        return train.settings().orElse(new Expr.Block(train.span(), List.of())).settings().stream()
                .anyMatch(setting -> setting.name().text().equals(name));
    }

    private static Optional<Statement.Settings> settings(Declaration.Experiment experiment, String word) {
        return experiment.statements().stream()
                .filter(Statement.Settings.class::isInstance)
                .map(Statement.Settings.class::cast)
                .filter(one -> one.word().text().equals(word))
                .findFirst();
    }

    private static Statement.Use use(Declaration.Experiment experiment, Kind kind) {
        return experiment.statements().stream()
                .filter(Statement.Use.class::isInstance)
                .map(Statement.Use.class::cast)
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
