package org.gridlang.semantics.names;

import java.util.ArrayList;
import java.util.List;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;

/** Which names the statements of a component, a network or an experiment use. */
final class StatementUses {

    private final UseWalk walk;

    StatementUses(UseWalk walk) {
        this.walk = walk;
    }

    /** The names that statements give to values; in an experiment also those of its components. */
    static List<Name> members(List<Statement> statements) {
        var names = new ArrayList<Name>();
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Param param -> names.add(param.name());
                case Statement.NetworkInstance network -> names.add(network.name());
                case Statement.Axes axes -> names.add(axes.name());
                case Statement.SignalType type -> names.add(type.name());
                case Statement.Definition definition -> names.add(definition.name());
                case Statement.Use use -> use.name().ifPresent(names::add);
                case Statement.Evaluation evaluation -> names.add(evaluation.name());
                case Statement.Settings settings -> {}
                case Statement.Seed seed -> {}
                case Statement.Ablation ablation -> {}
                case Statement.Sweep sweep -> {}
                case Statement.Claim claim -> {}
                case Statement.Elided elided -> {}
                case Statement.Broken broken -> {}
            }
        }
        return names;
    }

    void statement(Statement statement) {
        switch (statement) {
            case Statement.Param param ->
                walk.within(param.where(), () -> {
                    walk.type(param.type());
                    walk.expression(param.start());
                    param.projection().ifPresent(walk::expression);
                });
            case Statement.NetworkInstance network -> walk.expression(network.value());
            case Statement.Axes axes -> walk.expression(axes.value());
            case Statement.SignalType type -> walk.type(type.type());
            case Statement.Definition definition ->
                walk.within(definition.where(), () -> {
                    definition.type().ifPresent(walk::type);
                    definition.index().ifPresent(walk::expression);
                    walk.expression(definition.value());
                });
            case Statement.Use use -> walk.within(use.where(), () -> walk.expression(use.value()));
            case Statement.Settings settings -> settings.settings().ifPresent(walk::expression);
            case Statement.Seed seed -> {
                walk.expression(seed.root());
                seed.streams().ifPresent(walk::expression);
            }
            case Statement.Evaluation evaluation -> evaluation.edits().forEach(this::edit);
            case Statement.Ablation ablation -> ablation.edits().forEach(this::edit);
            case Statement.Sweep sweep -> sweep.axes().forEach(this::axis);
            case Statement.Claim claim -> claim.lines().forEach(line -> walk.expression(line.condition()));
            case Statement.Elided elided -> walk.unreadable();
            case Statement.Broken broken -> walk.unreadable();
        }
    }

    private void edit(Edit edit) {
        switch (edit) {
            case Edit.Set set -> walk.within(set.where(), () -> walk.expression(set.value()));
            case Edit.Add add -> statement(add.use());
            case Edit.Drop drop -> {}
            case Edit.Broken broken -> walk.unreadable();
        }
    }

    private void axis(Statement.SweepAxis axis) {
        switch (axis) {
            case Statement.SweepAxis.Over over -> walk.expression(over.values());
            case Statement.SweepAxis.Zip zip -> zip.axes().forEach(this::axis);
        }
    }
}
