package org.gridlang.diagnostics;

import java.util.List;
import org.gridlang.source.Span;

/**
 * Writes one line for each diagnostic, for editors and {@code grep}; its notes follow as indented lines.
 *
 * <pre>
 * examples/dos.grid:12:34: error[E0201]: unknown name `sigma`; help: did you mean `sigma_x`?
 *   examples/dos.grid:3:16: note: `sigma_x` is declared here
 * </pre>
 *
 * <p>Columns count code points from 1.
 */
public record PlainRenderer() implements DiagnosticRenderer {

    @Override
    public String render(List<Diagnostic> diagnostics) {
        var out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(place(diagnostic.place()))
                    .append(diagnostic.severity().label())
                    .append("[")
                    .append(diagnostic.code().id())
                    .append("]: ")
                    .append(oneLine(diagnostic.message()));
            diagnostic.hint().ifPresent(hint -> out.append("; help: ").append(oneLine(hint)));
            out.append('\n');
            for (Note note : diagnostic.notes()) {
                out.append("  ")
                        .append(note.place().map(PlainRenderer::place).orElse(""))
                        .append("note: ")
                        .append(oneLine(note.text()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String place(Span span) {
        return oneLine(span.toString()) + ": ";
    }

    private static String oneLine(String text) {
        return CharacterCells.shown(text).replace('\n', ' ');
    }
}
