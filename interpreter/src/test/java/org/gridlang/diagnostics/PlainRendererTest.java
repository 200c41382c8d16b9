package org.gridlang.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.junit.jupiter.api.Test;

class PlainRendererTest {

    @Test
    void writesOneLineEachAndNotesBelow() {
        SourceFile file = SourceFile.of("a.grid", "seed 0\nseed x");
        Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_NAME, new Span(file, 12, 13), "unknown\nname `x`")
                .withNote(Span.at(file, 0), "the other `seed`")
                .withNote("a seed is a number")
                .withHint("write `0`");

        assertThat(new PlainRenderer().render(List.of(diagnostic, diagnostic))).isEqualTo("""
                a.grid:2:6: error[E0201]: unknown name `x`; help: write `0`
                  a.grid:1:1: note: the other `seed`
                  note: a seed is a number
                """.repeat(2));
        assertThat(new PlainRenderer().render(List.of())).isEmpty();
    }
}
