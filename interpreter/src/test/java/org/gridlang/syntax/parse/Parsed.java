package org.gridlang.syntax.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TreePrinter;

/** What came of reading a text: for tests. */
public record Parsed(Script script, List<Diagnostic> reported) {
    /** The scripts of the design that must parse. */
    public static final List<String> SAMPLES =
            List.of("dos", "sic", "components", "banino", "attractor", "pattern_formation", "v1");

    /** Reads a script. */
    public static Parsed script(String text) {
        DiagnosticList reported = new DiagnosticList();
        return new Parsed(ScriptParser.parse(SourceFile.of("test.grid", text), reported), reported.sorted());
    }

    /** The tree of an expression without errors. */
    static String expression(String text) {
        DiagnosticList reported = new DiagnosticList();
        Expr expression = ScriptParser.parseExpression(SourceFile.of("test.grid", text), reported);
        if (reported.hasErrors()) {
            throw new AssertionError(reported.sorted());
        }
        return TreePrinter.print(expression);
    }

    /** The tree of a statement without errors. */
    static String statement(String text) {
        DiagnosticList reported = new DiagnosticList();
        Statement statement = ScriptParser.parseStatement(SourceFile.of("test.grid", text), reported);
        if (reported.hasErrors()) {
            throw new AssertionError(reported.sorted());
        }
        return TreePrinter.print(statement);
    }

    /** The reports, each as {@code line:column code message | hint}. */
    public List<String> lines() {
        return reported.stream()
                .map(d -> d.place().line() + ":" + d.place().column() + " " + d.code() + " " + d.message()
                        + d.hint().map(hint -> " | " + hint).orElse(""))
                .toList();
    }

    /** The text of a sample. */
    public static String sample(String name) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(name + ".grid"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
