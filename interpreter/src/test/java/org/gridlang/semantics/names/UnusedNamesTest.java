package org.gridlang.semantics.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedNamesTest {

    private final MemorySources sources = new MemorySources()
            .with("std/losses.grid", "loss capacity(weight: real) = weight\nlimit = 3\n")
            .with("std/analysis.grid", "native 1 analysis ratemaps(bins: int) { maps: [space] }\n");

    @Test
    void importsThatNothingUses() {
        assertThat(check("import std.losses", "import std.analysis as a", "x = 1"))
                .containsExactly(
                        "W0201 main.grid:1:8 nothing from `std.losses` is used | remove the import",
                        "W0201 main.grid:2:8 nothing from `std.analysis` is used | remove the import");
    }

    @Test
    void aCallAValueATypeOrAQualifierUsesAnImport() {
        assertThat(check("import std.losses", "experiment e { loss capacity = capacity(1) }"))
                .isEmpty();
        assertThat(check("import std.losses", "x = limit")).isEmpty();
        assertThat(check("import std.losses", "x = losses.limit")).isEmpty();
        assertThat(check("import std.analysis", "native 1 analysis score(maps: ratemaps) { s: real }"))
                .isEmpty();
        assertThat(check("import std.losses", "experiment e { ablation b { add loss c = capacity(1) } }"))
                .isEmpty();
    }

    @Test
    void aNameOfTheFileItselfDoesNotUseAnImport() {
        assertThat(check("import std.losses", "limit = 2", "x = limit")).hasSize(1);
    }

    @Test
    void parametersAndLocalDefinitions() {
        assertThat(check(
                        "function f(a: real, b: real)(c: real): real = d where { d = b e = d }",
                        "loss l(units: axis, rest: real) = 1",
                        "experiment x(sigma = 1, rate = 2) { seed rate }"))
                .containsExactly(
                        "W0202 main.grid:1:12 parameter `a` is never used | remove it, or let its name start with `_`",
                        "W0202 main.grid:1:30 parameter `c` is never used | remove it, or let its name start with `_`",
                        "W0202 main.grid:1:63 local definition `e` is never used"
                                + " | remove it, or let its name start with `_`",
                        "W0202 main.grid:2:8 parameter `units` is never used"
                                + " | remove it, or let its name start with `_`",
                        "W0202 main.grid:2:21 parameter `rest` is never used"
                                + " | remove it, or let its name start with `_`",
                        "W0202 main.grid:3:14 parameter `sigma` is never used"
                                + " | remove it, or let its name start with `_`");
    }

    @Test
    void typesDefaultsAxesAndVariantsUseNames() {
        assertThat(check(
                        "architecture a(units: axis, hidden: int = 3, last: int = hidden) {",
                        "  param W: [units, units'] ~ normal(0, last)",
                        "  g[t] = sum(W over units')",
                        "}",
                        "experiment e(sigma = 1, tau = 2, s = [1]) {",
                        "  ablation b { x.y = sigma } sweep c { z over [tau] } claim \"d\" { base: s > 0 }",
                        "}"))
                .isEmpty();
    }

    @Test
    void someNeedNotBeUsed() {
        assertThat(check(
                        "function f(_a: real): real = 1 where _b = 2",
                        "velocity still(dt: time) { v[t] = 0 m/s }",
                        "native 1 function g(a: real): real",
                        "architecture c(units: axis) { param W: [units] = 0 spare = 3 }",
                        "experiment e(decay = 1) { loss decay = decay * 2 }"))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsNotJudged() {
        assertThat(check("import std.losses", "loss l(a: real) = ...")).noneMatch(line -> line.startsWith("W020"));
    }

    private List<String> check(String... lines) {
        Loaded loaded = Loaded.of(sources, lines);
        assertThat(loaded.problems()).allMatch(line -> line.startsWith("E0109"));
        UnusedNames.check(loaded.module(), loaded.list());
        return loaded.problems();
    }
}
