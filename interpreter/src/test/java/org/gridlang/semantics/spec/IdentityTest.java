package org.gridlang.semantics.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    private static final String TEXT = Scripts.PATH_INTEGRATION;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    drive                          | input_current
                    sigma                          | tuning_width
                    12 cm                          | 0.12 m
                    20 ms                          | 0.02 s
                    mine                           | recurrent_net
                    experiment paths               | experiment other_name
                    /// Recurrent, with            | // Recurrent, with
                    drive[t] = W_rec @             | drive[t] = W_rec  @
                    steps = 1_000                  | steps = 2_000
                    , steps = 1_000                | , steps = 1_000, checkpoint_every = 100
                    analysis score = grid_score(maps) | // no score
                    independent(500)               | independent(600)
                    relu(drive[t])                 | relu(k) where k = drive[t]
                    evaluation walk {              | evaluation longer { trajectory.steps = 30 } evaluation walk {
                    """)
    void whatMeansTheSameTrainsTheSame(String from, String to) {
        String changed = Scripts.edited(TEXT, from, to);
        assertThat(Identity.training(Scripts.spec(changed))).isEqualTo(Identity.training(Scripts.spec(TEXT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12 cm            | 13 cm
                    seed 0           | seed 1
                    seed 0           | seed 0 { cells = 7 }
                    W_rec            | W_recurrent
                    relu(            | tanh(
                    steps = 20,      | steps = 21,
                    independent(200) | independent(100)
                    box(width: 2.2 m)| box(width: 2.2 m, height: 2 m)
                    loss fit         | loss match
                    adam(1e-3)       | adam(2e-3)
                    adam(1e-3)       | adam_keras(1e-3)
                    units: 32        | units: 33
                    t from 1)        | t)
                    normal(0, 0.1)   | normal(0, 0.2)
                    g[t-1] + W_in    | g[t-1] - W_in
                    """)
    void whatMeansSomethingElseIsSomethingElse(String from, String to) {
        String changed = Scripts.edited(TEXT, from, to);
        assertThat(Identity.training(Scripts.spec(changed))).isNotEqualTo(Identity.training(Scripts.spec(TEXT)));
    }

    @Test
    void orderOfDeclarationsMakesNoDifference() {
        String line = "  drive[t] = W_rec @ g[t-1] + W_in @ (d[t] in m)\n";
        String moved =
                Scripts.edited(TEXT, line, "").replace("  g[t] = relu(drive[t])\n", "  g[t] = relu(drive[t])\n" + line);
        String readout = "  readout linear(to: target)\n";
        moved = Scripts.edited(moved, readout, "").replace("  seed 0\n", readout + "  seed 0\n");
        assertThat(CanonicalForm.training(Scripts.spec(moved))).isEqualTo(CanonicalForm.training(Scripts.spec(TEXT)));
    }

    @Test
    void anEquationThatNothingReadsMakesNoDifference() {
        String more = Scripts.edited(TEXT, "  g[0] =", "  idle[t] = 2 * g[t]\n  g[0] =");
        assertThat(Identity.training(Scripts.spec(more))).isEqualTo(Identity.training(Scripts.spec(TEXT)));
    }

    @Test
    void aResultHangsOnTrainingEvaluationAndAnalysis() {
        String before = result(TEXT);
        assertThat(result(TEXT)).isEqualTo(before);
        assertThat(result(Scripts.edited(TEXT, "12 cm", "13 cm"))).isNotEqualTo(before);
        assertThat(result(Scripts.edited(TEXT, "independent(500)", "independent(600)")))
                .isNotEqualTo(before);
        assertThat(result(Scripts.edited(TEXT, "bins: 20", "bins: 22"))).isNotEqualTo(before);
        assertThat(result(Scripts.edited(TEXT, "walk", "stroll").replace("rat_stroll", "rat_walk")))
                .as("the name of an evaluation keys its world")
                .isNotEqualTo(before);
    }

    private static String result(String text) {
        Spec spec = Scripts.spec(text);
        return Identity.result(
                spec,
                Optional.of(spec.evaluations().getFirst()),
                spec.analyses().getLast());
    }
}
