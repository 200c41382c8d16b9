package org.gridlang.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.junit.jupiter.api.Test;

class TerminalRendererTest {

    private final TerminalRenderer renderer = new TerminalRenderer(false, 80);

    @Test
    void showsPlaceHintAndNotes() {
        SourceFile file = SourceFile.of(
                "examples/dos.grid",
                "\n\nexperiment dos(sigma_x = 12 cm) {" + "\n".repeat(9)
                        + "  target place_cells(count: 512, tuning: gaussian_softmax(sigma))\n}");
        Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_NAME, find(file, "sigma)", 5), "unknown name `sigma`")
                .withNote(find(file, "sigma_x", 7), "`sigma_x` is a parameter of the experiment, declared here")
                .withNote("names are\nnever created by use")
                .withHint("did you mean `sigma_x`?");

        assertThat(renderer.render(List.of(diagnostic))).isEqualTo("""
                error[E0201]: unknown name `sigma`
                  --> examples/dos.grid:12:59
                   |
                12 |   target place_cells(count: 512, tuning: gaussian_softmax(sigma))
                   |                                                           ^^^^^
                   = note: names are
                     never created by use
                   = help: did you mean `sigma_x`?
                note: `sigma_x` is a parameter of the experiment, declared here
                  --> examples/dos.grid:3:16
                   |
                 3 | experiment dos(sigma_x = 12 cm) {
                   |                -------

                1 error
                """);
    }

    @Test
    void aTabIsFourCellsWhereverItStands() {
        assertThat(excerpt("\tx\ty", "y", 1)).isEqualTo("""
                1 |     x    y
                  |          ^
                """);
    }

    @Test
    void wideCharactersAreTwoCells() {
        assertThat(excerpt("// \u683C\u5B50 \uD83D\uDC00 x", "x", 1)).isEqualTo("""
                1 | // \u683C\u5B50 \uD83D\uDC00 x
                  |            ^
                """);
        assertThat(excerpt("a \u683C\u5B50 b", "\u683C\u5B50", 2)).isEqualTo("""
                1 | a \u683C\u5B50 b
                  |   ^^^^
                """);
    }

    @Test
    void aCombiningMarkIsShownUnderItsLetter() {
        assertThat(excerpt("x\u0302 + y", "y", 1)).isEqualTo("""
                1 | x\u0302 + y
                  |     ^
                """);
        assertThat(excerpt("ax\u0302 + y", "\u0302", 1)).isEqualTo("""
                1 | ax\u0302 + y
                  |  ^
                """);
    }

    @Test
    void charactersThatDisturbAreShownAsNumbers() {
        assertThat(excerpt("a\u001B[1m\u202Eb\uD800c", "c", 1)).isEqualTo("""
                1 | a\\u{1B}[1m\\u{202E}b\\u{D800}c
                  |                            ^
                """);
    }

    @Test
    void windowsLineEndsAreNotShown() {
        assertThat(excerpt("seed 0\r\nseed x\r\n", "x", 1)).isEqualTo("""
                2 | seed x
                  |      ^
                """);
        assertThat(excerpt("seed\r\n", "\r\n", 2)).isEqualTo("""
                1 | seed
                  |     ^
                """);
    }

    @Test
    void theEndOfTheFileHasACaret() {
        assertThat(excerpt(Span.at(SourceFile.of("a.grid", "train {"), 7), 80)).isEqualTo("""
                1 | train {
                  |        ^
                """);
        assertThat(excerpt(Span.at(SourceFile.of("a.grid", "train {\n"), 8), 80))
                .isEqualTo("""
                2 |
                  | ^
                """);
        assertThat(excerpt(Span.at(SourceFile.of("a.grid", ""), 0), 80)).isEqualTo("""
                1 |
                  | ^
                """);
    }

    @Test
    void aSpanOverLinesIsUnderlinedToTheEndOfItsFirst() {
        SourceFile file = SourceFile.of("a.grid", "a train {\n  steps = 1\n}\n");

        assertThat(excerpt(new Span(file, 2, 23), 80)).isEqualTo("""
                1 | a train {
                  |   ^^^^^^^
                ...
                """);
        assertThat(excerpt(new Span(file, 2, 10), 80)).doesNotContain("...");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        SourceFile file = SourceFile.of("a.grid", "0123456789".repeat(20) + "x" + "0123456789".repeat(20));

        assertThat(excerpt(new Span(file, 0, 2), 40)).isEqualTo("""
                1 | 012345678901234567890123456789012...
                  | ^^
                """);
        assertThat(excerpt(new Span(file, 200, 201), 40)).isEqualTo("""
                1 | ...123456789x01234567890123456789...
                  |             ^
                """);
        assertThat(excerpt(new Span(file, 400, 401), 40)).isEqualTo("""
                1 | ...789012345678901234567890123456789
                  |                                    ^
                """);
        assertThat(excerpt(new Span(file, 100, 300), 40)).isEqualTo("""
                1 | ...123456789012345678901234567890...
                  |             ^^^^^^^^^^^^^^^^^^^^^
                """);
        assertThat(excerpt(Span.at(file, 401), 40)).endsWith("7890123456789\n  | " + " ".repeat(35) + "^\n");
    }

    @Test
    void aWideCharacterAtTheBorderOfTheWindowLeavesABlank() {
        SourceFile file = SourceFile.of("a.grid", "a" + "\u683C".repeat(100) + "xyz");

        String shown = excerpt(find(file, "x", 1), 40);

        assertThat(shown).isEqualTo("""
                1 | ...\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683C\u683Cxyz
                  |                                  ^
                """);
    }

    @Test
    void coloursCanBeTakenOff() {
        SourceFile file = SourceFile.of("a.grid", "seed x");
        List<Diagnostic> list = List.of(Diagnostic.of(Code.UNKNOWN_NAME, find(file, "x", 1), "unknown name `x`")
                .withHint("write `0`"));

        String coloured = new TerminalRenderer(true, 80).render(list);

        assertThat(coloured).contains("\u001B[1;31merror[E0201]\u001B[0m: ");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(renderer.render(list));
        assertThat(renderer.render(List.of())).isEmpty();
    }

    @Test
    void aMessageCannotSmuggleInControlCharacters() {
        SourceFile file = SourceFile.of("a\u001B.grid", "x");

        assertThat(renderer.render(List.of(Diagnostic.of(Code.UNEXPECTED_CHARACTER, Span.at(file, 0), "found \u001B"))))
                .startsWith("error[E0101]: found \\u{1B}\n --> a\\u{1B}.grid:1:1\n");
    }

    /** The two lines that show the place, and what follows them. */
    private static String excerpt(Span place, int width) {
        String report =
                new TerminalRenderer(false, width).render(List.of(Diagnostic.of(Code.UNKNOWN_NAME, place, "wrong")));
        int start = report.indexOf(" |\n") + 3;
        return report.substring(start, report.length() - "\n1 error\n".length());
    }

    private static String excerpt(String text, String wrong, int length) {
        return excerpt(find(SourceFile.of("a.grid", text), wrong, length), 80);
    }

    private static Span find(SourceFile file, String text, int length) {
        int start = file.text().indexOf(text);
        return new Span(file, start, start + length);
    }
}
