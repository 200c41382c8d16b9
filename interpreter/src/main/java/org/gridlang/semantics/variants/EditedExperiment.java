package org.gridlang.semantics.variants;

import java.util.List;
import org.gridlang.syntax.Declaration;

/**
 * An experiment after edits.
 *
 * @param experiment the new text; edits that were reported as wrong are not in it
 * @param applied what was changed, in the order in which it was
 */
public record EditedExperiment(Declaration.Experiment experiment, List<Applied> applied) {

    public EditedExperiment {
        applied = List.copyOf(applied);
    }
}
