package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.source.Span;

/** Explains, once for each stretch of text, why it could not be read. */
record SyntaxErrors(Reports reports, Layout layout, BitSet damaged) {
    private static final int MOST_NAMED = 5;

    static SyntaxErrors of(TokenScan scan, Reports reports) {
        return new SyntaxErrors(reports, new Layout(scan.code(), reports.places()), scan.damaged());
    }

    /**
     * Reports why a rule cannot be followed.
     *
     * @param words the stretch is {@code from .. to - 1} of these
     * @param at the position in the file of the word where the parser gave up, in case that no better is found
     */
    void report(int rule, Token[] words, int from, int to, int at) {
        Expectations.Result result = Expectations.follow(words, from, to, rule);
        int furthest = result.furthest() >= from ? result.furthest() : positionOf(words, from, to, at);
        if (isReported(words[from], words[to])) {
            return;
        }
        Stumble stumble = new Stumble(words, from, furthest, to, rule, result.expected(), layout, reports.places());
        reports.report(WrongForms.explain(stumble).orElseGet(() -> general(stumble, result.optional())));
    }

    /** Reports a word of which nothing more is known. */
    void unexpected(Token word) {
        reports.report(
                Diagnostic.of(Code.UNEXPECTED_TEXT, reports.places().of(word), "unexpected " + Stumble.shown(word)));
    }

    private static int positionOf(Token[] words, int from, int to, int index) {
        for (int i = from; i < to; i++) {
            if (words[i].getTokenIndex() >= index) {
                return i;
            }
        }
        return to;
    }

    private boolean isReported(Token first, Token stop) {
        int reported = damaged.nextSetBit(first.getTokenIndex());
        return reported >= 0 && reported <= stop.getTokenIndex();
    }

    private Diagnostic general(Stumble stumble, Set<String> optional) {
        Set<String> expected = stumble.expected();
        Optional<String> wanted = wanted(expected.isEmpty() ? optional : expected);
        if (stumble.atEnd()) {
            Token before = stumble.word(stumble.at() - 1);
            Span place = reports.places().of(before);
            return Diagnostic.of(
                    Code.UNEXPECTED_TEXT,
                    place,
                    wanted.map(w -> "expected " + w).orElse("expected more") + " behind " + Stumble.shown(before));
        }
        String found = Stumble.shown(stumble.word(stumble.at()));
        return Diagnostic.of(
                Code.UNEXPECTED_TEXT,
                reports.places().of(stumble.word(stumble.at())),
                wanted.map(w -> "expected " + w + ", found " + found).orElse("unexpected " + found));
    }

    private static Optional<String> wanted(Set<String> expected) {
        List<String> named = new ArrayList<>(expected);
        named.remove(Expectations.GOES_ON);
        if (named.contains("an expression")) {
            named.remove("a name");
        }
        if (named.isEmpty() || named.size() > MOST_NAMED) {
            return Optional.empty();
        }
        String last = named.removeLast();
        return Optional.of(named.isEmpty() ? last : String.join(", ", named) + " or " + last);
    }
}
