package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.semantics.names.MemorySources;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.Workspace;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.parse.ScriptParser;

/** An experiment of a test with its variants, and what was reported about them. */
record Subject(Module module, Variants variants, DiagnosticList list) {

    private static final String LIBRARY = """
            target place_cells(count: int, tuning: (area) -> real = gaussian(12 cm), seeds: list of int = [1, 2]) = 1
            target position(in_unit: real = 1) = 1
            function gaussian(sigma: length)(distance2: area): real = sigma
            function _own(sigma: length)(distance2: area): real = sigma
            target hidden_default(scale: real, tuning: (area) -> real = _own(scale)) = 1
            architecture elman(units: axis, hidden: list of int = [256, 256], nonlinearity: (real) -> real = relu) {
              param W_rec: [units, units'] ~ normal(0, 1)
              g[t] = W_rec @ g[t-1]
            }
            loss separation(sigma_x: length, weight: real = 1) = weight
            optimizer adam(rate: real, beta1: real = 0.9) = 1
            environment box(width: length) = 1
            """;

    /** Puts the statements into an experiment with some of everything. */
    static Subject with(String... statements) {
        return of("""
                import std.parts
                sizes = [1, 2, 3]
                experiment e(sigma = 12 cm, hidden = [64, 32], rate = 1e-4) {
                  seed 0 { cells = 7 }
                  environment box(2 m)
                  target place_cells(512, tuning: gaussian(sigma))
                  architecture elman(units: 4_096, hidden: hidden)
                  loss fit = 2.0 * separation(5 cm)
                  loss decay = 1 + 2
                  readout a = f(1)
                  readout b = f(2)
                  trajectory { steps = 20, batch = independent(200) }
                  train { optimizer = adam(rate), steps = 100_000 }
                  %s
                }
                """.formatted(String.join("\n  ", statements)));
    }

    static Subject of(String text) {
        var sources = new MemorySources().with("std/parts.grid", LIBRARY);
        var list = new DiagnosticList();
        var loading = new DiagnosticList();
        Module module = Workspace.load(SourceFile.of("main.grid", text), sources, loading);
        assertThat(loading.sorted()).isEmpty();
        return new Subject(module, Variants.of(module, module.experiments().getFirst(), list), list);
    }

    Declaration.Experiment ablation(String name) {
        assertThat(problems()).isEmpty();
        return variants.named(name).orElseThrow().experiment();
    }

    SweepPlan sweep(String name) {
        assertThat(problems()).isEmpty();
        return variants.sweep(name).orElseThrow();
    }

    /** {@code E0801 message}, with the hint behind a bar. */
    List<String> problems() {
        return list.sorted().stream().map(Subject::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(text -> " | " + text).orElse("");
        return diagnostic.code() + " " + diagnostic.message() + hint;
    }

    static Optional<Statement.Use> use(Declaration.Experiment experiment, Kind kind, String name) {
        return experiment.statements().stream()
                .filter(Statement.Use.class::isInstance)
                .map(Statement.Use.class::cast)
                .filter(use -> use.kind() == kind)
                .filter(use -> use.name().map(found -> found.text()).orElse("").equals(name))
                .findFirst();
    }

    static Expr component(Declaration.Experiment experiment, Kind kind, String name) {
        return use(experiment, kind, name).orElseThrow().value();
    }

    static Statement.Settings settings(Declaration.Experiment experiment, String word) {
        return experiment.statements().stream()
                .filter(Statement.Settings.class::isInstance)
                .map(Statement.Settings.class::cast)
                .filter(settings -> settings.word().text().equals(word))
                .findFirst()
                .orElseThrow();
    }

    static Statement.Seed seed(Declaration.Experiment experiment) {
        return experiment.statements().stream()
                .filter(Statement.Seed.class::isInstance)
                .map(Statement.Seed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static Expr parameter(Declaration.Experiment experiment, String name) {
        return experiment.parameters().stream()
                .filter(parameter -> parameter.name().text().equals(name))
                .findFirst()
                .flatMap(parameter -> parameter.defaultValue())
                .orElseThrow();
    }

    static Expr parse(String text) {
        return ScriptParser.parseExpression(SourceFile.of("expected", text), diagnostic -> {});
    }

    static void assertSays(Expr actual, String expected) {
        assertThat(SameText.same(actual, parse(expected)))
                .as("%s says %s", actual, expected)
                .isTrue();
    }
}
