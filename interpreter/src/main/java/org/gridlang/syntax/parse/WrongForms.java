package org.gridlang.syntax.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.Keywords;

/**
 * Forms that people are likely to write, by habit from other languages or by a slip, with the right form of each. The
 * first that matches explains the mistake better than a list of what was expected.
 */
final class WrongForms {
    private static final Set<String> DEFINING_WORDS = Set.of("let", "var", "val", "const", "set", "auto", "local");
    private static final Set<String> FUNCTION_WORDS = Set.of("def", "fn", "func", "fun", "lambda", "proc", "define");

    private static final List<Function<Stumble, Optional<Diagnostic>>> FORMS = List.of(
            WrongForms::unknownUnit,
            WrongForms::definingWord,
            WrongForms::reservedName,
            WrongForms::equalsInExpression,
            WrongForms::comparisonInDefinition,
            WrongForms::colonInSettings,
            WrongForms::plusSign,
            WrongForms::nestedExpression,
            WrongStatements::parameterWithoutType,
            WrongStatements::secondWhere,
            WrongStatements::functionBody,
            WrongStatements::headOfStatement,
            WrongStatements::sideBySide,
            WrongStatements::statementOutside);

    private WrongForms() {}

    /** What was probably meant. */
    static Optional<Diagnostic> explain(Stumble stumble) {
        return FORMS.stream()
                .map(form -> form.apply(stumble))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code 2 meters}. */
    private static Optional<Diagnostic> unknownUnit(Stumble stumble) {
        for (int word = stumble.at(); word >= Math.max(stumble.from(), stumble.at() - 1); word--) {
            if (stumble.type(word - 1) == GridParser.NUMBER
                    && Words.isName(stumble.type(word))
                    && stumble.sameLine(word - 1, word)) {
                Token name = stumble.word(word);
                Diagnostic report = LiteralBuilder.unknownUnit(stumble.span(word), name.getText());
                return Optional.of(
                        report.hint()
                                        .filter(hint -> !hint.startsWith("the units are"))
                                        .isPresent()
                                ? report
                                : report.withHint("write `%s * %s` for a product"
                                        .formatted(stumble.word(word - 1).getText(), name.getText())));
            }
        }
        return Optional.empty();
    }

    /** {@code let x = 3}, {@code def f(x) = ...}. */
    private static Optional<Diagnostic> definingWord(Stumble stumble) {
        if (stumble.type(stumble.from()) != GridParser.NAME || !Words.isName(stumble.type(stumble.from() + 1))) {
            return Optional.empty();
        }
        String word = stumble.word(stumble.from()).getText();
        String name = stumble.word(stumble.from() + 1).getText();
        if (FUNCTION_WORDS.contains(word)) {
            return wrong(
                    stumble,
                    stumble.from(),
                    "`%s` does not begin a function".formatted(word),
                    "write `function %s(...) = ...`".formatted(name));
        }
        return DEFINING_WORDS.contains(word)
                ? wrong(
                        stumble,
                        stumble.from(),
                        "a definition needs no word like `%s`".formatted(word),
                        "write `%s = ...`".formatted(name))
                : Optional.empty();
    }

    /** {@code over = 3}, {@code f(in: 2)}. */
    private static Optional<Diagnostic> reservedName(Stumble stumble) {
        Token word = stumble.word(stumble.at());
        Token before = stumble.word(stumble.at() - 1);
        if (stumble.type(stumble.at()) == GridParser.COLON
                && stumble.at() > stumble.from()
                && Keywords.all().isReserved(before.getText())) {
            return Optional.of(reserved(stumble, stumble.at() - 1));
        }
        if (stumble.atEnd() || !Keywords.all().isReserved(word.getText())) {
            return Optional.empty();
        }
        boolean defined = switch (stumble.type(stumble.at() + 1)) {
            case GridParser.ASSIGN, GridParser.COLON, GridParser.DRAW -> true;
            default -> false;
        };
        boolean name =
                stumble.expected().contains("a name") && !stumble.expected().contains("an expression");
        return defined || name ? Optional.of(reserved(stumble, stumble.at())) : Optional.empty();
    }

    private static Diagnostic reserved(Stumble stumble, int at) {
        String word = stumble.word(at).getText();
        return Diagnostic.of(
                        Code.RESERVED_WORD,
                        stumble.span(at),
                        "`%s` is a word of the language and cannot be a name".formatted(word))
                .withHint("choose another name, such as `%s_`".formatted(word));
    }

    /** {@code if a = b}, {@code f(a = 3)}. */
    private static Optional<Diagnostic> equalsInExpression(Stumble stumble) {
        int at = stumble.at();
        if (stumble.type(at) != GridParser.ASSIGN || at == stumble.from()) {
            return Optional.empty();
        }
        int before = stumble.type(at - 2);
        if (Words.isName(stumble.type(at - 1))
                && (before == GridParser.LEFT_PARENTHESIS || before == GridParser.COMMA)) {
            String name = stumble.word(at - 1).getText();
            return wrong(
                    stumble,
                    at,
                    "an argument is named with `:`",
                    "write `%s: ...`; to compare, write `==`".formatted(name));
        }
        return wrong(stumble, at, "`=` defines a name and cannot stand within an expression", "to compare, write `==`");
    }

    /** {@code x == 3} as a definition. */
    private static Optional<Diagnostic> comparisonInDefinition(Stumble stumble) {
        return stumble.type(stumble.at()) == GridParser.EQUAL
                        && stumble.expected().contains("`=`")
                ? wrong(stumble, stumble.at(), "`==` compares two values", "to define a name, write `=`")
                : Optional.empty();
    }

    /** <code>{ steps: 20 }</code>. */
    private static Optional<Diagnostic> colonInSettings(Stumble stumble) {
        return stumble.type(stumble.at()) == GridParser.COLON
                        && stumble.expected().contains("`=`")
                        && !stumble.atStart()
                ? wrong(
                        stumble,
                        stumble.at(),
                        "in braces a name gets its value with `=`",
                        "write `%s = ...`"
                                .formatted(stumble.word(stumble.at() - 1).getText()))
                : Optional.empty();
    }

    /** {@code +3}. */
    private static Optional<Diagnostic> plusSign(Stumble stumble) {
        return stumble.type(stumble.at()) == GridParser.PLUS
                        && stumble.expected().contains("an expression")
                ? wrong(stumble, stumble.at(), "a number has no `+` in front of it", "leave the `+` out")
                : Optional.empty();
    }

    /** {@code a + if ...}, {@code a + x -> ...}. */
    private static Optional<Diagnostic> nestedExpression(Stumble stumble) {
        if (stumble.type(stumble.at()) == GridParser.IF && stumble.expected().contains("an expression")) {
            return wrong(
                    stumble,
                    stumble.at(),
                    "`if` cannot stand behind an operator",
                    "put it in parentheses, from `if` to the end");
        }
        return stumble.type(stumble.at()) == GridParser.ARROW
                ? wrong(
                        stumble,
                        stumble.at(),
                        "`->` follows the parameters of a function, at the start of an expression",
                        "write `x -> ...` or `(a, b) -> ...`, in parentheses behind an operator")
                : Optional.empty();
    }

    /** The report of a wrong form, as an explanation that was found. */
    static Optional<Diagnostic> wrong(Stumble stumble, int at, String message, String hint) {
        return Optional.of(
                Diagnostic.of(Code.WRONG_FORM, stumble.span(at), message).withHint(hint));
    }
}
