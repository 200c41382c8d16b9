package org.gridlang.cli;

/** How a command ended. */
enum ExitCode {
    FINE(0, "all is well"),
    DIFFERENT(1, "there are differences"),
    BAD_INPUT(2, "something is wrong with a file, a name or an option"),
    BUG(70, "Gridlang itself failed; please report it"),
    /** As shells report a program that was stopped because nobody reads its output. */
    BROKEN_PIPE(141, "nobody reads the output");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }

    /** The graver of two. */
    ExitCode worse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
