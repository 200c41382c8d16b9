package org.gridlang.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a user gave to a command; it fits the command's description. */
record Arguments(Map<String, String> options, List<String> operands) {

    /** Copies. */
    Arguments {
        options = Map.copyOf(options);
        operands = List.copyOf(operands);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    Optional<String> operand(int index) {
        return index < operands.size() ? Optional.of(operands.get(index)) : Optional.empty();
    }
}
