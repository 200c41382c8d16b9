package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.variants.Applied;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;

/**
 * Says of an error in a variant which variant it is: the place may be right in the base, and the reader would look for the
 * mistake there. An error inside an edit needs no such word.
 */
final class VariantSink implements DiagnosticSink {
    private static final int MOST_EDITS = 3;

    private final DiagnosticSink sink;
    private final String where;
    private final List<Applied> edits;

    /** @param where such as {@code in the ablation `small`} */
    VariantSink(DiagnosticSink sink, String where, List<Applied> edits) {
        this.sink = sink;
        this.where = where;
        this.edits = edits;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (diagnostic.code() == Code.NOTHING_TO_TRAIN && edits.stream().anyMatch(VariantSink::dropsLoss)) {
            return; // the edit itself was reported
        }
        if (edits.stream().anyMatch(edit -> contains(edit.place(), diagnostic.place()))) {
            sink.report(diagnostic);
            return;
        }
        Diagnostic told = diagnostic;
        for (Applied edit : edits.stream().limit(MOST_EDITS).toList()) {
            told = told.withNote(place(edit), where + ", which has this");
        }
        sink.report(edits.isEmpty() ? told.withNote(where) : told);
    }

    private static boolean dropsLoss(Applied edit) {
        return edit.after().isEmpty() && edit.path().startsWith("loss");
    }

    /** An edit of a sweep has the place of its axis; its value tells more. */
    private static Span place(Applied edit) {
        Optional<Span> value = edit.after().map(Expr::span);
        return value.filter(span -> span.file() == edit.place().file() && !contains(edit.place(), span))
                .orElse(edit.place());
    }

    private static boolean contains(Span outer, Span inner) {
        return outer.file() == inner.file() && outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
