package org.gridlang.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A stage of reading a script, each of which can be shown. */
public enum Stage {
    /** The syntax tree. */
    TREE,
    /** Imports found and variants made. */
    RESOLVED,
    /** The typed experiments. */
    SPEC;

    /** The word that asks for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of a word. */
    public static Optional<Stage> of(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }

    /** All words, in the order of the stages. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Stage::word).toList();
    }
}
