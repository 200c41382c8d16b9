package org.gridlang.syntax.parse;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.BodyContext;
import org.gridlang.grammar.GridParser.DeclarationContext;
import org.gridlang.grammar.GridParser.DimensionVariablesContext;
import org.gridlang.grammar.GridParser.ImportDeclarationContext;
import org.gridlang.grammar.GridParser.MembersContext;
import org.gridlang.grammar.GridParser.ParametersContext;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Script;
import org.jspecify.annotations.Nullable;

/** Builds imports and declarations. */
record DeclarationBuilder(
        Building building, StatementBuilder statements, ExpressionBuilder expressions, TypeBuilder types) {

    static DeclarationBuilder of(Building building) {
        ExpressionBuilder expressions = new ExpressionBuilder(building);
        TypeBuilder types = new TypeBuilder(building);
        return new DeclarationBuilder(building, new StatementBuilder(building, expressions, types), expressions, types);
    }

    Script.Import importOf(ImportDeclarationContext declaration, boolean afterDeclarations) {
        if (afterDeclarations) {
            building.reports()
                    .report(
                            Code.STATEMENT_NOT_ALLOWED,
                            building.span(declaration),
                            "an import stands before all declarations of its file",
                            "move it to the top");
        }
        return new Script.Import(
                building.span(declaration),
                building.names(declaration.path),
                Optional.ofNullable(declaration.alias).map(building::name));
    }

    Declaration declaration(DeclarationContext declaration) {
        Optional<Doc> doc = building.doc(declaration);
        return switch (declaration) {
            case GridParser.ConstantDeclarationContext constant ->
                new Declaration.Constant(
                        building.span(declaration),
                        doc,
                        building.name(constant.name()),
                        types.optional(constant.annotation()),
                        expressions.expression(constant.expression()),
                        statements.where(constant.where()));
            case GridParser.FunctionDeclarationContext function -> function(function, doc);
            case GridParser.NetworkDeclarationContext network ->
                new Declaration.Network(
                        building.span(declaration),
                        doc,
                        building.name(network.name()),
                        parameters(network.parameters()),
                        body(network.body()));
            case GridParser.ComponentDeclarationContext component ->
                new Declaration.Component(
                        building.span(declaration),
                        doc,
                        building.kind(component.kind()),
                        building.name(component.name()),
                        parameters(component.parameters()),
                        body(component.body()));
            case GridParser.NativeDeclarationContext implemented ->
                new Declaration.Native(
                        building.span(declaration),
                        doc,
                        building.whole(implemented.version, "the version of a native declaration"),
                        building.name(implemented.role().start),
                        building.name(implemented.name()),
                        dimensions(implemented.dimensionVariables()),
                        parameters(implemented.parameters()),
                        types.optional(implemented.annotation()),
                        members(implemented.members()));
            case GridParser.ExperimentDeclarationContext experiment ->
                new Declaration.Experiment(
                        building.span(declaration),
                        doc,
                        building.name(experiment.name()),
                        parameters(experiment.parameters()),
                        statements.block(experiment.block()));
            default -> throw new IllegalStateException("no such declaration: " + declaration.getClass());
        };
    }

    private Declaration function(GridParser.FunctionDeclarationContext function, Optional<Doc> doc) {
        if (function.dimensionVariables() != null) {
            building.reports()
                    .report(
                            Code.WRONG_FORM,
                            building.span(function.dimensionVariables()),
                            "only a native function names its dimension variables",
                            "leave them out: a parameter without a type takes any dimension");
        }
        return new Declaration.Function(
                building.span(function),
                doc,
                building.name(function.name()),
                parameters(function.parameters(0)),
                Optional.ofNullable(function.family).map(this::parameters),
                types.optional(function.annotation()),
                expressions.expression(function.expression()),
                statements.where(function.where()));
    }

    private List<Name> dimensions(@Nullable DimensionVariablesContext variables) {
        return variables == null ? List.of() : building.names(variables.name());
    }

    private List<Parameter> parameters(@Nullable ParametersContext parameters) {
        return parameters == null
                ? List.of()
                : parameters.parameter().stream()
                        .map(p -> new Parameter(
                                building.span(p),
                                building.doc(p),
                                building.name(p.name()),
                                types.optional(p.annotation()),
                                Optional.ofNullable(p.expression()).map(expressions::expression)))
                        .toList();
    }

    private Body body(BodyContext body) {
        return switch (body) {
            case GridParser.BlockBodyContext block ->
                new Body.Block(building.span(body), statements.block(block.block()));
            case GridParser.ValueBodyContext value ->
                new Body.Value(
                        building.span(body),
                        expressions.expression(value.expression()),
                        statements.where(value.where()));
            default -> throw new IllegalStateException("no such body: " + body.getClass());
        };
    }

    private List<Declaration.Member> members(@Nullable MembersContext members) {
        return members == null
                ? List.of()
                : members.member().stream()
                        .map(m -> new Declaration.Member(
                                building.span(m),
                                building.doc(m),
                                building.name(m.name()),
                                types.annotated(m.annotation())))
                        .toList();
    }
}
