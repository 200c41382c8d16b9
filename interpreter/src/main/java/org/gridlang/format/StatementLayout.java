package org.gridlang.format;

import java.util.List;
import java.util.Optional;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.Where;

/** Lays out the statements of components and the local definitions behind an expression. */
final class StatementLayout {
    private final Weaver weaver;
    private final ExpressionLayout expressions;
    private final TypeLayout types;
    private final VariantLayout variants;

    StatementLayout(Weaver weaver, ExpressionLayout expressions, TypeLayout types) {
        this.weaver = weaver;
        this.expressions = expressions;
        this.types = types;
        this.variants = new VariantLayout(weaver, this, expressions, types);
    }

    void statements(List<Statement> statements) {
        weaver.lines(statements, this::statement);
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Param param -> param(param);
            case Statement.NetworkInstance network ->
                instance("network", network.doc(), network.name(), network.value());
            case Statement.Axes axes -> instance("axes", axes.doc(), axes.name(), axes.value());
            case Statement.SignalType signal -> {
                weaver.doc(signal.doc());
                types.name(signal.name());
                types.annotation(signal.type());
            }
            case Statement.Definition definition -> definition(definition);
            case Statement.Use use -> use(use);
            case Statement.Settings settings -> settings(settings);
            case Statement.Seed seed -> {
                word("seed");
                expressions.expression(seed.root());
                seed.streams().ifPresent(this::block);
            }
            case Statement.Evaluation evaluation ->
                variants.edits(
                        "evaluation", evaluation.doc(), evaluation.name(), evaluation.edits(), evaluation.span());
            case Statement.Ablation ablation ->
                variants.edits("ablation", ablation.doc(), ablation.name(), ablation.edits(), ablation.span());
            case Statement.Sweep sweep -> variants.sweep(sweep);
            case Statement.Claim claim -> variants.claim(claim);
            case Statement.Elided elided -> weaver.leaf(elided.span(), "...");
            case Statement.Broken broken ->
                weaver.leaf(broken.span(), broken.span().text());
        }
    }

    private void word(String word) {
        weaver.token(word);
        weaver.space();
    }

    private void param(Statement.Param param) {
        weaver.doc(param.doc());
        word("param");
        types.name(param.name());
        types.annotation(param.type());
        weaver.space();
        withWhere(param.where(), () -> {
            expressions.value(param.drawn() ? "~" : "=", param.start());
            param.projection()
                    .ifPresent(projection -> weaver.indent(() -> {
                        weaver.breakOrSpace();
                        word("project");
                        expressions.expression(projection);
                    }));
        });
    }

    private void instance(String word, Optional<Doc> doc, Name name, Expr value) {
        weaver.doc(doc);
        word(word);
        types.name(name);
        weaver.space();
        expressions.value("=", value);
    }

    private void definition(Statement.Definition definition) {
        weaver.doc(definition.doc());
        types.name(definition.name());
        types.annotation(definition.type());
        definition.index().ifPresent(index -> expressions.indices(List.of(index)));
        weaver.space();
        withWhere(definition.where(), () -> expressions.value(definition.drawn() ? "~" : "=", definition.value()));
    }

    void use(Statement.Use use) {
        weaver.doc(use.doc());
        kind(use.kind());
        if (use.name().isPresent()) {
            types.name(use.name().get());
            weaver.space();
            withWhere(use.where(), () -> expressions.value("=", use.value()));
        } else {
            withWhere(use.where(), () -> expressions.expression(use.value()));
        }
    }

    private void kind(Kind kind) {
        word(kind.word());
    }

    private void settings(Statement.Settings settings) {
        weaver.doc(settings.doc());
        types.name(settings.word());
        settings.label().ifPresent(label -> {
            weaver.space();
            types.name(label);
        });
        settings.settings().ifPresent(this::block);
    }

    private void block(Expr.Block block) {
        weaver.space();
        expressions.block(block);
    }

    /** An expression and its local definitions: one on the same line if it fits, several in braces below. */
    void withWhere(Where where, Runnable expression) {
        List<Statement.Definition> definitions = where.definitions();
        boolean bare = definitions.size() == 1 && definitions.getFirst().doc().isEmpty();
        if (definitions.isEmpty()) {
            expression.run();
            passEmptyWhere();
        } else if (bare) {
            weaver.group(() -> {
                expression.run();
                weaver.indent(() -> {
                    weaver.breakOrSpace();
                    word("where");
                    boolean braces = weaver.skip("{");
                    definition(definitions.getFirst());
                    if (braces) {
                        weaver.skip(",");
                        weaver.skip("}");
                    }
                });
            });
        } else {
            expression.run();
            weaver.indent(() -> {
                weaver.lineEnd();
                word("where");
                weaver.lines(definitions, this::definition);
            });
        }
    }

    /** <code>where {}</code> defines nothing and is left out. */
    private void passEmptyWhere() {
        weaver.skipAll("where", "{", "}");
    }
}
