package org.gridlang.syntax.parse;

import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.gridlang.grammar.GridParser;
import org.gridlang.source.Span;

/**
 * Where reading stopped and what could have gone on.
 *
 * @param words the stretch that was to be read is {@code from .. to - 1} of these
 * @param at the first word that fits no way of reading; {@code to} if the stretch ends too early
 * @param rule what was to be read
 * @param expected what could have stood there
 */
record Stumble(Token[] words, int from, int at, int to, int rule, Set<String> expected, Layout layout, Places places) {
    private static final int MOST_SHOWN = 30;

    boolean atEnd() {
        return at >= to;
    }

    boolean atStart() {
        return at == from;
    }

    Token word(int position) {
        return words[Math.clamp(position, 0, words.length - 1)];
    }

    /** The type of a word of the stretch, or of the one before it; the end of the text outside. */
    int type(int position) {
        return position >= Math.max(0, from - 1) && position < to ? words[position].getType() : Token.EOF;
    }

    Span span(int position) {
        return places.of(word(position));
    }

    boolean sameLine(int one, int other) {
        return places.sameLine(word(one), word(other));
    }

    /** A word as a message shows it. */
    static String shown(Token word) {
        String text = word.getText();
        return switch (word.getType()) {
            case Token.EOF -> "the end of the text";
            case GridParser.STRING -> "a text";
            default -> text.length() <= MOST_SHOWN ? "`" + text + "`" : "`" + text.substring(0, MOST_SHOWN) + "...`";
        };
    }
}
