package org.gridlang.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void anEmptyFileHasOneEmptyLine() {
        SourceFile file = SourceFile.of("empty.grid", "");

        assertThat(file.lineCount()).isEqualTo(1);
        assertThat(file.lineText(1)).isEmpty();
        assertThat(Span.at(file, 0)).hasToString("empty.grid:1:1");
    }

    @Test
    void aLineEndBelongsToTheLineThatItEnds() {
        SourceFile file = SourceFile.of("a.grid", "ab\ncd\n");

        assertThat(file.lineCount()).isEqualTo(3);
        assertThat(file.line(2)).isEqualTo(1);
        assertThat(file.line(3)).isEqualTo(2);
        assertThat(file.line(6)).isEqualTo(3);
        assertThat(file.column(6)).isEqualTo(1);
        assertThat(file.lineText(3)).isEmpty();
    }

    @Test
    void allThreeLineEndsAreKnownAndKept() {
        String text = "a\r\nb\rc\n\r\nd";
        SourceFile file = SourceFile.of("a.grid", text);

        assertThat(file.text()).isEqualTo(text);
        assertThat(file.lineCount()).isEqualTo(5);
        assertThat(file.lineText(1)).isEqualTo("a");
        assertThat(file.lineText(2)).isEqualTo("b");
        assertThat(file.lineText(3)).isEqualTo("c");
        assertThat(file.lineText(4)).isEmpty();
        assertThat(file.lineText(5)).isEqualTo("d");
        assertThat(file.line(text.indexOf("\r\n") + 1)).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkIsDropped() {
        SourceFile file = SourceFile.of("a.grid", "\uFEFFseed 0");

        assertThat(file.text()).isEqualTo("seed 0");
        assertThat(file.column(0)).isEqualTo(1);
    }

    @Test
    void columnsCountCodePoints() {
        SourceFile file = SourceFile.of("a.grid", "// \uD83D\uDC00x");

        assertThat(file.column(file.text().indexOf('x'))).isEqualTo(5);
    }

    @Test
    void manyLinesAreIndexed() {
        SourceFile file = SourceFile.of("a.grid", "x\n".repeat(1000));

        assertThat(file.lineCount()).isEqualTo(1001);
        assertThat(file.lineStart(501)).isEqualTo(1000);
        assertThat(file.line(1999)).isEqualTo(1000);
    }

    @Test
    void offsetsAndLinesOutsideAreRefused() {
        SourceFile file = SourceFile.of("a.grid", "ab");

        assertThatThrownBy(() -> file.line(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> file.lineText(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> file.lineText(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theLibraryIsKnownByItsFolder() {
        assertThat(SourceFile.of("std/losses.grid", "").isLibrary()).isTrue();
        assertThat(SourceFile.of("examples/std/losses.grid", "").isLibrary()).isFalse();
    }
}
