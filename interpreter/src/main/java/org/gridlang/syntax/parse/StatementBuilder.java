package org.gridlang.syntax.parse;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.BlockContext;
import org.gridlang.grammar.GridParser.LocalDefinitionContext;
import org.gridlang.grammar.GridParser.StatementContext;
import org.gridlang.grammar.GridParser.WhereContext;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.Where;
import org.jspecify.annotations.Nullable;

/** Builds statements and local definitions. */
record StatementBuilder(Building building, ExpressionBuilder expressions, TypeBuilder types) {

    List<Statement> block(BlockContext block) {
        return block.statement().stream().map(this::statement).toList();
    }

    Statement statement(StatementContext statement) {
        Optional<Doc> doc = building.doc(statement);
        return switch (statement) {
            case GridParser.ParamStatementContext param ->
                new Statement.Param(
                        building.span(statement),
                        doc,
                        building.name(param.name()),
                        types.annotated(param.annotation()),
                        param.sign.getType() == GridParser.DRAW,
                        expressions.expression(param.initial),
                        Optional.ofNullable(param.projection).map(expressions::expression),
                        where(param.where()));
            case GridParser.NetworkStatementContext network ->
                new Statement.NetworkInstance(
                        building.span(statement),
                        doc,
                        building.name(network.name()),
                        expressions.expression(network.expression()));
            case GridParser.AxesStatementContext axes ->
                new Statement.Axes(
                        building.span(statement),
                        doc,
                        building.name(axes.name()),
                        expressions.expression(axes.expression()));
            case GridParser.UseStatementContext use -> use(use.use(), doc);
            case GridParser.AnonymousUseStatementContext use -> anonymousUse(use, doc);
            case GridParser.SignalStatementContext signal ->
                new Statement.SignalType(
                        building.span(statement),
                        doc,
                        building.name(signal.name()),
                        types.annotated(signal.annotation()));
            case GridParser.DefinitionStatementContext definition ->
                new Statement.Definition(
                        building.span(statement),
                        doc,
                        building.name(definition.name()),
                        types.optional(definition.annotation()),
                        Optional.ofNullable(definition.index).map(expressions::expression),
                        definition.sign.getType() == GridParser.DRAW,
                        expressions.expression(definition.value),
                        where(definition.where()));
            case GridParser.ElidedStatementContext _ -> new Statement.Elided(building.span(statement));
            default -> new ExperimentBuilder(this).statement(statement, doc);
        };
    }

    Statement.Use use(GridParser.UseContext use, Optional<Doc> doc) {
        return new Statement.Use(
                building.span(use),
                doc,
                building.kind(use.kind()),
                Optional.of(building.name(use.name())),
                expressions.expression(use.expression()),
                where(use.where()));
    }

    private Statement.Use anonymousUse(GridParser.AnonymousUseStatementContext use, Optional<Doc> doc) {
        Kind kind = building.kind(use.kind());
        Expr value = expressions.expression(use.expression());
        if (kind != Kind.LOSS && !isPathOrCall(value)) {
            building.reports()
                    .report(
                            Code.WRONG_FORM,
                            value.span(),
                            "expected the name of a component and its arguments behind `%s`".formatted(kind.word()),
                            "write `%1$s NAME(...)`, or `%1$s NAME = ...` to give it a name".formatted(kind.word()));
        }
        return new Statement.Use(building.span(use), doc, kind, Optional.empty(), value, where(use.where()));
    }

    private static boolean isPathOrCall(Expr value) {
        return switch (value) {
            case Expr.Reference _, Expr.Elided _, Expr.Missing _ -> true;
            case Expr.Member member -> isPathOrCall(member.target());
            case Expr.Call call -> isPathOrCall(call.callee());
            case Expr.Number _,
                    Expr.Quantity _,
                    Expr.Text _,
                    Expr.Bool _,
                    Expr.Unit _,
                    Expr.Index _,
                    Expr.Unary _,
                    Expr.Binary _,
                    Expr.InUnit _,
                    Expr.Conditional _,
                    Expr.Lambda _,
                    Expr.ListOf _,
                    Expr.Range _,
                    Expr.Block _,
                    Expr.Parenthesised _ -> false;
        };
    }

    Where where(@Nullable WhereContext where) {
        return switch (where) {
            case null -> Where.none();
            case GridParser.BareWhereContext bare -> new Where(List.of(local(bare.localDefinition())));
            case GridParser.BracedWhereContext braced ->
                new Where(braced.localDefinition().stream().map(this::local).toList());
            default -> throw new IllegalStateException("no such clause: " + where.getClass());
        };
    }

    private Statement.Definition local(LocalDefinitionContext local) {
        return new Statement.Definition(
                building.span(local),
                building.doc(local),
                building.name(local.name()),
                types.optional(local.annotation()),
                Optional.empty(),
                local.sign.getType() == GridParser.DRAW,
                expressions.expression(local.expression()),
                Where.none());
    }
}
