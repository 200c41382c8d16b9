package org.gridlang.syntax.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.grammar.GridLexer;

/**
 * Refuses what would make a tree so deep that walking it exhausts the stack. It looks at words only, before anything
 * recursive runs, and so errs on the safe side: every operator counts as one level, wherever it stands in its expression.
 */
final class NestingLimit {
    /** Brackets in brackets. */
    static final int MOST_BRACKETS = 200;
    /** Levels of the tree, where each operator of a chain is one. */
    static final int MOST_LEVELS = 500;

    /** An open bracket: the operators since the last separator, and the deepest bracket among them. */
    private static final class Open {
        private int operators;
        private int deepest;
        private int depth;

        private void separate() {
            depth = Math.max(depth, operators + deepest);
            operators = 0;
            deepest = 0;
        }

        private int close() {
            separate();
            return depth + 1;
        }
    }

    private NestingLimit() {}

    /** What is wrong, if anything is nested too deeply. */
    static Optional<Diagnostic> check(Token[] tokens, Places places) {
        Deque<Open> stack = new ArrayDeque<>();
        stack.push(new Open());
        boolean afterValue = false;
        for (Token token : tokens) {
            boolean word = isWord(token.getType());
            if (word && afterValue) {
                stack.element().separate(); // two values side by side: one expression has ended, another begins
            }
            afterValue = word || isClosing(token.getType());
            switch (token.getType()) {
                case GridLexer.LEFT_PARENTHESIS, GridLexer.LEFT_BRACKET, GridLexer.LEFT_BRACE -> stack.push(new Open());
                case GridLexer.RIGHT_PARENTHESIS, GridLexer.RIGHT_BRACKET, GridLexer.RIGHT_BRACE -> {
                    if (stack.size() > 1) {
                        int depth = stack.pop().close();
                        Open outer = stack.element();
                        outer.deepest = Math.max(outer.deepest, depth);
                        outer.operators++;
                    }
                }
                case GridLexer.COMMA, GridLexer.COLON, GridLexer.ASSIGN, GridLexer.DRAW, GridLexer.OVER ->
                    stack.element().separate();
                default -> stack.element().operators += isOperator(token.getType()) ? 1 : 0;
            }
            Open top = stack.element();
            if (stack.size() > MOST_BRACKETS) {
                return Optional.of(Diagnostic.of(
                                Code.NESTED_TOO_DEEPLY,
                                places.of(token),
                                "more than %d brackets are nested in each other".formatted(MOST_BRACKETS))
                        .withHint("give inner parts a name of their own"));
            }
            if (top.operators + top.deepest > MOST_LEVELS) {
                return Optional.of(Diagnostic.of(
                                Code.NESTED_TOO_DEEPLY,
                                places.of(token),
                                "this expression has more than %d operators within each other".formatted(MOST_LEVELS))
                        .withHint("give parts of it a name of their own, or use `sum` over a list"));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(int type) {
        return switch (type) {
            case GridLexer.NUMBER, GridLexer.QUANTITY, GridLexer.STRING, GridLexer.TRUE, GridLexer.FALSE -> true;
            default -> Words.isName(type);
        };
    }

    private static boolean isClosing(int type) {
        return switch (type) {
            case GridLexer.RIGHT_PARENTHESIS, GridLexer.RIGHT_BRACKET, GridLexer.RIGHT_BRACE -> true;
            default -> false;
        };
    }

    private static boolean isOperator(int type) {
        return switch (type) {
            case GridLexer.AND,
                    GridLexer.OR,
                    GridLexer.NOT,
                    GridLexer.IF,
                    GridLexer.IN,
                    GridLexer.IN_UNIT,
                    GridLexer.LIST,
                    GridLexer.ARROW,
                    GridLexer.RANGE,
                    GridLexer.DOT,
                    GridLexer.EQUAL,
                    GridLexer.NOT_EQUAL,
                    GridLexer.LESS,
                    GridLexer.LESS_OR_EQUAL,
                    GridLexer.GREATER,
                    GridLexer.GREATER_OR_EQUAL,
                    GridLexer.PLUS,
                    GridLexer.MINUS,
                    GridLexer.TIMES,
                    GridLexer.DIVIDE,
                    GridLexer.CONTRACT,
                    GridLexer.POWER,
                    GridLexer.PAIRS,
                    GridLexer.ORDERED_PAIRS -> true;
            default -> false;
        };
    }
}
