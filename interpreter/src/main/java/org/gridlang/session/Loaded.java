package org.gridlang.session;

import java.util.List;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.spec.Experiment;

/**
 * A file with all that checking it gave.
 *
 * @param experiments as far as they could be put together
 */
public record Loaded(Module module, List<Experiment> experiments) {}
