package org.gridlang.format;

import java.util.List;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Script;

/** Lays out imports and declarations. */
record DeclarationLayout(Weaver weaver, StatementLayout statements, ExpressionLayout expressions, TypeLayout types) {

    static DeclarationLayout of(Weaver weaver) {
        TypeLayout types = new TypeLayout(weaver);
        ExpressionLayout expressions = new ExpressionLayout(weaver, types);
        return new DeclarationLayout(weaver, new StatementLayout(weaver, expressions, types), expressions, types);
    }

    void script(Script script) {
        for (Script.Import imported : script.imports()) {
            weaver.lineEndKeepingEmptyLine();
            importOf(imported);
        }
        for (Declaration declaration : script.declarations()) {
            weaver.lineEndKeepingEmptyLine();
            declaration(declaration);
        }
        weaver.lineEndKeepingEmptyLine();
        weaver.remainingComments();
    }

    private void importOf(Script.Import imported) {
        word("import");
        types.path(imported.path());
        imported.alias().ifPresent(alias -> {
            weaver.space();
            word("as");
            types.name(alias);
        });
    }

    private void declaration(Declaration declaration) {
        weaver.doc(declaration.doc());
        switch (declaration) {
            case Declaration.Constant constant -> {
                types.name(constant.name());
                types.annotation(constant.type());
                weaver.space();
                statements.withWhere(constant.where(), () -> expressions.value("=", constant.value()));
            }
            case Declaration.Function function -> {
                word("function");
                types.name(function.name());
                parameters(function.parameters());
                function.family().ifPresent(this::parameters);
                types.annotation(function.result());
                weaver.space();
                statements.withWhere(function.where(), () -> expressions.value("=", function.body()));
            }
            case Declaration.Network network -> {
                word("network");
                types.name(network.name());
                parameters(network.parameters());
                body(network.body());
            }
            case Declaration.Component component -> {
                word(component.kind().word());
                types.name(component.name());
                parameters(component.parameters());
                body(component.body());
            }
            case Declaration.Native implemented -> implemented(implemented);
            case Declaration.Experiment experiment -> {
                word("experiment");
                types.name(experiment.name());
                if (experiment.parameters().isEmpty()) {
                    weaver.skipAll("(", ")");
                } else {
                    parameters(experiment.parameters());
                }
                weaver.space();
                statements.statements(experiment.statements());
            }
            case Declaration.Broken broken ->
                weaver.leaf(broken.span(), broken.span().text());
        }
    }

    private void implemented(Declaration.Native implemented) {
        word("native");
        weaver.number(implemented.version());
        weaver.space();
        types.name(implemented.role());
        weaver.space();
        types.name(implemented.name());
        dimensions(implemented.dimensions());
        parameters(implemented.parameters());
        types.annotation(implemented.result());
        if (!implemented.members().isEmpty()) {
            weaver.space();
            weaver.braces(implemented.members(), this::member, isOneLine(implemented));
        } else {
            weaver.skipAll("{", "}");
        }
    }

    private static boolean isOneLine(Declaration.Native implemented) {
        int first = implemented.members().getFirst().span().start();
        String text = implemented.span().file().text();
        int brace = text.lastIndexOf('{', first);
        return brace >= 0 && text.substring(brace, implemented.span().end()).indexOf('\n') < 0;
    }

    private void member(Declaration.Member member) {
        weaver.doc(member.doc());
        types.name(member.name());
        types.annotation(member.type());
    }

    private void dimensions(List<Name> dimensions) {
        if (!dimensions.isEmpty()) {
            weaver.list("<", dimensions, types::name, ">");
        }
    }

    private void parameters(List<Parameter> parameters) {
        weaver.list("(", parameters, this::parameter, ")");
    }

    private void parameter(Parameter parameter) {
        weaver.doc(parameter.doc());
        types.name(parameter.name());
        types.annotation(parameter.type());
        parameter.defaultValue().ifPresent(value -> {
            weaver.space();
            expressions.value("=", value);
        });
    }

    private void body(Body body) {
        weaver.space();
        switch (body) {
            case Body.Value value -> statements.withWhere(value.where(), () -> expressions.value("=", value.value()));
            case Body.Block block -> statements.statements(block.statements());
        }
    }

    private void word(String word) {
        weaver.token(word);
        weaver.space();
    }
}
