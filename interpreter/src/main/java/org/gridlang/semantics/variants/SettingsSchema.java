package org.gridlang.semantics.variants;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an edit may add to a block of settings or to the seed. */
public final class SettingsSchema {

    private static final Set<String> TRAJECTORY = Set.of("steps", "batch", "periodic");
    private static final Set<String> ITERATE = Set.of("steps");
    private static final Set<String> TRAIN = Set.of(
            "optimizer",
            "schedule",
            "clip",
            "accumulate",
            "steps",
            "checkpoint_every",
            "batch",
            "stop",
            "freeze",
            "precision");

    /** The streams of chance, each of which can have a seed of its own. */
    public static final Set<String> STREAMS = Set.of("cells", "world", "initial", "noise", "order", "subset", "sample");

    /** The words that start a block of settings. */
    static final List<String> BLOCKS = List.of("trajectory", "iterate", "train");

    private SettingsSchema() {}

    /** The names of the settings that a block may have. */
    static Set<String> of(String block) {
        return new TreeSet<>(
                switch (block) {
                    case "trajectory" -> TRAJECTORY;
                    case "iterate" -> ITERATE;
                    case "train" -> TRAIN;
                    default -> Set.of();
                });
    }
}
