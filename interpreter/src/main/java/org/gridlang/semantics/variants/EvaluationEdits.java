package org.gridlang.semantics.variants;

import java.util.List;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.source.Span;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.EditPath;

/** What an evaluation may edit: the world in which the trained model is looked at, not how it is trained or looked at. */
public final class EvaluationEdits {

    private static final Set<String> OF_TRAINING = Set.of("train", "loss", "optimizer");
    private static final String ANALYSIS = "analysis";

    private EvaluationEdits() {}

    /** The edits that an evaluation may make; reports the others as E0810. */
    public static List<Edit> allowed(List<Edit> edits, DiagnosticSink sink) {
        return edits.stream().filter(edit -> allowed(edit, sink)).toList();
    }

    private static boolean allowed(Edit edit, DiagnosticSink sink) {
        return switch (edit) {
            case Edit.Set set -> allowed(start(set.path()), set.span(), sink);
            case Edit.Drop drop -> allowed(start(drop.path()), drop.span(), sink);
            case Edit.Add add -> allowed(add.use().kind().word(), add.span(), sink);
            case Edit.Broken broken -> true;
        };
    }

    private static boolean allowed(String start, Span place, DiagnosticSink sink) {
        if (OF_TRAINING.contains(start)) {
            sink.report(Diagnostic.of(
                            Code.EVALUATION_CHANGES_MODEL,
                            place,
                            "an evaluation does not train, so it cannot edit `" + start + "`")
                    .withHint("state it as an `ablation`"));
            return false;
        }
        if (start.equals(ANALYSIS)) {
            sink.report(Diagnostic.of(
                            Code.EVALUATION_CHANGES_MODEL, place, "an evaluation has no analyses of its own to edit")
                    .withHint("write the analysis in the experiment, with `on:` and the name of the evaluation"));
            return false;
        }
        return true;
    }

    private static String start(EditPath path) {
        return !path.steps().isEmpty() && path.steps().getFirst() instanceof EditPath.Step.Named named
                ? named.name().text()
                : "";
    }
}
