package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.EditPath;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Statement;

/** The edits of one block on their way into an experiment: first what comes and goes, then values from the outside in. */
final class EditRun {

    private record Pending(Edit.Set edit, EditRoot.Located at) {}

    private final Module module;
    private final Edits.NoChange noChange;
    private final DiagnosticSink sink;
    private final List<Applied> applied = new ArrayList<>();
    private Declaration.Experiment experiment;

    EditRun(Module module, Declaration.Experiment experiment, Edits.NoChange noChange, DiagnosticSink sink) {
        this.module = module;
        this.experiment = experiment;
        this.noChange = noChange;
        this.sink = sink;
    }

    EditedExperiment apply(List<Edit> edits) {
        int lossesBefore = new PathStart(experiment, sink).uses(Kind.LOSS).size();
        List<Edit> once = withoutRepeats(edits);
        once.forEach(this::comeOrGo);
        List<Pending> pending = locate(once);
        pending.sort(Comparator.comparingInt((Pending p) -> p.at().rest().size())
                .thenComparingInt(p -> p.edit().path().steps().size()));
        pending.forEach(this::set);
        if (lossesBefore > 0) {
            checkLosses(once);
        }
        return new EditedExperiment(experiment, applied);
    }

    private List<Edit> withoutRepeats(List<Edit> edits) {
        var first = new HashMap<String, Edit>();
        var once = new ArrayList<Edit>();
        for (Edit edit : edits) {
            Optional<String> path = pathOf(edit);
            Optional<Edit> earlier = path.flatMap(text -> Optional.ofNullable(first.putIfAbsent(text, edit)));
            if (earlier.isPresent()) {
                reportConflict(edit.span(), earlier.get().span(), path.orElseThrow());
            } else if (path.isPresent()) {
                once.add(edit);
            }
        }
        return once;
    }

    private static Optional<String> pathOf(Edit edit) {
        return switch (edit) {
            case Edit.Set set -> Optional.of(set.path().dotted());
            case Edit.Drop drop -> Optional.of(drop.path().dotted());
            case Edit.Add add -> Optional.of(pathOf(add.use()));
            case Edit.Broken broken -> Optional.empty();
        };
    }

    private static String pathOf(Statement.Use use) {
        return use.kind().word() + use.name().map(name -> "." + name.text()).orElse("");
    }

    private void reportConflict(Span second, Span first, String path) {
        sink.report(Diagnostic.of(Code.CONFLICTING_EDITS, second, "`" + path + "` is edited twice")
                .withNote(first, "the first edit of it")
                .withHint("keep one of the two"));
    }

    private void comeOrGo(Edit edit) {
        switch (edit) {
            case Edit.Add add -> add(add);
            case Edit.Drop drop -> drop(drop);
            case Edit.Set set -> {}
            case Edit.Broken broken -> {}
        }
    }

    private void add(Edit.Add add) {
        Statement.Use use = add.use();
        PathStart start = new PathStart(experiment, sink);
        int existing =
                use.name().map(name -> start.use(use.kind(), name.text())).orElse(-1);
        if (existing >= 0) {
            String path = use.kind().word() + " " + use.name().orElseThrow().text();
            sink.report(Diagnostic.of(Code.ADD_OF_EXISTING, add.span(), "there is already a `" + path + "`")
                    .withNote(experiment.statements().get(existing).span(), "this is `" + path + "`")
                    .withHint("write `" + path + " = ...` without `add` to replace it"));
            return;
        }
        var statements = new ArrayList<>(experiment.statements());
        statements.add(use);
        experiment = EditWriter.withStatements(experiment, statements);
        applied.add(new Applied(pathOf(use), add.span(), Optional.empty(), Optional.of(use.value())));
    }

    private void drop(Edit.Drop drop) {
        new PathStart(experiment, sink).find(drop.path()).ifPresent(at -> {
            var writer = new EditWriter(module, experiment, sink);
            writer.drop(drop, at).ifPresent(change -> done(change, drop.path(), drop.span(), Optional.empty()));
        });
    }

    /** The edits whose start exists, with two spellings of one path reported. */
    private List<Pending> locate(List<Edit> edits) {
        PathStart start = new PathStart(experiment, sink);
        Map<String, Edit.Set> keys = new HashMap<>();
        var pending = new ArrayList<Pending>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.Set set && !(set.value() instanceof Expr.Missing)) {
                start.find(set.path()).ifPresent(at -> {
                    Edit.Set earlier = keys.putIfAbsent(at.key(), set);
                    if (earlier == null) {
                        pending.add(new Pending(set, at));
                    } else {
                        reportConflict(set.span(), earlier.span(), at.key());
                    }
                });
            }
        }
        return pending;
    }

    private void set(Pending pending) {
        Edit.Set edit = pending.edit();
        var writer = new EditWriter(module, experiment, sink);
        writer.set(edit, pending.at()).ifPresent(change -> {
            if (change.changesNothing() && noChange == Edits.NoChange.REPORT) {
                reportNoChange(edit, change.before());
            } else {
                done(change, edit.path(), edit.span(), Optional.of(edit.value()));
            }
        });
    }

    private void reportNoChange(Edit.Set edit, Optional<Expr> before) {
        Diagnostic diagnostic = Diagnostic.of(
                Code.EDIT_WITHOUT_EFFECT, edit.span(), "`" + edit.path().dotted() + "` has this value already");
        sink.report(before.map(was -> diagnostic.withNote(was.span(), "the value it has"))
                .orElse(diagnostic));
    }

    private void done(EditWriter.Change change, EditPath path, Span place, Optional<Expr> after) {
        experiment = change.experiment();
        applied.add(new Applied(path.dotted(), place, change.before(), after));
    }

    private void checkLosses(List<Edit> edits) {
        boolean trained = experiment.statements().stream()
                .anyMatch(statement -> statement instanceof Statement.Settings settings
                        && settings.word().text().equals("train")
                        && settings.settings().isPresent());
        if (!trained || !new PathStart(experiment, sink).uses(Kind.LOSS).isEmpty()) {
            return;
        }
        for (Edit edit : edits.reversed()) {
            if (edit instanceof Edit.Drop drop && drop.path().dotted().startsWith(Kind.LOSS.word())) {
                sink.report(Diagnostic.of(
                                Code.NOTHING_TO_TRAIN, drop.span(), "no loss is left, but the experiment is trained")
                        .withHint("add a loss, or write `train = none`"));
                return;
            }
        }
    }
}
