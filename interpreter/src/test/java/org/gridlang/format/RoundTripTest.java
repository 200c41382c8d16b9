package org.gridlang.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.SyntaxGenerator;
import org.gridlang.syntax.TreePrinter;
import org.gridlang.syntax.parse.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    static final List<String> samples = Parsed.SAMPLES;

    @ParameterizedTest
    @FieldSource("samples")
    void samplesKeepTheirTrees(String name) {
        check(Parsed.sample(name));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200, 300, 400, 500})
    void randomScriptsKeepTheirTrees(long first) {
        for (long seed = first; seed < first + 100; seed++) {
            check(SyntaxGenerator.script(seed, seed % 2 == 0));
        }
    }

    private static void check(String text) {
        Parsed read = Parsed.script(text);
        assertThat(read.lines().stream().filter(line -> line.contains(" E")))
                .as(text)
                .isEmpty();
        String formatted =
                Formatter.format(SourceFile.of("test.grid", text)).orElseThrow(() -> new AssertionError(text));
        assertThat(TreePrinter.print(Parsed.script(formatted).script()))
                .as(text)
                .isEqualTo(TreePrinter.print(read.script()));
        assertThat(comments(formatted)).as(text).isEqualTo(comments(text));
        assertThat(Formatter.format(SourceFile.of("test.grid", formatted)))
                .as(text)
                .contains(formatted);
    }

    private static List<String> comments(String text) {
        return Parsed.script(text).script().comments().stream()
                .map(comment -> comment.text().strip())
                .toList();
    }
}
