package org.gridlang.syntax.parse;

import java.util.List;
import java.util.Optional;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.StatementContext;
import org.gridlang.grammar.GridParser.SweepAxisContext;
import org.gridlang.grammar.GridParser.SweptPathContext;
import org.gridlang.grammar.GridParser.VariantContext;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.Statement.SweepAxis;

/** Builds the statements that only experiments have: clocks, training, seeds, variants and claims. */
record ExperimentBuilder(StatementBuilder statements) {

    private Building building() {
        return statements.building();
    }

    private ExpressionBuilder expressions() {
        return statements.expressions();
    }

    private EditBuilder edits() {
        return new EditBuilder(statements);
    }

    Statement statement(StatementContext statement, Optional<Doc> doc) {
        return switch (statement) {
            case GridParser.ClockStatementContext clock ->
                new Statement.Settings(
                        building().span(statement),
                        doc,
                        building().name(clock.word),
                        Optional.empty(),
                        Optional.of(expressions().block(clock.settings())));
            case GridParser.TrainNoneStatementContext none ->
                new Statement.Settings(
                        building().span(statement),
                        doc,
                        building().name(none.TRAIN().getSymbol()),
                        Optional.of(building().name(none.NONE().getSymbol())),
                        Optional.empty());
            case GridParser.TrainStatementContext train ->
                new Statement.Settings(
                        building().span(statement),
                        doc,
                        building().name(train.TRAIN().getSymbol()),
                        Optional.ofNullable(train.name()).map(building()::name),
                        Optional.of(expressions().block(train.settings())));
            case GridParser.SeedStatementContext seed ->
                new Statement.Seed(
                        building().span(statement),
                        expressions().expression(seed.expression()),
                        Optional.ofNullable(seed.settings()).map(expressions()::block));
            case GridParser.EvaluationStatementContext evaluation ->
                new Statement.Evaluation(
                        building().span(statement),
                        doc,
                        building().name(evaluation.name()),
                        edits().edits(evaluation.edits()));
            case GridParser.AblationStatementContext ablation ->
                new Statement.Ablation(
                        building().span(statement),
                        doc,
                        building().name(ablation.name()),
                        edits().edits(ablation.edits()));
            case GridParser.SweepStatementContext sweep ->
                new Statement.Sweep(
                        building().span(statement),
                        doc,
                        building().name(sweep.name()),
                        variants(sweep.variant()),
                        sweep.sweepAxes().sweepAxis().stream().map(this::axis).toList());
            case GridParser.ClaimStatementContext claim ->
                new Statement.Claim(
                        building().span(statement),
                        doc,
                        expressions().literals().text(claim.STRING().getSymbol()),
                        claim.claimLines().claimLine().stream().map(this::line).toList());
            default -> throw new IllegalStateException("no such statement: " + statement.getClass());
        };
    }

    private List<Statement.VariantName> variants(List<VariantContext> variants) {
        return variants.stream()
                .map(v ->
                        new Statement.VariantName(building().span(v), building().names(v.name())))
                .toList();
    }

    private Statement.ClaimLine line(GridParser.ClaimLineContext line) {
        Expr condition = expressions().expression(line.expression());
        return new Statement.ClaimLine(building().span(line), variants(line.variant()), condition);
    }

    private SweepAxis axis(SweepAxisContext axis) {
        return switch (axis) {
            case GridParser.CrossedAxisContext crossed -> swept(crossed.sweptPath());
            case GridParser.ZippedAxesContext zipped ->
                new SweepAxis.Zip(
                        building().span(axis),
                        zipped.sweptPath().stream().map(this::swept).toList());
            default -> throw new IllegalStateException("no such axis: " + axis.getClass());
        };
    }

    private SweepAxis.Over swept(SweptPathContext swept) {
        return new SweepAxis.Over(
                building().span(swept),
                edits().path(swept.editPath()),
                Optional.ofNullable(swept.alias).map(building()::name),
                expressions().expression(swept.expression()));
    }
}
