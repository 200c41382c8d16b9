package org.gridlang.syntax.parse;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.grammar.GridParser;

/** Those of the {@link WrongForms} in which a whole statement or declaration is built wrongly. */
final class WrongStatements {
    private WrongStatements() {}

    /** {@code param W ~ normal(0, 1)}. */
    static Optional<Diagnostic> parameterWithoutType(Stumble stumble) {
        boolean atSign =
                stumble.type(stumble.at()) == GridParser.DRAW || stumble.type(stumble.at()) == GridParser.ASSIGN;
        return stumble.type(stumble.from()) == GridParser.PARAM && atSign && stumble.at() == stumble.from() + 2
                ? WrongForms.wrong(
                        stumble,
                        stumble.at(),
                        "a trained parameter needs its axes",
                        "write `param %s: [units] ...`, or `: []` for a single number"
                                .formatted(stumble.word(stumble.at() - 1).getText()))
                : Optional.empty();
    }

    /** {@code where a = 1 where b = 2}, {@code where a = 1, b = 2}: what came before has been read already. */
    static Optional<Diagnostic> secondWhere(Stumble stumble) {
        int type = stumble.type(stumble.at());
        if (type != GridParser.WHERE && type != GridParser.COMMA) {
            return Optional.empty();
        }
        for (int i = stumble.at() - 1; i > 0 && stumble.sameLine(i, stumble.at()); i--) {
            if (stumble.words()[i].getType() == GridParser.WHERE) {
                String message = type == GridParser.WHERE
                        ? "a definition has one `where`, at its end"
                        : "a `where` without braces holds one definition";
                return WrongForms.wrong(
                        stumble,
                        stumble.at(),
                        message,
                        "put all local definitions in its braces: `where { a = ...  b = ... }`");
            }
        }
        return type == GridParser.WHERE && stumble.atStart()
                ? WrongForms.wrong(
                        stumble,
                        stumble.at(),
                        "a definition has one `where`, at its end",
                        "put all local definitions in its braces: `where { a = ...  b = ... }`")
                : Optional.empty();
    }

    /** <code>claim { ... }</code>: the word of a statement, and then not what it needs. */
    static Optional<Diagnostic> headOfStatement(Stumble stumble) {
        if (stumble.rule() != GridParser.RULE_statement || stumble.at() != stumble.from() + 1) {
            return Optional.empty();
        }
        String needed = switch (stumble.type(stumble.from())) {
            case GridParser.CLAIM -> "a text in double quotes";
            case GridParser.SEED -> "a number";
            case GridParser.TRAJECTORY, GridParser.ITERATE, GridParser.TRAIN -> "`{`";
            case GridParser.SWEEP, GridParser.EVALUATION, GridParser.ABLATION, GridParser.AXES, GridParser.NETWORK ->
                "a name";
            default -> Words.isKind(stumble.type(stumble.from())) ? "the name of a component" : "";
        };
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        String word = Stumble.shown(stumble.word(stumble.from()));
        return Optional.of(
                stumble.atEnd()
                        ? Diagnostic.of(
                                Code.UNEXPECTED_TEXT,
                                stumble.span(stumble.from()),
                                "expected %s behind %s".formatted(needed, word))
                        : Diagnostic.of(
                                Code.UNEXPECTED_TEXT,
                                stumble.span(stumble.at()),
                                "expected %s behind %s, found %s"
                                        .formatted(needed, word, Stumble.shown(stumble.word(stumble.at())))));
    }

    /** <code>function f(x) { ... }</code>. */
    static Optional<Diagnostic> functionBody(Stumble stumble) {
        return stumble.type(stumble.from()) == GridParser.FUNCTION
                        && stumble.type(stumble.at()) == GridParser.LEFT_BRACE
                ? WrongForms.wrong(
                        stumble,
                        stumble.at(),
                        "a function has no body in braces",
                        "write `= ...`, with local definitions behind `where`")
                : Optional.empty();
    }

    /** {@code a = b c}: two values on one line without anything between them. */
    static Optional<Diagnostic> sideBySide(Stumble stumble) {
        int from = stumble.from();
        if (from == 0
                || !stumble.sameLine(from - 1, from)
                || !stumble.layout().endsValue(stumble.word(from - 1).getTokenIndex())) {
            return Optional.empty();
        }
        boolean oneByOne = switch (stumble.rule()) {
            case GridParser.RULE_statement, GridParser.RULE_edit, GridParser.RULE_declaration -> true;
            default -> false;
        };
        if (!oneByOne) {
            return Optional.empty();
        }
        Token before = stumble.word(from - 1);
        if (Words.isName(before.getType()) && from > 1 && Words.isKind(stumble.words()[from - 2].getType())) {
            String start = stumble.words()[from - 2].getText() + " " + before.getText();
            return WrongForms.wrong(
                    stumble,
                    from,
                    "expected `=` behind `%s`, found %s".formatted(start, Stumble.shown(stumble.word(from))),
                    "write `%s = ...`".formatted(start));
        }
        return Optional.of(Diagnostic.of(
                        Code.UNEXPECTED_TEXT,
                        stumble.span(from),
                        "unexpected %s behind %s".formatted(Stumble.shown(stumble.word(from)), Stumble.shown(before)))
                .withHint("write an operator between them, or begin a new line"));
    }

    /** {@code train} and the like at the top of a file. */
    static Optional<Diagnostic> statementOutside(Stumble stumble) {
        if (stumble.rule() != GridParser.RULE_declaration
                || !stumble.layout()
                        .beginsStatement(stumble.word(stumble.from()).getTokenIndex())) {
            return Optional.empty();
        }
        return switch (stumble.type(stumble.from())) {
            case GridParser.PARAM,
                    GridParser.AXES,
                    GridParser.SEED,
                    GridParser.TRAIN,
                    GridParser.TRAJECTORY,
                    GridParser.ITERATE,
                    GridParser.EVALUATION,
                    GridParser.ABLATION,
                    GridParser.SWEEP,
                    GridParser.CLAIM ->
                Optional.of(Diagnostic.of(
                                Code.STATEMENT_NOT_ALLOWED,
                                stumble.span(stumble.from()),
                                "`%s` cannot stand outside braces"
                                        .formatted(stumble.word(stumble.from()).getText()))
                        .withHint("put it into the braces of an experiment or a component"));
            default -> Optional.empty();
        };
    }
}
