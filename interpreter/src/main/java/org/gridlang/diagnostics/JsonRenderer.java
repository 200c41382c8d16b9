package org.gridlang.diagnostics;

import java.util.List;
import java.util.Optional;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/**
 * Writes diagnostics as a JSON array with one object per line, for other programs.
 *
 * <p>Keys are always present and {@code null} where there is nothing: {@code code}, {@code severity}, {@code message},
 * {@code file}, {@code line}, {@code column}, {@code endLine}, {@code endColumn}, {@code notes} (objects with {@code
 * message} and the same five keys of a place), {@code help}, {@code url}. Lines and columns count from 1, columns in
 * code points; the end is the place behind the last character.
 */
public record JsonRenderer() implements DiagnosticRenderer {

    @Override
    public String render(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "[]\n";
        }
        var out = new StringBuilder("[\n");
        String separator = "  ";
        for (Diagnostic diagnostic : diagnostics) {
            out.append(separator);
            writeDiagnostic(out, diagnostic);
            separator = ",\n  ";
        }
        return out.append("\n]\n").toString();
    }

    private static void writeDiagnostic(StringBuilder out, Diagnostic diagnostic) {
        out.append("{\"code\": ").append(quote(diagnostic.code().id()));
        out.append(", \"severity\": ").append(quote(diagnostic.severity().label()));
        out.append(", \"message\": ").append(quote(diagnostic.message()));
        writePlace(out, Optional.of(diagnostic.place()));
        out.append(", \"notes\": [");
        String separator = "";
        for (Note note : diagnostic.notes()) {
            out.append(separator).append("{\"message\": ").append(quote(note.text()));
            writePlace(out, note.place());
            out.append('}');
            separator = ", ";
        }
        out.append("], \"help\": ")
                .append(diagnostic.hint().map(JsonRenderer::quote).orElse("null"));
        out.append(", \"url\": null}");
    }

    private static void writePlace(StringBuilder out, Optional<Span> place) {
        Optional<SourceFile> file = place.map(Span::file);
        out.append(", \"file\": ").append(file.map(f -> quote(f.name())).orElse("null"));
        out.append(", \"line\": ").append(number(place.map(Span::line)));
        out.append(", \"column\": ").append(number(place.map(Span::column)));
        out.append(", \"endLine\": ")
                .append(number(place.map(span -> span.file().line(span.end()))));
        out.append(", \"endColumn\": ")
                .append(number(place.map(span -> span.file().column(span.end()))));
    }

    private static String number(Optional<Integer> value) {
        return value.map(String::valueOf).orElse("null");
    }

    private static String quote(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().forEach(c -> out.append(escape(c)));
        return out.append('"').toString();
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isWrittenAsNumber(codePoint) ? "\\u%04x".formatted(codePoint) : Character.toString(codePoint);
        };
    }

    /** Controls must not stand in JSON, unpaired surrogates not in UTF-8, line separators not in JavaScript. */
    private static boolean isWrittenAsNumber(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return Character.isISOControl(codePoint) || surrogate || codePoint == 0x2028 || codePoint == 0x2029;
    }
}
