package org.gridlang.semantics.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.TerminalRenderer;
import org.gridlang.semantics.elaborate.Checker;
import org.gridlang.semantics.names.FileSources;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.Workspace;
import org.gridlang.semantics.variants.Variants;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;

/** Specifications made from text. */
final class Scripts {
    /** A network that integrates a path, with an architecture of its own. */
    static final String PATH_INTEGRATION = """
            import std.navigation
            import std.place_codes
            import std.readouts
            import std.losses
            import std.optimizers
            import std.analysis

            /// Recurrent, with a drive of its own name.
            architecture mine(units: axis, start: target) {
              param W_start: [units, start.axis] ~ normal(0, 0.1)
              param W_in: [units, space] ~ normal(0, 0.1)
              param W_rec: [units, units'] ~ normal(0, 0.1)
              drive[t] = W_rec @ g[t-1] + W_in @ (d[t] in m)
              g[0] = W_start @ start[0]
              g[t] = relu(drive[t])
            }

            experiment paths(sigma = 12 cm) {
              seed 0
              environment box(width: 2.2 m)
              velocity rat_walk(dt: 20 ms)
              trajectory { steps = 20, batch = independent(200) }
              target place_cells(count: 64, tuning: gaussian_softmax(sigma))
              architecture mine(units: 32, start: target)
              readout linear(to: target)
              loss fit = mean(softmax_cross_entropy(y, target) over batch, t from 1)
              train { optimizer = adam(1e-3), steps = 1_000 }
              evaluation walk { trajectory.batch = independent(500) }
              analysis maps = ratemaps(bins: 20, on: walk)
              analysis score = grid_score(maps)
            }
            """;

    private Scripts() {}

    /** The base of the only experiment of a script that must be right. */
    static Spec spec(String text) {
        SourceFile file = SourceFile.of("script.grid", text);
        DiagnosticList found = new DiagnosticList();
        FileSources sources = FileSources.of(Path.of(""), new SourceReader(InputStream.nullInputStream()));
        Module module = Workspace.load(file, sources, found);
        var experiments = new Checker(found).check(module);
        assertThat(found.errors())
                .as(new TerminalRenderer(false, 100).render(found.sorted()))
                .isZero();
        assertThat(experiments).isNotEmpty();
        var declaration = module.experiments().getFirst();
        var base = Variants.of(module, declaration, found).base();
        return new Checker(found).spec(module, declaration, base).orElseThrow();
    }

    /** The text with something replaced that must be there. */
    static String edited(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }
}
