package org.gridlang.syntax.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.grammar.GridParser.KindContext;
import org.gridlang.grammar.GridParser.NameContext;
import org.gridlang.source.Span;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;

/** What all builders share: places, reports, documentation, names and whole numbers. */
record Building(Reports reports, Documentation documentation) {
    private static final int MOST_DIGITS = 9;

    Span span(Token token) {
        return reports.places().of(token);
    }

    Span span(ParserRuleContext context) {
        return reports.places().of(context);
    }

    Optional<Doc> doc(ParserRuleContext context) {
        return documentation.takeBefore(context.start);
    }

    Name name(NameContext context) {
        return name(context.start);
    }

    /** A word as a name: in normal form C, the micro sign as the Greek letter it looks like. */
    Name name(Token token) {
        String text = token.getText();
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        return new Name(
                span(token),
                plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00B5', '\u03BC'));
    }

    List<Name> names(List<NameContext> contexts) {
        return contexts.stream().map(this::name).toList();
    }

    Kind kind(KindContext context) {
        return Kind.of(context.start.getText()).orElseThrow();
    }

    /** A whole number, at most nine digits long. */
    int whole(Token number, String what) {
        String digits = number.getText().replace("_", "");
        if (digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(digits);
        }
        reports.report(
                Code.WRONG_NUMBER_FORM, number, what + " is a whole number", "write it with digits only, such as `1`");
        return 0;
    }
}
