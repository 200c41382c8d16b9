package org.gridlang.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

    private final JsonRenderer renderer = new JsonRenderer();
    private final SourceFile file = SourceFile.of("a.grid", "seed {\n}");

    @Test
    void writesEveryKey() {
        Diagnostic diagnostic = Diagnostic.of(Code.UNUSED_NAME, new Span(file, 5, 8), "unused")
                .withNote(Span.at(file, 0), "there")
                .withNote("anywhere");

        assertThat(renderer.render(List.of(diagnostic))).isEqualTo("""
                [
                  {"code": "W0202", "severity": "warning", "message": "unused", \
                "file": "a.grid", "line": 1, "column": 6, "endLine": 2, "endColumn": 2, "notes": [\
                {"message": "there", "file": "a.grid", "line": 1, "column": 1, "endLine": 1, "endColumn": 1}, \
                {"message": "anywhere", "file": null, "line": null, "column": null, "endLine": null, "endColumn": null}\
                ], "help": null, "url": null}
                ]
                """);
    }

    @Test
    void escapesWhatMustNotStandInAString() {
        String message = "\"\\\n\r\t\u0001\u007F\u2028\uD800 \uD83D\uDC00 \u03C3/";

        assertThat(renderer.render(List.of(Diagnostic.of(Code.WRONG_TYPE, Span.at(file, 0), message))))
                .contains("\"message\": \"\\\"\\\\\\n\\r\\t\\u0001\\u007f\\u2028\\ud800 \uD83D\uDC00 \u03C3/\"");
    }

    @Test
    void separatesObjects() {
        Diagnostic diagnostic =
                Diagnostic.of(Code.WRONG_TYPE, Span.at(file, 0), "wrong").withHint("right");

        assertThat(renderer.render(List.of(diagnostic, diagnostic)))
                .contains("},\n  {")
                .contains("\"help\": \"right\"");
        assertThat(renderer.render(List.of())).isEqualTo("[]\n");
    }
}
