package org.gridlang.syntax.parse;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.grammar.GridParser.NameContext;
import org.gridlang.grammar.Unit;
import org.gridlang.grammar.UnitTable;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;
import org.jspecify.annotations.Nullable;

/** Builds numbers, quantities, units and texts. */
record LiteralBuilder(Building building) {

    Expr quantity(Token token) {
        String text = token.getText();
        int end = 0;
        while (end < text.length() && isNumberPart(text, end)) {
            end++;
        }
        return new Expr.Quantity(building.span(token), text.substring(0, end), unitText(text.substring(end)));
    }

    private static boolean isNumberPart(String text, int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9' || c == '.' || c == '_') {
            return true;
        }
        boolean exponent = at > 0 && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length();
        return switch (c) {
            case 'e', 'E' -> exponent && (isDigit(text, at + 1) || (isSign(text, at + 1) && isDigit(text, at + 2)));
            case '+', '-' -> true;
            default -> false;
        };
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
    }

    /** The unit of an {@code in m/s}. */
    String unitOf(Token inUnit) {
        return unitText(inUnit.getText().substring("in".length()));
    }

    /** Where the unit of an {@code in m/s} stands. */
    Span unitSpan(Token inUnit) {
        Span whole = building.span(inUnit);
        return new Span(
                whole.file(),
                whole.end() - inUnit.getText().substring(2).strip().length(),
                whole.end());
    }

    private static String unitText(String text) {
        return text.strip().replace('\u03BC', '\u00B5');
    }

    /** A text without its quotes, escapes resolved. */
    Expr.Text text(Token token) {
        String written = token.getText();
        int end = written.length() > 1
                        && "\"'\u201C\u201D\u201E\u2018\u2019".indexOf(written.charAt(written.length() - 1)) >= 0
                ? written.length() - 1
                : written.length();
        StringBuilder value = new StringBuilder();
        for (int at = 1; at < end; at++) {
            char c = written.charAt(at);
            if (c == '\\' && at + 1 < end) {
                at++;
                value.append(escape(token, at, written.charAt(at)));
            } else {
                value.append(c);
            }
        }
        return new Expr.Text(building.span(token), value.toString());
    }

    private char escape(Token token, int at, char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> {
                Span whole = building.span(token);
                Span place = new Span(whole.file(), whole.start() + at - 1, whole.start() + at + 1);
                building.reports()
                        .report(
                                Code.WRONG_FORM,
                                place,
                                "`\\%s` means nothing in a text".formatted(c),
                                "write `\\\\` for a backslash; `\\n`, `\\t` and `\\\"` also exist");
                yield c;
            }
        };
    }

    /** An {@code in} without a known unit; reported. */
    Expr unknownUnit(Token in, @Nullable NameContext word) {
        if (word == null) {
            building.reports()
                    .report(Diagnostic.of(Code.UNKNOWN_UNIT, building.span(in), "expected a unit behind `in`")
                            .withHint("write the unit on the same line, such as `in cm`"));
            return new Expr.Missing(building.span(in));
        }
        building.reports()
                .report(
                        UnitTable.standard().parse(word.getText()).isPresent()
                                ? Diagnostic.of(
                                                Code.UNKNOWN_UNIT,
                                                building.span(word),
                                                "the unit stands on another line than its `in`")
                                        .withHint("write `in %s` on one line".formatted(word.getText()))
                                : unknownUnit(building.span(word), word.getText()));
        return new Expr.Missing(building.span(in).to(building.span(word)));
    }

    /** The report of a word where a unit should stand. */
    static Diagnostic unknownUnit(Span place, String word) {
        Diagnostic report = Diagnostic.of(Code.UNKNOWN_UNIT, place, "`%s` is not a unit".formatted(word));
        Optional<Unit> called = UnitTable.standard().called(word);
        if (called.isPresent()) {
            return report.withHint("write `%s`".formatted(called.get().symbol()));
        }
        return switch (word) {
            case "h", "hour", "hours" -> report.withHint("an hour is `3600 s`");
            case "g", "gram", "grams" -> report.withHint("a gram is `0.001 kg`; `g` is the name of the representation");
            case "d", "day", "days" -> report.withHint("a day is `86_400 s`");
            case "A", "ampere", "amperes" -> report.withHint("an ampere is `1000 mA`");
            default ->
                report.withHint(Suggestions.nearest(word, UnitTable.standard().symbols())
                        .map(near -> "did you mean `%s`?".formatted(near))
                        .or(() -> Optional.of(all())));
        };
    }

    private static String all() {
        return "the units are `" + String.join("`, `", UnitTable.standard().symbols())
                + "`, and their quotients and powers";
    }
}
