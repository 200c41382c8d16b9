package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
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
            case LOSS -> List.of("value");
            case ENVIRONMENT, STIMULUS, RECORDING, ANALYSIS -> List.of();
        };
    }

    /** The dimension, and the axes where they are fixed, that a definition of a component of the kind must have. */
    static Optional<TensorType> requiredType(Kind kind, String name, Axis space) {
        return switch (kind) {
            case VELOCITY ->
                switch (name) {
                    case "v" -> Optional.of(TensorType.scalar(Dimension.SPEED).withAxes(List.of(AxisUse.of(space))));
                    case "heading", "turn" -> Optional.of(TensorType.scalar(Dimension.ANGLE));
                    case "dt" -> Optional.of(TensorType.scalar(Dimension.TIME));
                    default -> Optional.empty();
                };
            case READOUT -> name.equals("y") ? Optional.of(TensorType.real()) : Optional.empty();
            case OPTIMIZER -> name.equals("update") ? Optional.of(TensorType.real()) : Optional.empty();
            case ENVIRONMENT, TARGET, ARCHITECTURE, LOSS, STIMULUS, RECORDING, ANALYSIS -> Optional.empty();
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
            case ARCHITECTURE ->
                Set.of("environment", "x", "d", "v", "heading", "turn", "dt", "n", "stimulus", "recording");
            case READOUT -> Set.of("g", "n", "architecture");
            case LOSS, ANALYSIS ->
                Set.of(
                        "environment",
                        "x",
                        "d",
                        "v",
                        "heading",
                        "turn",
                        "dt",
                        "n",
                        "g",
                        "y",
                        "target",
                        "architecture",
                        "readout",
                        "stimulus",
                        "recording",
                        "velocity");
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
            case LOSS -> List.of("value");
            case ENVIRONMENT, OPTIMIZER, STIMULUS, RECORDING, ANALYSIS -> List.of();
        };
    }
}
