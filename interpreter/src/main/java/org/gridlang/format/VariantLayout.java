package org.gridlang.format;

import java.util.List;
import java.util.Optional;
import org.gridlang.source.Span;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.EditPath;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.Statement.SweepAxis;

/** Lays out evaluations, ablations, sweeps and claims. */
record VariantLayout(Weaver weaver, StatementLayout statements, ExpressionLayout expressions, TypeLayout types) {

    void edits(String word, Optional<Doc> doc, Name name, List<Edit> edits, Span span) {
        weaver.doc(doc);
        weaver.token(word);
        weaver.space();
        types.name(name);
        weaver.space();
        weaver.braces(edits, this::edit, isOneLine(name.span(), span));
    }

    /** Whether the braces at the end of a statement stand on one line; they begin behind a name of it. */
    private static boolean isOneLine(Span name, Span statement) {
        return Weaver.isOneLine(new Span(statement.file(), name.end(), statement.end()));
    }

    private void edit(Edit edit) {
        switch (edit) {
            case Edit.Set set -> {
                path(set.path());
                weaver.space();
                statements.withWhere(set.where(), () -> expressions.value("=", set.value()));
            }
            case Edit.Drop drop -> {
                weaver.token("drop");
                weaver.space();
                path(drop.path());
            }
            case Edit.Add add -> {
                weaver.token("add");
                weaver.space();
                statements.use(add.use());
            }
            case Edit.Broken broken -> weaver.leaf(broken.span(), broken.span().text());
        }
    }

    private void path(EditPath path) {
        for (int i = 0; i < path.steps().size(); i++) {
            switch (path.steps().get(i)) {
                case EditPath.Step.Named(Name name) -> {
                    if (i > 0 && path.spaced()) {
                        weaver.space();
                    } else if (i > 0) {
                        weaver.token(".");
                    }
                    types.name(name);
                }
                case EditPath.Step.Element element -> weaver.leaf(element.span(), "[" + element.index() + "]");
            }
        }
    }

    void sweep(Statement.Sweep sweep) {
        weaver.doc(sweep.doc());
        weaver.token("sweep");
        weaver.space();
        types.name(sweep.name());
        weaver.space();
        Span before = sweep.name().span();
        if (!sweep.of().isEmpty()) {
            weaver.token("of");
            weaver.space();
            weaver.commaSeparatedOnOneLine(sweep.of(), variant -> types.path(variant.path()));
            weaver.space();
            before = sweep.of().getLast().span();
        }
        weaver.braces(sweep.axes(), this::axis, isOneLine(before, sweep.span()));
    }

    private void axis(SweepAxis axis) {
        switch (axis) {
            case SweepAxis.Over over -> over(over);
            case SweepAxis.Zip zip -> {
                weaver.token("zip");
                weaver.space();
                weaver.braces(zip.axes(), this::over, Weaver.isOneLine(zip.span()));
            }
        }
    }

    private void over(SweepAxis.Over over) {
        path(over.path());
        over.alias().ifPresent(alias -> {
            weaver.space();
            weaver.token("as");
            weaver.space();
            types.name(alias);
        });
        weaver.space();
        expressions.value("over", over.values());
    }

    void claim(Statement.Claim claim) {
        weaver.doc(claim.doc());
        weaver.token("claim");
        weaver.space();
        weaver.leaf(claim.title().span(), claim.title().span().text());
        weaver.space();
        weaver.braces(claim.lines(), this::line, isOneLine(claim.title().span(), claim.span()));
    }

    private void line(Statement.ClaimLine line) {
        weaver.commaSeparatedOnOneLine(line.variants(), variant -> types.path(variant.path()));
        Expr condition = line.condition();
        expressions.value(":", condition);
    }
}
