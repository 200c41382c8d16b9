package org.gridlang.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command as the user sees it. Parsing, help and completion follow from it.
 *
 * @param summary one line, lower case
 * @param description paragraphs, an empty line between them
 * @param exits what its exit codes mean, where that is more than the usual
 */
record Command(
        String name,
        String summary,
        String description,
        List<Operand> operands,
        List<Option> options,
        List<Example> examples,
        List<Exit> exits) {

    /** What every command takes. */
    static final List<Option> COMMON = List.of(
            Option.choice(
                    "color",
                    List.of("auto", "always", "never"),
                    "Colours; auto: on a terminal, unless NO_COLOR is set."),
            Option.flag("debug", "Show the stack trace if Gridlang itself fails."),
            Option.flag("help", "Show this help.").withLetter('h'));

    /** A line to try. */
    record Example(String line, String does) {}

    /** An exit code and what it means for this command. */
    record Exit(ExitCode code, String meaning) {}

    /** Its own options, then those of every command. */
    List<Option> allOptions() {
        return Stream.concat(options.stream(), COMMON.stream()).toList();
    }

    Optional<Option> option(String wanted) {
        return allOptions().stream()
                .filter(option -> option.name().equals(wanted))
                .findFirst();
    }

    Optional<Option> option(char letter) {
        return allOptions().stream()
                .filter(option -> option.letter().filter(one -> one == letter).isPresent())
                .findFirst();
    }
}
