package org.gridlang.syntax.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.grammar.GridParser;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Comment;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.Statement;

/**
 * Reads scripts, statements and expressions.
 *
 * <p>A tree comes back for any text; what could not be read stands in it as a {@code Broken} or {@code Missing} node and
 * has been reported, once. Nothing is thrown, whatever the text.
 */
public final class ScriptParser {
    /** The longest text that is read, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private final SourceFile file;
    private final Span part;
    private final Reports reports;

    private ScriptParser(Span part, DiagnosticSink sink) {
        this.file = part.file();
        this.part = part;
        this.reports = new Reports(file, sink);
    }

    private ScriptParser(SourceFile file, DiagnosticSink sink) {
        this(new Span(file, 0, file.text().length()), sink);
    }

    /** Reads a whole file. */
    public static Script parse(SourceFile file, DiagnosticSink sink) {
        return new ScriptParser(file, sink).script();
    }

    /** Reads a part of a file as if it were a whole file: some declarations of it, or its imports. */
    public static Script parsePart(Span part, DiagnosticSink sink) {
        return new ScriptParser(part, sink).script();
    }

    /** Reads a text that is one expression. */
    public static Expr parseExpression(SourceFile file, DiagnosticSink sink) {
        return new ScriptParser(file, sink).expression();
    }

    /** Reads a text that is one statement, as they stand in the braces of components and experiments. */
    public static Statement parseStatement(SourceFile file, DiagnosticSink sink) {
        return new ScriptParser(file, sink).statement();
    }

    private Script script() {
        Optional<TokenScan> scanned = scan();
        if (scanned.isEmpty()) {
            Declaration broken = new Declaration.Broken(whole(), new Name(Span.at(file, 0), ""));
            return new Script(whole(), List.of(), List.of(broken), List.of());
        }
        TokenScan scan = scanned.get();
        Documentation documentation = new Documentation(scan, reports.places());
        DeclarationBuilder builder = DeclarationBuilder.of(new Building(reports, documentation));
        Recovery.Parts parts = switch (Reading.of(words(scan), GridParser::file)) {
            case Reading.Read<GridParser.FileContext> read -> whole(read.context(), builder);
            case Reading.Failed<GridParser.FileContext> failed -> Recovery.read(scan, failed.at(), reports, builder);
        };
        if (!reports.anyErrors()) {
            documentation.reportUntaken(reports);
        }
        return new Script(whole(), parts.imports(), parts.declarations(), comments(scan, documentation));
    }

    private static Recovery.Parts whole(GridParser.FileContext context, DeclarationBuilder builder) {
        int firstDeclaration = context.declaration().isEmpty()
                ? Integer.MAX_VALUE
                : context.declaration(0).start.getStartIndex();
        List<Script.Import> imports = context.importDeclaration().stream()
                .map(i -> builder.importOf(i, i.start.getStartIndex() > firstDeclaration))
                .toList();
        List<Declaration> declarations =
                context.declaration().stream().map(builder::declaration).toList();
        return new Recovery.Parts(imports, declarations);
    }

    private Expr expression() {
        Optional<TokenScan> scanned = scan();
        if (scanned.isEmpty()) {
            return new Expr.Missing(whole());
        }
        TokenScan scan = scanned.get();
        Building building = new Building(reports, new Documentation(scan, reports.places()));
        return switch (Reading.of(words(scan), GridParser::expressionEntry)) {
            case Reading.Read<GridParser.ExpressionEntryContext> read ->
                new ExpressionBuilder(building).expression(read.context().expression());
            case Reading.Failed<GridParser.ExpressionEntryContext> failed -> {
                SyntaxErrors.of(scan, reports)
                        .report(GridParser.RULE_expressionEntry, scan.code(), 0, last(scan), failed.at());
                yield new Expr.Missing(whole());
            }
        };
    }

    private Statement statement() {
        Optional<TokenScan> scanned = scan();
        if (scanned.isEmpty()) {
            return new Statement.Broken(whole());
        }
        TokenScan scan = scanned.get();
        Building building = new Building(reports, new Documentation(scan, reports.places()));
        return switch (Reading.of(words(scan), GridParser::statementEntry)) {
            case Reading.Read<GridParser.StatementEntryContext> read ->
                DeclarationBuilder.of(building)
                        .statements()
                        .statement(read.context().statement());
            case Reading.Failed<GridParser.StatementEntryContext> failed -> {
                SyntaxErrors.of(scan, reports)
                        .report(GridParser.RULE_statementEntry, scan.code(), 0, last(scan), failed.at());
                yield new Statement.Broken(whole());
            }
        };
    }

    /** The words, unless the text is too long or nested too deeply to be read at all. */
    private Optional<TokenScan> scan() {
        if (file.text().length() > MOST_CHARACTERS) {
            reports.report(Diagnostic.of(
                    Code.FILE_TOO_LONG,
                    Span.at(file, 0),
                    "this file is longer than %d characters".formatted(MOST_CHARACTERS)));
            return Optional.empty();
        }
        TokenScan scan = TokenScan.of(part, reports);
        Optional<Diagnostic> tooDeep = NestingLimit.check(scan.code(), reports.places());
        tooDeep.ifPresent(reports::report);
        return tooDeep.isPresent() ? Optional.empty() : Optional.of(scan);
    }

    private Span whole() {
        return part;
    }

    private static TokenSlice words(TokenScan scan) {
        return new TokenSlice(scan.code(), 0, last(scan));
    }

    private static int last(TokenScan scan) {
        return scan.code().length - 1;
    }

    /** Documentation that documents nothing is a comment: the formatter must not lose it. */
    private List<Comment> comments(TokenScan scan, Documentation documentation) {
        return Stream.concat(scan.comments().stream(), documentation.untaken().stream())
                .sorted(Comparator.comparingInt(Token::getStartIndex))
                .map(token -> new Comment(reports.places().of(token), token.getText()))
                .toList();
    }
}
