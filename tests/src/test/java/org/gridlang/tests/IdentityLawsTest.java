package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridlang.format.Formatter;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.semantics.spec.Experiment;
import org.gridlang.semantics.spec.Identity;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not change the meaning of a script leaves its identity; what changes it, does not. */
class IdentityLawsTest {
    private static final LibraryCache LIBRARY = new LibraryCache();
    private static final Path HERE = Path.of("script.grid");

    private static final String SCRIPT = """
            import std.navigation
            import std.place_codes
            import std.recurrent
            import std.readouts
            import std.losses
            import std.optimizers

            function weight(a: real): real = b * a where b = 1

            architecture leaky(units: axis, start: target, leak: real) {
              param W_start: [units, start.axis] ~ uniform(-0.1, 0.1)
              param W: [units, units'] ~ normal(0, 0.1)
              drive[t] = W @ g[t-1]
              g[0] = W_start @ start[0]
              g[t] = leak * g[t-1] + (1 - leak) * relu(drive[t])
            }

            /// A small experiment.
            experiment small(sigma = 12 cm, rate = 1e-3) {
              seed 0
              environment box(width: 2.2 m)
              velocity rat_walk(dt: 20 ms)
              trajectory { steps = 20, batch = independent(200) }
              target place_cells(count: 64, tuning: gaussian_softmax(sigma))
              architecture leaky(units: 32, start: target, leak: 0.5)
              readout linear(to: target)
              loss fit = weight(1) * mean(softmax_cross_entropy(y, target) over batch, t from 1)
              loss decay = 1e-4 * sum(architecture.W^2 over all)
              train { optimizer = adam(rate), steps = 1_000, checkpoint_every = 100 }
            }
            """;

    static Stream<List<String>> sameMeaning() {
        return Stream.of(
                List.of("unit spelling", "sigma = 12 cm", "sigma = 0.12 m"),
                List.of("unit spelling", "width: 2.2 m", "width: 220 cm"),
                List.of("number spelling", "1_000", "1000"),
                List.of("a comment", "  seed 0", "  // the root of all chance\n  seed 0"),
                List.of("documentation", "/// A small experiment.", "/// Another text."),
                List.of("layout", "trajectory { steps = 20, batch", "trajectory {\n    steps = 20\n    batch"),
                List.of("the experiment's name", "experiment small", "experiment tiny"),
                List.of("a local name", "b * a where b = 1", "factor * a where factor = 1"),
                List.of("an intermediate signal's name", "drive[t]", "input_current[t]"),
                List.of("a parameter's name", "a: real): real = b * a", "c: real): real = b * c"),
                List.of("a name for a default", "rat_walk(dt: 20 ms)", "rat_walk(dt: 20 ms, forward: 13 cm/s)"),
                List.of("positional arguments", "adam(rate)", "adam(rate: rate)"),
                List.of("longer training", "steps = 1_000", "steps = 2_000"),
                List.of("checkpoints", "checkpoint_every = 100", "checkpoint_every = 50"),
                List.of(
                        "order",
                        "  environment box(width: 2.2 m)\n  velocity rat_walk(dt: 20 ms)\n",
                        "  velocity rat_walk(dt: 20 ms)\n  environment box(width: 2.2 m)\n"),
                List.of(
                        "order of equations",
                        "  drive[t] = W @ g[t-1]\n  g[0] = W_start @ start[0]\n",
                        "  g[0] = W_start @ start[0]\n  drive[t] = W @ g[t-1]\n"),
                List.of("an unused variant", "  train {", "  evaluation walk {}\n  train {"));
    }

    static Stream<List<String>> otherMeaning() {
        return Stream.of(
                List.of("a width", "sigma = 12 cm", "sigma = 13 cm"),
                List.of("a seed", "seed 0", "seed 1"),
                List.of("a stream's seed", "seed 0", "seed 0 { cells = 1 }"),
                List.of("a size", "units: 32", "units: 33"),
                List.of("a place code", "gaussian_softmax(sigma)", "gaussian_field(sigma)"),
                List.of("a loss's weight", "1e-4 * sum", "1e-5 * sum"),
                List.of("a loss's name", "loss decay", "loss weight_decay"),
                List.of("a reduction's range", "t from 1)", "t from 2)"),
                List.of("a reduction", "* mean(softmax", "* sum(softmax"),
                List.of("an initial distribution", "~ normal(0, 0.1)", "~ normal(0, 0.2)"),
                List.of("a parameter's path", "param W: [units, units']", "param V: [units, units']"),
                List.of("the walk", "rat_walk(dt: 20 ms)", "rat_walk(dt: 20 ms, margin: 4 cm)"),
                List.of("the batch", "independent(200)", "permutations(200)"),
                List.of("the rate", "rate = 1e-3", "rate = 2e-3"),
                List.of("an equation", "leak * g[t-1] +", "leak * leak * g[t-1] +"));
    }

    @ParameterizedTest
    @MethodSource("sameMeaning")
    void keepsTheIdentity(List<String> edit) {
        assertThat(identity(edited(edit))).as(edit.getFirst()).isEqualTo(identity(SCRIPT));
    }

    @ParameterizedTest
    @MethodSource("otherMeaning")
    void changesTheIdentity(List<String> edit) {
        assertThat(identity(edited(edit))).as(edit.getFirst()).isNotEqualTo(identity(SCRIPT));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreLayout() {
        assertThat(identity("\uFEFF" + SCRIPT.replace("\n", "\r\n"))).isEqualTo(identity(SCRIPT));
    }

    @Test
    void formattingKeepsTheIdentityOfEveryExample() throws IOException {
        Repository repository = Repository.find();
        for (Path path : repository.filesBelow("examples")) {
            if (path.toString().endsWith(".grid")) {
                Path file = repository.root().resolve(path);
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                String formatted = Formatter.format(SourceFile.of(name, text)).orElseThrow();
                assertThat(identities(file, formatted)).as(name).isEqualTo(identities(file, text));
                assertThat(Formatter.format(SourceFile.of(name, formatted)).orElseThrow())
                        .as(name)
                        .isEqualTo(formatted);
            }
        }
    }

    @Test
    void variantsOfAnExampleDiffer() {
        Map<String, String> identities = identities(
                HERE,
                SCRIPT.replace(
                        "  train {",
                        "  ablation wide { sigma = 20 cm }\n  ablation blind { drop loss decay }\n  train {"));
        assertThat(identities.values()).doesNotHaveDuplicates().hasSize(3);
    }

    private static String edited(List<String> edit) {
        String text = SCRIPT.replace(edit.get(1), edit.get(2));
        if (edit.get(0).equals("a parameter's path")) {
            text = text.replace("= W @ g", "= V @ g").replace("architecture.W^2", "architecture.V^2");
        }
        assertThat(text).isNotEqualTo(SCRIPT);
        return text;
    }

    private static String identity(String text) {
        return identities(HERE, text).getOrDefault("base", "");
    }

    /** The training identity of every named variant. */
    private static Map<String, String> identities(Path file, String text) {
        SourceFile source = SourceFile.of(file.getFileName().toString(), text);
        CheckedText checked =
                CheckedText.of(source, new SnippetSources(file.toAbsolutePath().getParent()), LIBRARY);
        assertThat(checked.found().hasErrors()).as(checked.report()).isFalse();
        Map<String, String> identities = new TreeMap<>();
        for (Experiment experiment : checked.experiments()) {
            for (Spec spec : experiment.variants()) {
                identities.put(spec.variant(), Identity.training(spec));
            }
        }
        return identities;
    }
}
