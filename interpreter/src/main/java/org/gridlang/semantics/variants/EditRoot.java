package org.gridlang.semantics.variants;

import java.util.List;
import org.gridlang.syntax.EditPath;

/** What a path starts at, as a position in the experiment. */
sealed interface EditRoot {

    /** A component, by its place among the statements. */
    record Component(int statement) implements EditRoot {}

    /** A block of settings, by its place among the statements. */
    record Settings(int statement) implements EditRoot {}

    /** The seed, which every experiment has. */
    record Seed() implements EditRoot {}

    /** A parameter of the experiment, by its place. */
    record Parameter(int index) implements EditRoot {}

    /**
     * A path whose start was found.
     *
     * @param key the same for all spellings of one path
     * @param rest the steps below the root; empty where the whole of it is meant
     */
    record Located(EditRoot root, String key, List<EditPath.Step> rest) {}
}
