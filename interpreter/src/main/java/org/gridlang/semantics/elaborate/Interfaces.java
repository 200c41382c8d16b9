package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Set;
import org.gridlang.syntax.Kind;

/** What a component of each kind must define, may define beside, and stands for (rule 20 of the language). */
final class Interfaces {
    private Interfaces() {}

    /** The names that a component of the kind must define. */
    static List<String> required(Kind kind) {
        return switch (kind) {
            case VELOCITY -> List.of("v");
            case TARGET -> List.of("target");
            case ARCHITECTURE -> List.of("g");
            case READOUT -> List.of("y");
            case OPTIMIZER -> List.of("update");
            case ENVIRONMENT, LOSS, STIMULUS, RECORDING, ANALYSIS -> List.of();
        };
    }

    /** Given names that a component of the kind may define itself. */
    static Set<String> own(Kind kind) {
        return switch (kind) {
            case VELOCITY -> Set.of("v", "dt", "heading", "turn", "x");
            case TARGET -> Set.of("target", "axis", "decode");
            case ARCHITECTURE -> Set.of("g");
            case READOUT -> Set.of("y");
            case OPTIMIZER -> Set.of("update");
            case ENVIRONMENT -> Set.of("size");
            case LOSS, STIMULUS, RECORDING, ANALYSIS -> Set.of();
        };
    }

    /** The given names that a component of the kind may read. */
    static Set<String> given(Kind kind) {
        return switch (kind) {
            case ENVIRONMENT, STIMULUS, RECORDING -> Set.of();
            case VELOCITY -> Set.of("environment", "x", "d");
            case TARGET -> Set.of("environment", "x", "d", "v", "heading", "turn", "dt");
            case ARCHITECTURE -> Set.of("environment", "x", "d", "v", "heading", "turn", "dt", "n", "stimulus", "recording");
            case READOUT -> Set.of("g", "n", "architecture");
            case LOSS, ANALYSIS -> Set.of(
                    "environment", "x", "d", "v", "heading", "turn", "dt", "n", "g", "y", "target", "architecture",
                    "readout", "stimulus", "recording", "velocity");
            case OPTIMIZER -> Set.of("parameter", "gradient", "n");
        };
    }

    /** The definition that an instance of the kind stands for where a number is needed. */
    static List<String> mainSignal(Kind kind) {
        return switch (kind) {
            case TARGET -> List.of("target");
            case ARCHITECTURE -> List.of("g");
            case READOUT -> List.of("y");
            case VELOCITY -> List.of("v");
            case ENVIRONMENT, LOSS, OPTIMIZER, STIMULUS, RECORDING, ANALYSIS -> List.of();
        };
    }
}
