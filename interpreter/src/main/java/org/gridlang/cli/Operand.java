package org.gridlang.cli;

import java.util.List;

/**
 * What a command works on.
 *
 * @param placeholder how the usage line calls it: {@code FILE}
 * @param least how many must be given
 * @param most how many may be given
 * @param words the words to choose from; empty for names of files and the like
 */
record Operand(String placeholder, int least, int most, List<String> words) {
    static Operand one(String placeholder) {
        return new Operand(placeholder, 1, 1, List.of());
    }

    static Operand optional(String placeholder) {
        return new Operand(placeholder, 0, 1, List.of());
    }

    static Operand many(String placeholder, int least) {
        return new Operand(placeholder, least, Integer.MAX_VALUE, List.of());
    }

    static Operand word(List<String> words, int least) {
        return new Operand(String.join("|", words), least, 1, words);
    }

    /** {@code FILE...}, {@code [VARIANT]}. */
    String usage() {
        String many = most > 1 ? placeholder + "..." : placeholder;
        return least == 0 ? "[" + many + "]" : many;
    }
}
