package org.gridlang.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;

/**
 * What the lexer cannot say in rules: where a number's unit ends.
 *
 * <p>After a number come spaces and the longest valid unit of the table, if it ends where a word ends: {@code 2 min} is a
 * quantity, {@code 2 min_value} a number and a name, {@code 5 cm/x} a quantity over {@code x}. A line end never stands
 * between a number and its unit. A tab there is almost always meant as a space; it makes a wrong form, which the parser names.
 */
abstract class GridLexerBase extends Lexer {

    private final UnitTable units = UnitTable.standard();

    GridLexerBase(CharStream input) {
        super(input);
    }

    /** Called behind a number of the right form. */
    final void extendToQuantity() {
        boolean wrong = takePointWithoutDigits() | takeStrayUnderscores();
        int gap = takeUnit(0);
        if (gap == NO_UNIT) {
            setType(wrong ? GridLexer.WRONG_NUMBER : GridLexer.NUMBER);
        } else {
            setType(wrong || gap == WITH_TAB ? GridLexer.WRONG_QUANTITY : GridLexer.QUANTITY);
        }
    }

    /** Called behind a number of a wrong form ({@code .5}). */
    final void extendToWrongQuantity() {
        setType(takeUnit(0) == NO_UNIT ? GridLexer.WRONG_NUMBER : GridLexer.WRONG_QUANTITY);
    }

    /** Called behind the word {@code in}. */
    final void extendToUnit() {
        switch (takeUnit(1)) {
            case WITH_SPACES -> setType(GridLexer.IN_UNIT);
            case WITH_TAB -> setType(GridLexer.WRONG_IN_UNIT);
            default -> setType(GridLexer.IN);
        }
    }

    private static final int NO_UNIT = 0;
    private static final int WITH_SPACES = 1;
    private static final int WITH_TAB = 2;

    private int takeUnit(int leastSpaces) {
        int gap = 0;
        boolean tab = false;
        for (int c = _input.LA(1); c == ' ' || c == '\t'; c = _input.LA(gap + 1)) {
            tab |= c == '\t';
            gap++;
        }
        int offset = gap;
        int length = gap < leastSpaces ? 0 : units.longestUnit(at -> _input.LA(offset + at + 1));
        if (length == 0) {
            return NO_UNIT;
        }
        take(gap + length);
        return tab ? WITH_TAB : WITH_SPACES;
    }

    /** {@code 1.}, but neither {@code 1..4} nor {@code 1.name}. */
    private boolean takePointWithoutDigits() {
        if (_input.LA(1) != '.' || _input.LA(2) == '.' || isWordPart(_input.LA(2))) {
            return false;
        }
        take(1);
        return true;
    }

    private boolean takeStrayUnderscores() {
        if (_input.LA(1) != '_') {
            return false;
        }
        int length = 1;
        while (_input.LA(length + 1) == '_' || isDigit(_input.LA(length + 1))) {
            length++;
        }
        if (isWordPart(_input.LA(length + 1))) {
            return false;
        }
        take(length);
        return true;
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            getInterpreter().consume(_input);
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character can stand inside a name, primes included. */
    static boolean isWordPart(int c) {
        return c != IntStream.EOF && (Character.isLetterOrDigit(c) || c == '_' || c == '\'' || isMark(c));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
