package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.gridlang.grammar.GridParser;
import org.gridlang.source.Span;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.Statement;

/**
 * Reads a file that has mistakes: declaration by declaration, inside those with a body statement by statement, inside
 * ablations and evaluations edit by edit. What cannot be read becomes a broken node, is reported once, and reading goes on
 * where the layout says that the next one begins. No word is invented or dropped to make a mistake disappear.
 */
final class Recovery {
    /** What a file consists of. */
    record Parts(List<Script.Import> imports, List<Declaration> declarations) {}

    private final Token[] words;
    private final int[] match;
    private final int last;
    private final Layout layout;
    private final Reports reports;
    private final SyntaxErrors errors;
    private final DeclarationBuilder builder;

    private Recovery(Brackets.Matched matched, Reports reports, DeclarationBuilder builder) {
        this.words = matched.words();
        this.match = matched.match();
        this.last = words.length - 1;
        this.layout = new Layout(words, reports.places());
        this.reports = reports;
        this.errors = new SyntaxErrors(reports, layout, matched.damaged());
        this.builder = builder;
    }

    /** @param at the first word at which the file as a whole could not be read */
    static Parts read(TokenScan scan, int at, Reports reports, DeclarationBuilder builder) {
        Recovery recovery = new Recovery(Brackets.match(scan, reports), reports, builder);
        Parts parts = recovery.file();
        if (!reports.anyErrors()) {
            recovery.errors.unexpected(scan.code()[at]);
        }
        return parts;
    }

    private Parts file() {
        List<Script.Import> imports = new ArrayList<>();
        List<Declaration> declarations = new ArrayList<>();
        int at = 0;
        int end = 0;
        while (at < last) {
            if (reports.full()) {
                declarations.add(broken(at, last));
                break;
            }
            end = at < end ? end : behind(at, last, layout.column(0));
            if (words[at].getType() == GridParser.IMPORT) {
                at = importAt(at, end, imports, declarations);
            } else {
                at = declarationAt(at, end, declarations);
            }
        }
        return new Parts(imports, declarations);
    }

    private int importAt(int at, int end, List<Script.Import> imports, List<Declaration> declarations) {
        return switch (Reading.of(new TokenSlice(words, at, end), GridParser::importDeclaration)) {
            case Reading.Read<GridParser.ImportDeclarationContext>(var context, int next) -> {
                imports.add(builder.importOf(context, !declarations.isEmpty()));
                yield next;
            }
            case Reading.Failed<GridParser.ImportDeclarationContext> failed -> {
                errors.report(GridParser.RULE_importDeclaration, words, at, end, failed.at());
                yield end;
            }
        };
    }

    private int declarationAt(int at, int end, List<Declaration> declarations) {
        return switch (Reading.of(new TokenSlice(words, at, end), GridParser::declaration)) {
            case Reading.Read<GridParser.DeclarationContext>(var context, int next) -> {
                declarations.add(builder.declaration(context));
                yield next;
            }
            case Reading.Failed<GridParser.DeclarationContext> failed -> {
                OptionalInt body = body(at, end);
                if (body.isPresent()) {
                    declarations.add(withBody(at, body.getAsInt()));
                    yield match[body.getAsInt()] + 1;
                }
                errors.report(GridParser.RULE_declaration, words, at, end, failed.at());
                declarations.add(broken(at, end));
                yield end;
            }
        };
    }

    /** The brace that opens the body of a component, a network or an experiment. */
    private OptionalInt body(int at, int end) {
        int type = words[at].getType();
        if (type != GridParser.EXPERIMENT && type != GridParser.NETWORK && !Words.isKind(type)) {
            return OptionalInt.empty();
        }
        for (int i = at + 1; i < end; i = match[i] + 1) {
            if (words[i].getType() == GridParser.LEFT_BRACE) {
                return OptionalInt.of(i);
            }
            if (words[i].getType() == GridParser.ASSIGN) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Reads the head with an empty body, and the statements of the body one by one. */
    private Declaration withBody(int at, int open) {
        Token[] head = withoutContent(at, open);
        Reading<GridParser.DeclarationContext> reading =
                Reading.of(new TokenSlice(head, 0, head.length - 1), GridParser::declaration);
        return switch (reading) {
            case Reading.Read<GridParser.DeclarationContext> read ->
                filled(builder.declaration(read.context()), statements(open + 1, match[open]));
            case Reading.Failed<GridParser.DeclarationContext> failed -> {
                errors.report(GridParser.RULE_declaration, head, 0, head.length - 1, failed.at());
                statements(open + 1, match[open]);
                yield broken(at, match[open] + 1);
            }
        };
    }

    private Token[] withoutContent(int at, int open) {
        Token[] head = Arrays.copyOfRange(words, at, open + 3);
        head[open - at + 1] = words[match[open]];
        CommonToken end = new CommonToken(words[last]);
        end.setTokenIndex(open);
        head[open - at + 2] = end;
        return head;
    }

    private static Declaration filled(Declaration empty, List<Statement> statements) {
        return switch (empty) {
            case Declaration.Experiment e ->
                new Declaration.Experiment(e.span(), e.doc(), e.name(), e.parameters(), statements);
            case Declaration.Network n ->
                new Declaration.Network(n.span(), n.doc(), n.name(), n.parameters(), filled(n.body(), statements));
            case Declaration.Component c ->
                new Declaration.Component(
                        c.span(), c.doc(), c.kind(), c.name(), c.parameters(), filled(c.body(), statements));
            case Declaration.Constant _, Declaration.Function _, Declaration.Native _, Declaration.Broken _ -> empty;
        };
    }

    private static Body filled(Body empty, List<Statement> statements) {
        return switch (empty) {
            case Body.Block block -> new Body.Block(block.span(), statements);
            case Body.Value value -> value;
        };
    }

    private List<Statement> statements(int from, int to) {
        return items(
                from,
                to,
                GridParser.RULE_statement,
                GridParser::statement,
                builder.statements()::statement,
                this::brokenStatement);
    }

    private List<Edit> edits(int from, int to) {
        return items(
                from,
                to,
                GridParser.RULE_edit,
                GridParser::edit,
                new EditBuilder(builder.statements())::edit,
                (at, end) -> new Edit.Broken(span(at, end)));
    }

    private interface Broken<T> {
        T between(int from, int to);
    }

    /** Reads what stands one by one in braces, with a comma allowed behind each. */
    private <C extends ParserRuleContext, T> List<T> items(
            int from, int to, int rule, Function<GridParser, C> read, Function<C, T> build, Broken<T> broken) {
        List<T> items = new ArrayList<>();
        int at = from;
        int end = from;
        while (at < to) {
            if (reports.full()) {
                items.add(broken.between(at, to));
                break;
            }
            end = at < end ? end : behind(at, to, Integer.MAX_VALUE);
            switch (Reading.of(new TokenSlice(words, at, end), read)) {
                case Reading.Read<C>(var context, int next) -> {
                    items.add(build.apply(context));
                    at = next;
                }
                case Reading.Failed<C> failed -> {
                    OptionalInt edits = rule == GridParser.RULE_statement ? editBraces(at, end) : OptionalInt.empty();
                    if (edits.isPresent()) {
                        items.add(broken.between(at, match[edits.getAsInt()] + 1));
                        at = match[edits.getAsInt()] + 1;
                    } else {
                        errors.report(rule, words, at, end, failed.at());
                        items.add(broken.between(at, end));
                        at = end;
                    }
                }
            }
            if (at < to && at > from && words[at].getType() == GridParser.COMMA) {
                at++;
            }
        }
        return items;
    }

    private OptionalInt editBraces(int at, int end) {
        int type = words[at].getType();
        boolean variant = type == GridParser.ABLATION || type == GridParser.EVALUATION;
        return variant && at + 2 < end && words[at + 2].getType() == GridParser.LEFT_BRACE
                ? OptionalInt.of(at + 2)
                : OptionalInt.empty();
    }

    /** An ablation or evaluation with a mistake in one edit keeps the others. */
    private Statement brokenStatement(int at, int end) {
        OptionalInt open = editBraces(at, end);
        if (open.isEmpty()) {
            return new Statement.Broken(span(at, end));
        }
        Token[] head = withoutContent(at, open.getAsInt());
        Reading<GridParser.StatementContext> reading =
                Reading.of(new TokenSlice(head, 0, head.length - 1), GridParser::statement);
        List<Edit> edits = edits(open.getAsInt() + 1, match[open.getAsInt()]);
        return switch (reading) {
            case Reading.Failed<GridParser.StatementContext> failed -> {
                errors.report(GridParser.RULE_statement, head, 0, head.length - 1, failed.at());
                yield new Statement.Broken(span(at, end));
            }
            case Reading.Read<GridParser.StatementContext> read ->
                switch (builder.statements().statement(read.context())) {
                    case Statement.Ablation a -> new Statement.Ablation(a.span(), a.doc(), a.name(), edits);
                    case Statement.Evaluation e -> new Statement.Evaluation(e.span(), e.doc(), e.name(), edits);
                    case Statement other -> other;
                };
        };
    }

    /** Where the next statement or declaration begins that is not indented further than a column. */
    private int behind(int at, int to, int mostColumn) {
        for (int i = match[at] + 1; i < to; i = match[i] + 1) {
            boolean begins = layout.beginsLine(i)
                    ? layout.beginsAnything(i)
                    : words[i - 1].getType() == GridParser.COMMA && layout.beginsStatement(i);
            if (begins && layout.column(i) <= mostColumn) {
                return i;
            }
        }
        return to;
    }

    private Declaration broken(int at, int end) {
        boolean named = at + 1 < end && Words.isName(words[at + 1].getType());
        boolean first = Words.isName(words[at].getType()) && !named;
        Name name = named || first
                ? builder.building().name(words[named ? at + 1 : at])
                : new Name(Span.at(reports.places().file(), span(at, end).start()), "");
        return new Declaration.Broken(span(at, end), name);
    }

    private Span span(int at, int end) {
        return reports.places().of(words[at], words[Math.max(at, end - 1)]);
    }
}
