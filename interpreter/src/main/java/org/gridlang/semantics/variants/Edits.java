package org.gridlang.semantics.variants;

import java.util.List;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Edit;

/** Applies edits to an experiment: those of an ablation, an evaluation, or a point of a sweep. */
public final class Edits {

    /** What to do about an edit that leaves everything as it was. */
    public enum NoChange {
        /** It is a mistake, as in an ablation or, against the base, in an evaluation. */
        REPORT,
        /** It is fine: a sweep passes through the value that was there, and a variant may already have it. */
        ALLOW
    }

    private Edits() {}

    /**
     * The experiment with the edits in it.
     *
     * <p>Reports E0801 an edit of something that does not exist (E0704 where a name is needed), E0802 one that changes
     * nothing, E0803 two edits of one path, E0804 an addition of something that exists, E0805 no loss left to train; E0113
     * and E0202 for a {@code where} that has no place or defines a name again. An edit that is wrong is left out.
     *
     * @param module the file in which the experiment stands
     */
    public static EditedExperiment apply(
            Module module,
            Declaration.Experiment experiment,
            List<Edit> edits,
            NoChange noChange,
            DiagnosticSink sink) {
        return new EditRun(module, experiment, noChange, sink).apply(edits);
    }
}
