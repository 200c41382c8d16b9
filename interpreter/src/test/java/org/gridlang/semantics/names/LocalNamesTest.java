package org.gridlang.semantics.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalNamesTest {

    private final MemorySources sources = new MemorySources().with("std/losses.grid", "loss capacity() = 1\n");

    @Test
    void indexNamesCannotNameValues() {
        Loaded loaded = Loaded.of(
                sources,
                "batch = 3",
                "function f(t: real): real = t + n where n = 2",
                "architecture a(units: axis) { param space: [units] ~ normal(0, 1) g[t] = space }");
        assertThat(loaded.problems())
                .containsExactly(
                        "E0207 main.grid:1:1 `batch` is the name of the index of trajectories or images and cannot name a value"
                                + " | choose another name",
                        "E0207 main.grid:2:12 `t` is the name of the index of time and cannot name a value"
                                + " | choose another name",
                        "E0207 main.grid:2:41 `n` is the name of the index of training steps and cannot name a value"
                                + " | choose another name",
                        "E0207 main.grid:3:37 `space` is the name of the axis of directions in space"
                                + " and cannot name a value | choose another name");
    }

    @Test
    void indexNamesMayBeSettingsAndLambdaParameters() {
        assertThat(Loaded.of(
                                sources,
                                "experiment e { trajectory { batch = 3 } }",
                                "function f(a: list of int): int = fold(a, from: 0, with: (b, n) -> b + n)")
                        .problems())
                .isEmpty();
    }

    @Test
    void parametersAndDefinitionsComeOnce() {
        Loaded loaded = Loaded.of(
                sources,
                "function f(a: real, a: real): real = b where { b = a b = 2 }",
                "architecture c(units: axis) { param units: [space] ~ normal(0, 1) g[0] = 1 g[t] = g[t-1] }");
        assertThat(loaded.problems())
                .containsExactly(
                        "E0202 main.grid:1:21 `a` is defined twice | give one of them another name",
                        "E0202 main.grid:1:54 `b` is defined twice | give one of them another name",
                        "E0202 main.grid:2:37 `units` is defined twice | give one of them another name");
    }

    @Test
    void nothingIsHidden() {
        Loaded loaded = Loaded.of(
                sources,
                "import std.losses",
                "width = 1 m",
                "losses = 2",
                "function f(width: length): length = k where k = width",
                "loss l(k: real) = a where { a = k k = 3 }");
        assertThat(loaded.problems())
                .containsExactly(
                        "E0207 main.grid:3:1 `losses` is already the name of an import | choose another name",
                        "E0207 main.grid:4:12 `width` is already the name of a constant of this file"
                                + " | choose another name",
                        "E0207 main.grid:5:35 `k` is already the name of a parameter | choose another name");
    }

    @Test
    void eachStatementHasItsOwnLocalDefinitions() {
        assertThat(Loaded.of(
                                sources,
                                "architecture c(units: axis) {",
                                "  param A: [units] ~ uniform(-k, k) where k = 1",
                                "  param B: [units] ~ uniform(-k, k) where k = 2",
                                "  g[0] = A",
                                "  g[t] = B",
                                "}",
                                "experiment e(decay = 1) { loss decay = decay }")
                        .problems())
                .isEmpty();
    }
}
