package org.gridlang.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of components, which are also words of an experiment. */
public enum Kind {
    ENVIRONMENT,
    VELOCITY,
    ARCHITECTURE,
    TARGET,
    READOUT,
    LOSS,
    OPTIMIZER,
    STIMULUS,
    RECORDING,
    ANALYSIS;

    /** The word in a script. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a word names, if it names one. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
