package org.gridlang.semantics.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpecPrinterTest {
    private static final String TEXT = SpecPrinter.print(Scripts.spec(Scripts.PATH_INTEGRATION));

    @Test
    void everyValueHasItsOrigin() {
        assertThat(TEXT)
                .contains("width   2.2 m          script script.grid:20")
                .contains("height  width = 2.2 m  default std/navigation.grid:")
                .contains("forward  0.13 m/s     default std/navigation.grid:")
                .contains("train.steps       1_000");
    }

    @Test
    void equationsAreWhatIsComputed() {
        assertThat(TEXT).contains("""
                          architecture.drive  [units] over batch, t = 1 .. steps
                            drive[t] = W_rec @ g[t-1] + W_in @ (d[t] in m)
                          architecture.g  [units] over batch, t = 0 .. steps
                            g[0] = W_start @ target[0]
                            g[t] = relu(drive[t])
                        """);
    }

    @Test
    void parametersAreCounted() {
        // 32 x 64 + 32 x 2 + 32 x 32 + 64 x 32
        assertThat(TEXT).contains("trained parameters: 5 184 numbers").contains("~ normal(mean: 0, sd: 0.1)");
    }

    @Test
    void analysesSayWhatTheyGive() {
        assertThat(TEXT).contains("gives score: [architecture.units]").contains("looks at walk");
    }
}
