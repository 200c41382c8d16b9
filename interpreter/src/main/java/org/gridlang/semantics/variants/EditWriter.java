package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.EditPath;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.Where;

/** Writes one edit into an experiment. An empty answer means that the edit is wrong and was reported, here or elsewhere. */
final class EditWriter {

    private static final String NONE = "none";

    /**
     * The experiment after an edit.
     *
     * @param before what stood at the path
     */
    record Change(Declaration.Experiment experiment, Optional<Expr> before, boolean changesNothing) {}

    private final Module module;
    private final Declaration.Experiment experiment;
    private final DiagnosticSink sink;

    EditWriter(Module module, Declaration.Experiment experiment, DiagnosticSink sink) {
        this.module = module;
        this.experiment = experiment;
        this.sink = sink;
    }

    static Declaration.Experiment withStatements(Declaration.Experiment experiment, List<Statement> statements) {
        return new Declaration.Experiment(
                experiment.span(),
                experiment.doc(),
                experiment.name(),
                experiment.parameters(),
                List.copyOf(statements));
    }

    Optional<Change> set(Edit.Set edit, EditRoot.Located at) {
        if (!edit.where().isEmpty() && !(at.root() instanceof EditRoot.Component)) {
            sink.report(Diagnostic.of(
                            Code.WRONG_FORM,
                            edit.where().definitions().getFirst().span(),
                            "an edit of `" + edit.path().dotted() + "` cannot have local definitions")
                    .withHint("write the value without `where`"));
            return Optional.empty();
        }
        return switch (at.root()) {
            case EditRoot.Component root -> component(edit, at, root.statement());
            case EditRoot.Settings root -> settings(edit, at, root.statement());
            case EditRoot.Seed root -> seed(edit, at);
            case EditRoot.Parameter root -> parameter(edit, at, root.index());
        };
    }

    /** Takes out a component or a setting. */
    Optional<Change> drop(Edit.Drop edit, EditRoot.Located at) {
        var statements = new ArrayList<>(experiment.statements());
        if (at.root() instanceof EditRoot.Component root && at.rest().isEmpty()) {
            Statement.Use old = (Statement.Use) statements.remove(root.statement());
            return Optional.of(new Change(withStatements(experiment, statements), Optional.of(old.value()), false));
        }
        if (at.root() instanceof EditRoot.Settings root
                && at.rest().size() == 1
                && at.rest().getFirst() instanceof EditPath.Step.Named step) {
            return dropSetting((Statement.Settings) statements.get(root.statement()), step, root.statement());
        }
        sink.report(Diagnostic.of(
                Code.EDIT_OF_NOTHING,
                edit.path().span(),
                "only components and settings can be dropped, not `"
                        + edit.path().dotted() + "`"));
        return Optional.empty();
    }

    private Optional<Change> dropSetting(Statement.Settings block, EditPath.Step.Named step, int place) {
        String wanted = step.name().text();
        List<Expr.Setting> settings = block.settings().map(Expr.Block::settings).orElse(List.of());
        for (Expr.Setting setting : settings) {
            if (setting.name().text().equals(wanted)) {
                var rest = settings.stream()
                        .filter(other -> !other.name().text().equals(wanted))
                        .toList();
                Statement edited = withSettings(block, new Expr.Block(block.span(), rest));
                return Optional.of(new Change(replaced(place, edited), Optional.of(setting.value()), false));
            }
        }
        var names = settings.stream().map(setting -> setting.name().text()).toList();
        sink.report(Diagnostic.of(
                        Code.EDIT_OF_NOTHING,
                        step.span(),
                        "`" + wanted + "` is not set in `" + block.word().text() + "`")
                .withHint(Suggestions.hint(wanted, names)));
        return Optional.empty();
    }

    private Optional<Change> component(Edit.Set edit, EditRoot.Located at, int place) {
        Statement.Use use = (Statement.Use) experiment.statements().get(place);
        if (at.rest().isEmpty()) {
            boolean same = SameText.same(use.value(), edit.value()) && SameText.same(use.where(), edit.where());
            Statement edited =
                    new Statement.Use(edit.span(), use.doc(), use.kind(), use.name(), edit.value(), edit.where());
            return Optional.of(new Change(replaced(place, edited), Optional.of(use.value()), same));
        }
        Optional<Where> where = joined(use.where(), edit.where());
        if (where.isEmpty()) {
            return Optional.empty();
        }
        return switch (ComponentCall.in(use.value(), use.kind(), module, experiment)) {
            case ComponentCall.Unknown unknown -> Optional.empty();
            case ComponentCall.None none -> {
                sink.report(Diagnostic.of(
                                Code.EDIT_OF_NOTHING,
                                at.rest().getFirst().span(),
                                "`" + use.kind().word() + "` is an expression and has no arguments to edit")
                        .withNote(use.value().span(), "the expression")
                        .withHint("replace the whole of it"));
                yield Optional.empty();
            }
            case ComponentCall.Found found -> {
                var descent = new Descent(module, experiment, edit.value(), sink);
                yield descent.into(found.call(), at.rest()).map(result -> {
                    Expr whole = ExprParts.replace(use.value(), found.call(), result.whole());
                    Statement edited =
                            new Statement.Use(use.span(), use.doc(), use.kind(), use.name(), whole, where.get());
                    return change(replaced(place, edited), edit, result.before());
                });
            }
        };
    }

    private Optional<Change> settings(Edit.Set edit, EditRoot.Located at, int place) {
        Statement.Settings block = (Statement.Settings) experiment.statements().get(place);
        if (at.rest().isEmpty()) {
            return wholeBlock(edit, block, place);
        }
        if (block.settings().isEmpty()) {
            sink.report(Diagnostic.of(
                            Code.EDIT_OF_NOTHING,
                            at.rest().getFirst().span(),
                            "`" + block.word().text() + " none` has no settings")
                    .withNote(block.span(), "set to `none`"));
            return Optional.empty();
        }
        var descent = new Descent(module, experiment, edit.value(), sink);
        var known = SettingsSchema.of(block.word().text());
        return descent.setting(block.settings().get(), known, at.rest())
                .map(result -> change(
                        replaced(place, withSettings(block, (Expr.Block) result.whole())), edit, result.before()));
    }

    private Optional<Change> wholeBlock(Edit.Set edit, Statement.Settings block, int place) {
        Optional<Expr> before = block.settings().map(settings -> settings);
        Expr value = ExprParts.bare(edit.value());
        if (value instanceof Expr.Block settings) {
            Optional<Name> label = block.settings().isPresent() ? block.label() : Optional.empty();
            Statement edited =
                    new Statement.Settings(edit.span(), block.doc(), block.word(), label, Optional.of(settings));
            return Optional.of(change(replaced(place, edited), edit, before));
        }
        String word = block.word().text();
        if (value instanceof Expr.Reference none && none.name().text().equals(NONE) && word.equals("train")) {
            Statement edited = without(block, edit, none.name());
            return Optional.of(new Change(replaced(place, edited), before, before.isEmpty()));
        }
        sink.report(Diagnostic.of(Code.WRONG_FORM, edit.value().span(), "`" + word + "` takes settings in braces")
                .withHint("write `" + word + " = { ... }`, or edit one setting"));
        return Optional.empty();
    }

    private static Statement withSettings(Statement.Settings block, Expr.Block settings) {
        Optional<Name> label = block.settings().isPresent() ? block.label() : Optional.empty();
        return new Statement.Settings(block.span(), block.doc(), block.word(), label, Optional.of(settings));
    }

    private static Statement without(Statement.Settings block, Edit.Set edit, Name none) {
        return new Statement.Settings(edit.span(), block.doc(), block.word(), Optional.of(none), Optional.empty());
    }

    private Optional<Change> seed(Edit.Set edit, EditRoot.Located at) {
        int place = seedPlace();
        Optional<Statement.Seed> old = place < 0
                ? Optional.empty()
                : Optional.of((Statement.Seed) experiment.statements().get(place));
        if (at.rest().isEmpty()) {
            var seed = new Statement.Seed(edit.span(), edit.value(), old.flatMap(Statement.Seed::streams));
            return Optional.of(change(replaced(place, seed), edit, old.map(Statement.Seed::root)));
        }
        Expr.Block streams = old.flatMap(Statement.Seed::streams).orElse(new Expr.Block(edit.span(), List.of()));
        Expr root = old.map(Statement.Seed::root).orElse(new Expr.Number(edit.span(), "0"));
        var descent = new Descent(module, experiment, edit.value(), sink);
        return descent.setting(streams, SettingsSchema.STREAMS, at.rest()).map(result -> {
            var seed = new Statement.Seed(
                    old.map(Statement.Seed::span).orElse(edit.span()), root, Optional.of((Expr.Block) result.whole()));
            return change(replaced(place, seed), edit, result.before());
        });
    }

    private Optional<Change> parameter(Edit.Set edit, EditRoot.Located at, int index) {
        Parameter old = experiment.parameters().get(index);
        if (!at.rest().isEmpty() && old.defaultValue().isEmpty()) {
            sink.report(Diagnostic.of(
                    Code.EDIT_OF_NOTHING,
                    at.rest().getFirst().span(),
                    "the parameter `" + old.name().text() + "` has no value to edit"));
            return Optional.empty();
        }
        var descent = new Descent(module, experiment, edit.value(), sink);
        Optional<Descent.Result> result = at.rest().isEmpty()
                ? Optional.of(new Descent.Result(edit.value(), old.defaultValue()))
                : descent.into(old.defaultValue().orElseThrow(), at.rest());
        return result.map(found -> {
            var parameters = new ArrayList<>(experiment.parameters());
            parameters.set(
                    index, new Parameter(old.span(), old.doc(), old.name(), old.type(), Optional.of(found.whole())));
            var edited = new Declaration.Experiment(
                    experiment.span(),
                    experiment.doc(),
                    experiment.name(),
                    List.copyOf(parameters),
                    experiment.statements());
            return change(edited, edit, found.before());
        });
    }

    private Change change(Declaration.Experiment edited, Edit.Set edit, Optional<Expr> before) {
        var descent = new Descent(module, experiment, edit.value(), sink);
        boolean same = edit.where().isEmpty()
                && before.filter(was -> SameText.same(was, edit.value())
                                || SameText.same(descent.source(ExprParts.bare(was)), edit.value()))
                        .isPresent();
        return new Change(edited, before, same);
    }

    private Declaration.Experiment replaced(int place, Statement by) {
        var statements = new ArrayList<>(experiment.statements());
        if (place < 0) {
            statements.add(by);
        } else {
            statements.set(place, by);
        }
        return withStatements(experiment, statements);
    }

    private int seedPlace() {
        for (int i = 0; i < experiment.statements().size(); i++) {
            if (experiment.statements().get(i) instanceof Statement.Seed) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Where> joined(Where old, Where more) {
        for (Statement.Definition definition : more.definitions()) {
            for (Statement.Definition there : old.definitions()) {
                if (there.name().text().equals(definition.name().text())) {
                    String name = definition.name().text();
                    sink.report(Diagnostic.of(
                                    Code.NAME_DEFINED_TWICE,
                                    definition.name().span(),
                                    "the component has a local definition `" + name + "` already")
                            .withNote(there.name().span(), "the first definition of `" + name + "`")
                            .withHint("give one of them another name"));
                    return Optional.empty();
                }
            }
        }
        var all = new ArrayList<>(old.definitions());
        all.addAll(more.definitions());
        return Optional.of(new Where(List.copyOf(all)));
    }
}
