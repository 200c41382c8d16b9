package org.gridlang.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    /** What no script can show. */
    private static final Set<Code> WITHOUT_SCRIPT =
            Set.of(Code.FILE_TOO_LONG, Code.UNREADABLE_FILE, Code.UNKNOWN_COMMAND);

    private final Explanations explanations = new Explanations();

    @Test
    void findsAPageInEitherCase() {
        assertThat(explanations.find("e0201"))
                .isEqualTo(explanations.find("E0201"))
                .isPresent();
        assertThat(explanations.find("E9999")).isEmpty();
        assertThat(explanations.find("../E0201")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasItsForm(Code code) {
        explanations.find(code.id()).ifPresent(page -> {
            assertThat(page.markdown()).startsWith("# " + code.id() + ": " + code.title() + "\n\n");
            if (!WITHOUT_SCRIPT.contains(code)) {
                assertThat(page.wrongScript())
                        .hasValueSatisfying(script -> assertThat(script).endsWith("\n"));
                assertThat(page.rightScript()).isPresent().isNotEqualTo(page.wrongScript());
            }
        });
    }

    @Test
    void rendersWhatPagesUse() {
        var page = new Explanation(Code.UNKNOWN_NAME, """
                # E0201: unknown name

                A name is used that nothing
                in reach declares.
                - one that is longer
                  than a line
                - two

                ```grid wrong
                seed 0

                  # not a heading
                ```
                """);

        String text = new ExplanationRenderer(false, 20).render(page);

        assertThat(text).isEqualTo("""
                E0201: unknown name

                A name is used that
                nothing in reach
                declares.
                - one that is longer
                  than a line
                - two

                wrong:

                    seed 0

                      # not a heading
                """);
        assertThat(page.wrongScript()).contains("seed 0\n\n  # not a heading\n");
        assertThat(page.rightScript()).isEmpty();
    }

    @Test
    void colourTouchesNothingButColour() {
        Explanation page = explanations.find("E0201").orElseThrow();
        String coloured = new ExplanationRenderer(true, 80).render(page);

        assertThat(coloured).contains("\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(new ExplanationRenderer(false, 80).render(page));
    }
}
