package org.gridlang.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Comment;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.TreePrinter;
import org.gridlang.syntax.parse.ScriptParser;

/**
 * Writes scripts in their canonical layout.
 *
 * <p>Two spaces for each level, one statement a line, lines of at most {@value #WIDTH} characters where there is a bracket or
 * an operator to break at, the author's empty lines (one at most), comments where they stood, numbers and texts as they were
 * written. Small braces stay on one line if they were and fit.
 *
 * <p>What is written has the same tree and the same comments as what was read, which is checked every time, and
 * formatting it again changes nothing.
 */
public final class Formatter {
    /** The width of a line. */
    public static final int WIDTH = 100;

    private Formatter() {}

    /** The canonical text of a file; nothing if it has syntax errors. */
    public static Optional<String> format(SourceFile file) {
        DiagnosticList reported = new DiagnosticList();
        return format(ScriptParser.parse(file, reported), reported);
    }

    /**
     * The canonical text of a script; nothing if it has syntax errors.
     *
     * @param reported what was reported when the script was read
     */
    public static Optional<String> format(Script script, DiagnosticList reported) {
        if (reported.hasErrors()) {
            return Optional.empty();
        }
        // Without a comma two statements can, in rare cases, be read as another pair of statements.
        return written(script, false).or(() -> written(script, true));
    }

    private static Optional<String> written(Script script, boolean allCommas) {
        SourceFile file = script.span().file();
        List<Comment> comments = script.comments().stream()
                .sorted(Comparator.comparingInt(c -> c.span().start()))
                .toList();
        Weaver weaver = new Weaver(file, comments, allCommas);
        DeclarationLayout.of(weaver).script(script);
        String text = Renderer.render(weaver.steps(), WIDTH);
        return isFaithful(script, SourceFile.of(file.name(), text)) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isFaithful(Script script, SourceFile written) {
        DiagnosticList reported = new DiagnosticList();
        Script again = ScriptParser.parse(written, reported);
        return !reported.hasErrors()
                && TreePrinter.print(again).equals(TreePrinter.print(script))
                && texts(again).equals(texts(script));
    }

    private static List<String> texts(Script script) {
        return script.comments().stream().map(c -> c.text().stripTrailing()).toList();
    }
}
