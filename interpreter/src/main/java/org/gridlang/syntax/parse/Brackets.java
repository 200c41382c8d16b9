package org.gridlang.syntax.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.grammar.GridParser;

/**
 * Makes the brackets of a text match. An unclosed one is reported where it opens and closed where the layout says that
 * something new begins; one too many is reported and left out. A text whose brackets match is left as it is, however
 * strangely it is laid out.
 */
final class Brackets {

    /**
     * Words whose brackets match.
     *
     * @param match for an opening bracket the position of the one that closes it
     * @param damaged positions at which a mistake has been reported
     */
    record Matched(Token[] words, int[] match, BitSet damaged) {}

    private record Open(int position, int source, int type, int indentation) {}

    private final TokenScan scan;
    private final Reports reports;
    private final Layout layout;
    private final List<Token> words = new ArrayList<>();
    private final BitSet damaged = new BitSet();
    private final Deque<Open> stack = new ArrayDeque<>();
    private final boolean bracesToSpare;

    private Brackets(TokenScan scan, Reports reports) {
        this.scan = scan;
        this.reports = reports;
        this.layout = new Layout(scan.code(), reports.places());
        this.bracesToSpare = count(GridParser.RIGHT_BRACE) > count(GridParser.LEFT_BRACE);
    }

    static Matched match(TokenScan scan, Reports reports) {
        if (balanced(scan.code())) {
            return new Matched(scan.code(), matches(scan.code()), scan.damaged());
        }
        Brackets brackets = new Brackets(scan, reports);
        for (int at = 0; at < scan.code().length - 1; at++) {
            brackets.read(at);
        }
        return brackets.end();
    }

    private void read(int at) {
        if (layout.beginsLine(at)) {
            closeBefore(at);
        }
        Token word = scan.code()[at];
        if (closing(word.getType()) != Token.INVALID_TYPE) {
            stack.push(new Open(words.size(), at, word.getType(), layout.indentation(at)));
            add(word, at);
        } else if (opening(word.getType()) != Token.INVALID_TYPE) {
            close(at, word);
        } else {
            add(word, at);
        }
    }

    /** Closes what cannot go on across the beginning of a statement. */
    private void closeBefore(int at) {
        while (!stack.isEmpty() && layout.beginsStatement(at)) {
            Open top = stack.element();
            boolean runsOn = top.type() == GridParser.LEFT_BRACE
                    ? layout.column(at) <= top.indentation() && isIndented(top)
                    : layout.endsValue(at - 1) || layout.column(at) <= top.indentation();
            if (!runsOn) {
                return;
            }
            closeMissing(at, "`%s` is missed before this");
        }
    }

    private boolean isIndented(Open brace) {
        int inside = brace.source() + 1;
        return layout.sameLine(inside, brace.source()) || layout.column(inside) > brace.indentation();
    }

    private void close(int at, Token word) {
        int wanted = opening(word.getType());
        if (word.getType() == GridParser.RIGHT_BRACE && layout.beginsLine(at)) {
            while (closesOuter(at)) {
                closeMissing(at, "this `}` stands below an earlier `{`");
            }
        }
        boolean open = stack.stream().anyMatch(o -> o.type() == wanted);
        if (!open
                && !stack.isEmpty()
                && wanted != GridParser.LEFT_BRACE
                && stack.element().type() != GridParser.LEFT_BRACE) {
            substitute(at, word);
        } else if (!open || closesTooEarly(at, word)) {
            reports.report(Diagnostic.of(
                    Code.UNCLOSED_BRACKET,
                    reports.places().of(word),
                    "this `%s` closes nothing".formatted(word.getText())));
            damaged.set(words.size());
        } else {
            while (stack.element().type() != wanted) {
                closeMissing(at, "`%s` is missed before this");
            }
            stack.pop();
            add(word, at);
        }
    }

    /** A brace that stands below the line of an outer opening brace, left of the line of the innermost one. */
    private boolean closesOuter(int at) {
        return !stack.isEmpty()
                && stack.element().type() == GridParser.LEFT_BRACE
                && layout.column(at) < stack.element().indentation()
                && stack.stream()
                        .skip(1)
                        .anyMatch(o -> o.type() == GridParser.LEFT_BRACE && o.indentation() == layout.column(at));
    }

    /** One brace too many in the text, and this one stands inside a body that goes on. */
    private boolean closesTooEarly(int at, Token word) {
        Open top = stack.element();
        return bracesToSpare
                && word.getType() == GridParser.RIGHT_BRACE
                && top.type() == GridParser.LEFT_BRACE
                && layout.beginsLine(at)
                && layout.column(at) > top.indentation()
                && scan.code()[at + 1].getType() != Token.EOF
                && layout.column(at + 1) > top.indentation();
    }

    private void substitute(int at, Token word) {
        Open top = stack.pop();
        String right = sign(closing(top.type()));
        reports.report(Diagnostic.of(
                        Code.UNCLOSED_BRACKET,
                        reports.places().of(word),
                        "`%s` cannot close `%s`".formatted(word.getText(), sign(top.type())))
                .withNote(reports.places().of(words.get(top.position())), "this bracket is open")
                .withHint("write `%s`".formatted(right)));
        CommonToken substitute = new CommonToken(word);
        substitute.setType(closing(top.type()));
        damaged.set(words.size());
        add(substitute, at);
    }

    private void closeMissing(int at, String note) {
        Open top = stack.pop();
        String missing = sign(closing(top.type()));
        int reported = scan.damaged().nextSetBit(top.source());
        if (reported < 0 || reported > at) {
            Diagnostic report = Diagnostic.of(
                            Code.UNCLOSED_BRACKET,
                            reports.places().of(words.get(top.position())),
                            "this `%s` is never closed".formatted(sign(top.type())))
                    .withHint("write the missing `%s`".formatted(missing));
            Token next = scan.code()[at];
            reports.report(
                    next.getType() == Token.EOF
                            ? report
                            : report.withNote(reports.places().of(next), note.formatted(missing)));
        }
        CommonToken closing = new CommonToken(words.getLast());
        closing.setType(closing(top.type()));
        closing.setText(missing);
        closing.setStartIndex(closing.getStopIndex() + 1);
        damaged.set(words.size());
        words.add(closing);
    }

    private void add(Token word, int at) {
        if (scan.damaged().get(at)) {
            damaged.set(words.size());
        }
        words.add(word);
    }

    private Matched end() {
        int last = scan.code().length - 1;
        while (!stack.isEmpty()) {
            closeMissing(last, "");
        }
        add(scan.code()[last], last);
        Token[] all = words.toArray(Token[]::new);
        for (int i = 0; i < all.length; i++) {
            ((CommonToken) all[i]).setTokenIndex(i);
        }
        return new Matched(all, matches(all), damaged);
    }

    private int count(int type) {
        int count = 0;
        for (Token word : scan.code()) {
            count += word.getType() == type ? 1 : 0;
        }
        return count;
    }

    private static boolean balanced(Token[] words) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Token word : words) {
            if (closing(word.getType()) != Token.INVALID_TYPE) {
                open.push(word.getType());
            } else if (opening(word.getType()) != Token.INVALID_TYPE
                    && (open.isEmpty() || open.pop() != opening(word.getType()))) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private static int[] matches(Token[] words) {
        int[] match = new int[words.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < words.length; at++) {
            match[at] = at;
            if (closing(words[at].getType()) != Token.INVALID_TYPE) {
                open.push(at);
            } else if (opening(words[at].getType()) != Token.INVALID_TYPE) {
                match[open.pop()] = at;
            }
        }
        return match;
    }

    private static int closing(int type) {
        return switch (type) {
            case GridParser.LEFT_PARENTHESIS -> GridParser.RIGHT_PARENTHESIS;
            case GridParser.LEFT_BRACKET -> GridParser.RIGHT_BRACKET;
            case GridParser.LEFT_BRACE -> GridParser.RIGHT_BRACE;
            default -> Token.INVALID_TYPE;
        };
    }

    private static int opening(int type) {
        return switch (type) {
            case GridParser.RIGHT_PARENTHESIS -> GridParser.LEFT_PARENTHESIS;
            case GridParser.RIGHT_BRACKET -> GridParser.LEFT_BRACKET;
            case GridParser.RIGHT_BRACE -> GridParser.LEFT_BRACE;
            default -> Token.INVALID_TYPE;
        };
    }

    private static String sign(int type) {
        return GridParser.VOCABULARY.getLiteralName(type).substring(1, 2);
    }
}
