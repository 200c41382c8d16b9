package org.gridlang.syntax.parse;

import org.antlr.v4.runtime.Token;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.Keywords;

/**
 * Where statements probably begin. The grammar gives no meaning to line ends, but people do: in a text with mistakes they are
 * the best sign of where the next statement begins. Only recovery asks.
 */
final class Layout {
    private static final int MOST_WORDS_IN_INDEX = 100;

    private final Token[] words;
    private final int[] lines;
    private final int[] columns;
    private final int[] indentations;

    Layout(Token[] words, Places places) {
        this.words = words;
        this.lines = new int[words.length];
        this.columns = new int[words.length];
        this.indentations = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            lines[i] = places.line(words[i]);
            columns[i] = words[i].getStartIndex() - places.file().lineStart(lines[i]);
            indentations[i] = i > 0 && lines[i] == lines[i - 1] ? indentations[i - 1] : columns[i];
        }
    }

    boolean beginsLine(int at) {
        return at == 0 || lines[at] != lines[at - 1];
    }

    boolean sameLine(int one, int other) {
        return lines[one] == lines[other];
    }

    int column(int at) {
        return columns[at];
    }

    /** The column of the first word on the line of a word. */
    int indentation(int at) {
        return indentations[at];
    }

    /** Whether a statement, an edit or a declaration can begin at a word, judged by the words that follow. */
    boolean beginsStatement(int at) {
        if (at > 0 && type(at - 1) == GridParser.WHERE) {
            return false;
        }
        int next = type(at + 1);
        boolean words = switch (type(at)) {
            case GridParser.PARAM, GridParser.EXPERIMENT, GridParser.FUNCTION, GridParser.IMPORT -> true;
            case GridParser.NETWORK,
                    GridParser.AXES,
                    GridParser.EVALUATION,
                    GridParser.ABLATION,
                    GridParser.SWEEP,
                    GridParser.DROP,
                    GridParser.ADD -> Words.isName(next);
            case GridParser.CLAIM -> next == GridParser.STRING;
            case GridParser.SEED, GridParser.NATIVE -> next == GridParser.NUMBER;
            case GridParser.TRAJECTORY, GridParser.ITERATE -> next == GridParser.LEFT_BRACE;
            case GridParser.TRAIN -> next == GridParser.LEFT_BRACE || Words.isName(next);
            default -> Words.isKind(type(at)) && Words.isName(next);
        };
        return words || Words.isName(type(at)) && isDefinition(behindPath(at));
    }

    /** Whether something new begins at a word where no bracket is open: a value has ended, and a name follows. */
    boolean beginsAnything(int at) {
        boolean name = type(at) == GridParser.NAME && at > 0 && endsValue(at - 1);
        boolean plain = name && (type(at - 1) == GridParser.NAME || !Words.isName(type(at - 1)));
        boolean reserved = isDefinition(at + 1) && Keywords.all().isReserved(words[at].getText());
        return plain || reserved || beginsStatement(at);
    }

    private boolean isDefinition(int at) {
        return switch (type(at)) {
            case GridParser.ASSIGN, GridParser.DRAW, GridParser.COLON -> true;
            default -> false;
        };
    }

    /** Behind a name and the indices and members that follow it on its line. */
    private int behindPath(int name) {
        int at = name + 1;
        while (true) {
            if (type(at) == GridParser.DOT && Words.isName(type(at + 1))) {
                at += 2;
            } else if (type(at) == GridParser.LEFT_BRACKET) {
                int close = at;
                while (type(close) != GridParser.RIGHT_BRACKET) {
                    if (type(close) == Token.EOF || !sameLine(name, close) || close - at > MOST_WORDS_IN_INDEX) {
                        return close;
                    }
                    close++;
                }
                at = close + 1;
            } else {
                return at;
            }
        }
    }

    /** Whether an expression could end with a word, so that a name behind it begins something new. */
    boolean endsValue(int at) {
        return switch (type(at)) {
            case GridParser.NUMBER,
                    GridParser.QUANTITY,
                    GridParser.STRING,
                    GridParser.TRUE,
                    GridParser.FALSE,
                    GridParser.IN_UNIT,
                    GridParser.RIGHT_PARENTHESIS,
                    GridParser.RIGHT_BRACKET,
                    GridParser.RIGHT_BRACE -> true;
            default -> Words.isName(type(at));
        };
    }

    private int type(int at) {
        return at < words.length ? words[at].getType() : Token.EOF;
    }
}
