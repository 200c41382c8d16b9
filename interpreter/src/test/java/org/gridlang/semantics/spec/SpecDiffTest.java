package org.gridlang.semantics.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecDiffTest {
    private static final String TEXT = Scripts.PATH_INTEGRATION;

    @Test
    void namesAndUnitsAreNoDifference() {
        String other = TEXT.replace("12 cm", "0.12 m").replace("experiment paths", "experiment q");
        assertThat(SpecDiff.between(Scripts.spec(TEXT), Scripts.spec(other))).isEmpty();
    }

    @Test
    void showsWhatDiffersWithBothTexts() {
        String other = TEXT.replace("20 ms", "50 ms").replace("independent(200)", "independent(100)");
        assertThat(differences(other))
                .containsExactly(
                        "trajectory.batch = independent(200) -> trajectory.batch = independent(100)",
                        "velocity.dt = 20 ms -> velocity.dt = 50 ms");
    }

    @Test
    void aNumberInsideAFunctionIsNotLost() {
        assertThat(differences(TEXT.replace("12 cm", "9 cm")))
                .containsExactly(
                        "target.target[t] = softmax(-distance2[t] / 288 cm^2) -> target.target[t] = softmax(-distance2[t] / 162 cm^2)");
    }

    @Test
    void ofAnotherComponentTheEquationsAreNotListed() {
        assertThat(differences(TEXT.replace("rat_walk(dt", "smooth_walk(dt")))
                .startsWith("velocity = rat_walk(dt: 20 ms) -> velocity = smooth_walk(dt: 20 ms)")
                .noneMatch(line -> line.startsWith("velocity."));
    }

    @Test
    void anotherEquationIsShown() {
        assertThat(differences(TEXT.replace("relu(drive", "tanh(drive")))
                .containsExactly("architecture.g[0] = W_start @ target[0]; architecture.g[t] = relu(drive[t]) -> "
                        + "architecture.g[0] = W_start @ target[0]; architecture.g[t] = tanh(drive[t])");
    }

    private static List<String> differences(String other) {
        return SpecDiff.between(Scripts.spec(TEXT), Scripts.spec(other)).stream()
                .map(difference -> text(difference.before()) + " -> " + text(difference.after()))
                .toList();
    }

    private static String text(Optional<Difference.Side> side) {
        return side.map(Difference.Side::text).orElse("nothing");
    }
}
