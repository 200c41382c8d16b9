package org.gridlang.syntax.parse;

import java.util.Map;
import org.antlr.v4.runtime.CommonToken;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.grammar.GridLexer;

/**
 * Words in a form of another language, or of none. Each is reported with the right form and, where that is certain, read
 * as if the right form stood there, so that one slip gives one message.
 */
final class WrongTokens {

    /** What becomes of a word. */
    enum Verdict {
        KEEP,
        KEEP_DAMAGED,
        DROP,
        DROP_DAMAGED
    }

    private record Repair(int type, String sign) {}

    private static final Map<Integer, Repair> SIGNS = Map.ofEntries(
            Map.entry(GridLexer.WRONG_AND, new Repair(GridLexer.AND, "and")),
            Map.entry(GridLexer.WRONG_OR, new Repair(GridLexer.OR, "or")),
            Map.entry(GridLexer.WRONG_NOT, new Repair(GridLexer.NOT, "not")),
            Map.entry(GridLexer.WRONG_POWER, new Repair(GridLexer.POWER, "^")),
            Map.entry(GridLexer.WRONG_ASSIGN, new Repair(GridLexer.ASSIGN, "=")),
            Map.entry(GridLexer.WRONG_ARROW, new Repair(GridLexer.ARROW, "->")),
            Map.entry(GridLexer.WRONG_MINUS, new Repair(GridLexer.MINUS, "-")),
            Map.entry(GridLexer.WRONG_TIMES, new Repair(GridLexer.TIMES, "*")),
            Map.entry(GridLexer.WRONG_LESS_EQUAL, new Repair(GridLexer.LESS_OR_EQUAL, "<=")),
            Map.entry(GridLexer.WRONG_GREATER_EQUAL, new Repair(GridLexer.GREATER_OR_EQUAL, ">=")),
            Map.entry(GridLexer.WRONG_NOT_EQUAL, new Repair(GridLexer.NOT_EQUAL, "!=")),
            Map.entry(GridLexer.WRONG_EQUAL, new Repair(GridLexer.EQUAL, "==")));

    private final Reports reports;
    private boolean semicolonSeen;
    private boolean hashSeen;
    private boolean spaceSeen;
    private int endOfUnknown = -1;

    WrongTokens(Reports reports) {
        this.reports = reports;
    }

    /** Reports a wrong word and gives it the type of the right one. */
    Verdict judge(CommonToken token) {
        Repair repair = SIGNS.get(token.getType());
        if (repair != null) {
            String written = token.getText();
            reports.report(
                    Code.WRONG_FORM,
                    token,
                    "`%s` is not a sign of this language".formatted(written),
                    "write `%s`".formatted(repair.sign()));
            token.setType(repair.type());
            return Verdict.KEEP;
        }
        return switch (token.getType()) {
            case GridLexer.WRONG_NUMBER -> number(token, GridLexer.NUMBER);
            case GridLexer.WRONG_QUANTITY -> number(token, GridLexer.QUANTITY);
            case GridLexer.WRONG_IN_UNIT -> tab(token, GridLexer.IN_UNIT);
            case GridLexer.WRONG_STRING -> quotes(token);
            case GridLexer.UNCLOSED_STRING -> unclosed(token);
            case GridLexer.WRONG_SEMICOLON -> semicolon(token);
            case GridLexer.WRONG_COMMENT -> comment(token);
            case GridLexer.WRONG_SPACE -> space(token);
            case GridLexer.WRONG_PERCENT -> percent(token);
            case GridLexer.UNKNOWN_CHARACTER -> unknown(token);
            default -> Verdict.KEEP;
        };
    }

    private Verdict number(CommonToken token, int type) {
        String text = token.getText();
        String digits = text.split("[ \t]|[^0-9._eE+-]")[0];
        String unit = text.substring(digits.length());
        if (digits.startsWith(".")) {
            wrongNumber(token, "a number needs a digit before its point", "write `0" + text + "`");
        } else if (digits.endsWith("_") || digits.matches(".*(_[^0-9]|[^0-9]_|__).*") || digits.contains("_.")) {
            wrongNumber(
                    token,
                    "an underscore in a number stands between two digits",
                    "write `" + digits.replaceAll("__+", "_").replaceAll("_(?![0-9])|(?<![0-9])_", "") + unit + "`");
        } else if (digits.contains(".") && !digits.matches(".*\\.[0-9].*")) {
            wrongNumber(
                    token,
                    "a number needs a digit behind its point",
                    "write `" + digits.replace(".", ".0") + unit + "`");
        } else {
            return tab(token, type);
        }
        token.setType(type);
        return Verdict.KEEP;
    }

    private void wrongNumber(CommonToken token, String message, String hint) {
        reports.report(Code.WRONG_NUMBER_FORM, token, message, hint);
    }

    private Verdict tab(CommonToken token, int type) {
        reports.report(
                Code.WRONG_FORM,
                token,
                "a tab stands before the unit",
                "write `%s` with a space".formatted(token.getText().replaceAll("[ \t]+", " ")));
        token.setType(type);
        return Verdict.KEEP;
    }

    private Verdict quotes(CommonToken token) {
        String text = token.getText();
        String inner = text.substring(1, text.length() - 1);
        String message =
                text.startsWith("'") ? "single quotes do not make a text" : "typographic quotes do not make a text";
        reports.report(Code.WRONG_FORM, token, message, "write `\"%s\"`".formatted(shortened(inner)));
        token.setType(GridLexer.STRING);
        return Verdict.KEEP;
    }

    private Verdict unclosed(CommonToken token) {
        reports.report(
                Code.UNCLOSED_STRING,
                token,
                "this text is not closed on its line",
                "write a `\"` behind its last word");
        token.setType(GridLexer.STRING);
        return Verdict.KEEP_DAMAGED;
    }

    /** Whoever ends one line with a semicolon ends all lines with one: the first is enough. */
    private Verdict semicolon(CommonToken token) {
        if (!semicolonSeen) {
            reports.report(
                    Code.WRONG_FORM,
                    token,
                    "there are no semicolons in this language",
                    "leave it out: a line ends by itself");
        }
        semicolonSeen = true;
        return Verdict.DROP;
    }

    private Verdict comment(CommonToken token) {
        boolean hash = token.getText().startsWith("#");
        if (!hash || !hashSeen) {
            reports.report(
                    Code.WRONG_FORM,
                    reports.places().of(token),
                    "a comment does not begin with `%s`".formatted(hash ? "#" : "/*"),
                    "begin every line of it with `//`");
        }
        hashSeen |= hash;
        return Verdict.DROP;
    }

    private Verdict space(CommonToken token) {
        if (!spaceSeen) {
            reports.report(
                    Code.UNEXPECTED_CHARACTER,
                    token,
                    "this is not a plain space but U+%04X, which looks like one"
                            .formatted((int) token.getText().charAt(0)),
                    "replace it by a space, also in the rest of the file");
        }
        spaceSeen = true;
        return Verdict.DROP_DAMAGED;
    }

    private Verdict percent(CommonToken token) {
        reports.report(
                Code.WRONG_FORM,
                token,
                "`%` is a unit, which stands directly behind a number",
                "write a percentage as `10 %`");
        return Verdict.DROP_DAMAGED;
    }

    private Verdict unknown(CommonToken token) {
        if (token.getStartIndex() != endOfUnknown) {
            String text = token.getText();
            boolean half = Character.isSurrogate(text.charAt(0));
            reports.report(Diagnostic.of(
                    Code.UNEXPECTED_CHARACTER,
                    reports.places().of(token),
                    half
                            ? "this character has no meaning here"
                            : "the character `%s` has no meaning here".formatted(text)));
        }
        endOfUnknown = token.getStopIndex() + 1;
        return Verdict.DROP_DAMAGED;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
