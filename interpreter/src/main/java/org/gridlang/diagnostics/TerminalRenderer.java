package org.gridlang.diagnostics;

import java.util.List;
import java.util.stream.Stream;
import org.gridlang.source.Span;

/**
 * Writes diagnostics for a reader at a terminal: message, source line, underlined place, hint, then the places of the
 * notes in the same way, and a last line with the counts.
 *
 * <pre>
 * error[E0201]: unknown name `sigma`
 *   --> examples/dos.grid:12:34
 *    |
 * 12 |   tuning: gaussian_softmax(sigma)
 *    |                            ^^^^^
 *    = help: did you mean `sigma_x`?
 * </pre>
 *
 * @param colour whether to use ANSI colours
 * @param width the columns of the terminal; longer source lines are cut around the place, messages are not
 */
public record TerminalRenderer(boolean colour, int width) implements DiagnosticRenderer {

    private static final int LEAST_WIDTH = 40;

    @Override
    public String render(List<Diagnostic> diagnostics) {
        return render(diagnostics, Tally.of(diagnostics));
    }

    /** Like {@link #render(List)}, with the counts of a list of which only a part is shown. */
    public String render(List<Diagnostic> diagnostics, Tally tally) {
        var out = new StringBuilder();
        diagnostics.forEach(
                diagnostic -> out.append(new Report(diagnostic).text()).append('\n'));
        String counts = tally.line();
        return counts.isEmpty()
                ? out.toString()
                : out.append(counts).append('\n').toString();
    }

    /** The report of one diagnostic while it is being written; all its excerpts share the width of line numbers. */
    private final class Report {
        private final Diagnostic diagnostic;
        private final Palette palette = new Palette(colour);
        private final int digits;
        private final StringBuilder out = new StringBuilder();

        Report(Diagnostic diagnostic) {
            this.diagnostic = diagnostic;
            Stream<Span> noted = diagnostic.notes().stream().flatMap(note -> note.place().stream());
            this.digits = Stream.concat(Stream.of(diagnostic.place()), noted)
                    .mapToInt(span -> Integer.toString(span.line()).length())
                    .max()
                    .orElseThrow();
        }

        String text() {
            Severity severity = diagnostic.severity();
            head(severity, severity.label() + "[" + diagnostic.code().id() + "]", palette.strong(message()));
            excerpt(diagnostic.place(), severity, '^');
            for (Note note : diagnostic.notes()) {
                if (note.place().isEmpty()) {
                    remark(palette.strong("note"), note.text());
                }
            }
            diagnostic.hint().ifPresent(hint -> remark(palette.help("help"), hint));
            for (Note note : diagnostic.notes()) {
                note.place().ifPresent(place -> {
                    head(Severity.NOTE, Severity.NOTE.label(), CharacterCells.shown(note.text()));
                    excerpt(place, Severity.NOTE, '-');
                });
            }
            return out.toString();
        }

        private String message() {
            return CharacterCells.shown(diagnostic.message());
        }

        private void head(Severity severity, String label, String text) {
            out.append(palette.severity(severity, label))
                    .append(": ")
                    .append(text)
                    .append('\n');
        }

        private void excerpt(Span place, Severity severity, char underline) {
            Excerpt excerpt = Excerpt.of(place, Math.max(width, LEAST_WIDTH) - digits - 3);
            String margin = " ".repeat(digits);
            String number = Integer.toString(place.line());
            String bar = palette.frame(margin + " |");
            String marks = String.valueOf(underline).repeat(excerpt.length());
            out.append(palette.frame(margin + "-->"))
                    .append(' ')
                    .append(CharacterCells.shown(place.toString()))
                    .append('\n');
            out.append(bar).append('\n');
            out.append(palette.frame(margin.substring(number.length()) + number + " |"))
                    .append(excerpt.line().isEmpty() ? "" : " " + excerpt.line())
                    .append('\n');
            out.append(bar)
                    .append(' ')
                    .append(" ".repeat(excerpt.indent()))
                    .append(palette.severity(severity, marks))
                    .append('\n');
            if (excerpt.goesOn()) {
                out.append(palette.frame("...")).append('\n');
            }
        }

        private void remark(String label, String text) {
            String margin = " ".repeat(digits + 1);
            String continued = "\n" + margin + "  ";
            out.append(margin)
                    .append(palette.frame("="))
                    .append(' ')
                    .append(label)
                    .append(": ")
                    .append(CharacterCells.shown(text).replace("\n", continued))
                    .append('\n');
        }
    }
}
