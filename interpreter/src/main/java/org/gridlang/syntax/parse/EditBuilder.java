package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.EditContext;
import org.gridlang.grammar.GridParser.EditPathContext;
import org.gridlang.grammar.GridParser.EditStepContext;
import org.gridlang.grammar.GridParser.EditsContext;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.EditPath;
import org.gridlang.syntax.EditPath.Step;
import org.gridlang.syntax.Name;

/** Builds the edits that make variants and evaluations. */
record EditBuilder(StatementBuilder statements) {

    private Building building() {
        return statements.building();
    }

    List<Edit> edits(EditsContext edits) {
        return edits.edit().stream().map(this::edit).toList();
    }

    Edit edit(EditContext edit) {
        return switch (edit) {
            case GridParser.SetEditContext set ->
                new Edit.Set(
                        building().span(edit),
                        path(set.editPath()),
                        statements.expressions().expression(set.expression()),
                        statements.where(set.where()));
            case GridParser.SpacedSetEditContext set ->
                new Edit.Set(
                        building().span(edit),
                        spaced(set.kind().start, set.name()),
                        statements.expressions().expression(set.expression()),
                        statements.where(set.where()));
            case GridParser.DropEditContext drop -> new Edit.Drop(building().span(edit), path(drop.editPath()));
            case GridParser.SpacedDropEditContext drop ->
                new Edit.Drop(building().span(edit), spaced(drop.kind().start, drop.name()));
            case GridParser.AddEditContext add ->
                new Edit.Add(building().span(edit), statements.use(add.use(), Optional.empty()));
            default -> throw new IllegalStateException("no such edit: " + edit.getClass());
        };
    }

    EditPath path(EditPathContext path) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Named(building().name(path.name())));
        path.editStep().forEach(step -> steps.add(step(step)));
        return new EditPath(building().span(path), steps, false);
    }

    private Step step(EditStepContext step) {
        return switch (step) {
            case GridParser.NamedStepContext named -> new Step.Named(building().name(named.name()));
            case GridParser.ElementStepContext element ->
                new Step.Element(
                        building().span(step),
                        building().whole(element.NUMBER().getSymbol(), "the position in a list"));
            default -> throw new IllegalStateException("no such step: " + step.getClass());
        };
    }

    private EditPath spaced(Token kind, GridParser.NameContext name) {
        Name first = building().name(kind);
        Name second = building().name(name);
        return new EditPath(
                first.span().to(second.span()), List.of(new Step.Named(first), new Step.Named(second)), true);
    }
}
