package org.gridlang.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    private final SourceFile file = SourceFile.of("a.grid", "seed 0\nseed 1");

    @Test
    void coversBothWhateverTheirOrder() {
        Span first = new Span(file, 0, 4);
        Span second = new Span(file, 7, 11);

        assertThat(second.to(first)).isEqualTo(first.to(second)).isEqualTo(new Span(file, 0, 11));
        assertThat(first.to(second).text()).isEqualTo("seed 0\nseed");
        assertThat(second.line()).isEqualTo(2);
        assertThat(second.column()).isEqualTo(1);
    }

    @Test
    void theEndOfTheFileIsAPlace() {
        Span end = Span.at(file, file.text().length());

        assertThat(end.text()).isEmpty();
        assertThat(end).hasToString("a.grid:2:7");
    }

    @Test
    void refusesWhatLiesOutsideOrInTwoFiles() {
        Span span = new Span(file, 0, 4);
        Span elsewhere = Span.at(SourceFile.of("b.grid", ""), 0);

        assertThatIllegalArgumentException().isThrownBy(() -> new Span(file, 5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.at(file, 14));
        assertThatIllegalArgumentException().isThrownBy(() -> span.to(elsewhere));
    }
}
