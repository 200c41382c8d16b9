package org.gridlang.semantics.names;

import java.util.List;
import java.util.function.Supplier;
import org.gridlang.syntax.Declaration;

/** What came of looking for a name. All but {@link Found} are mistakes, which {@link NameProblems} puts into words. */
public sealed interface Lookup {

    /** The name means this declaration; a {@link Declaration.Broken} one has been reported and stays silent. */
    record Found(Module module, Declaration declaration) implements Lookup {}

    /** Several imports offer the name; it must be qualified. */
    record Ambiguous(List<Found> offers) implements Lookup {}

    /** The name exists, but only inside the file that declares it. */
    record Private(Found found) implements Lookup {}

    /**
     * There is no such name.
     *
     * @param candidates the names that this look-up would have found; found when they are asked for, since many look-ups fail rightly
     * @param certain whether the name is really missing; false where an import or a declaration could not be read and may
     *     have brought it, so that nothing is to be reported
     */
    record Unknown(Supplier<List<String>> candidates, boolean certain) implements Lookup {}
}
