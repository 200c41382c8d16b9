package org.gridlang.cli;

import java.util.List;
import java.util.Optional;

/**
 * An option of a command.
 *
 * @param name without the two dashes
 * @param letter a short form without its dash
 * @param value what follows it
 * @param help one sentence
 */
record Option(String name, Optional<Character> letter, Value value, String help) {

    /** What follows an option. */
    sealed interface Value {
        /** Nothing. */
        record None() implements Value {}

        /** One of some words. */
        record Choice(List<String> words) implements Value {}

        /** A folder, which need not exist. */
        record Folder() implements Value {}
    }

    static Option flag(String name, String help) {
        return new Option(name, Optional.empty(), new Value.None(), help);
    }

    static Option choice(String name, List<String> words, String help) {
        return new Option(name, Optional.empty(), new Value.Choice(words), help);
    }

    static Option folder(String name, String help) {
        return new Option(name, Optional.empty(), new Value.Folder(), help);
    }

    Option withLetter(char short_) {
        return new Option(name, Optional.of(short_), value, help);
    }

    boolean takesValue() {
        return !(value instanceof Value.None);
    }

    /** {@code --format terminal|plain|json}. */
    String usage() {
        return "--" + name
                + switch (value) {
                    case Value.None none -> "";
                    case Value.Choice choice -> " " + String.join("|", choice.words());
                    case Value.Folder folder -> " DIR";
                };
    }
}
