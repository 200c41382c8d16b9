package org.gridlang.session;

import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.spec.DiffPrinter;
import org.gridlang.semantics.spec.Experiment;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.spec.SpecPrinter;
import org.gridlang.semantics.variants.Applied;
import org.gridlang.semantics.variants.SweepPlan;
import org.gridlang.semantics.variants.Variant;
import org.gridlang.semantics.variants.Variants;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.TreePrinter;

/** The stages of reading a script, as the texts that {@code --show} prints. */
final class StageTexts {
    private StageTexts() {}

    static String tree(Script script) {
        return TreePrinter.print(script);
    }

    /** Where names may come from, and what each variant changes. */
    static String resolved(Loaded loaded) {
        Module module = loaded.module();
        StringBuilder out =
                new StringBuilder("file ").append(module.file().name()).append('\n');
        for (Module.Imported imported : module.imports()) {
            out.append("  import ")
                    .append(imported.module().path())
                    .append(" as ")
                    .append(imported.alias());
            out.append(" from ").append(imported.module().file().name()).append('\n');
        }
        module.prelude()
                .ifPresent(math -> out.append("  always ").append(math.path()).append('\n'));
        for (Declaration.Experiment experiment : module.experiments()) {
            variants(out, experiment.name().text(), Variants.of(module, experiment, new DiagnosticList()));
        }
        return out.toString();
    }

    private static void variants(StringBuilder out, String experiment, Variants variants) {
        out.append("experiment ").append(experiment).append('\n');
        for (Variant variant : variants.named()) {
            out.append("  variant ").append(variant.name()).append('\n');
            for (Applied edit : variant.edits()) {
                out.append("    ").append(edit.path()).append(": ");
                out.append(edit.before().map(StageTexts::text).orElse("nothing"))
                        .append(" -> ");
                out.append(edit.after().map(StageTexts::text).orElse("nothing")).append('\n');
            }
        }
        for (SweepPlan sweep : variants.sweeps()) {
            out.append("  sweep ")
                    .append(sweep.name())
                    .append(": ")
                    .append(sweep.size())
                    .append(" points\n");
            sweep.axes()
                    .forEach(axis -> out.append("    ")
                            .append(axis.name())
                            .append(": ")
                            .append(axis.path().dotted())
                            .append(", ")
                            .append(axis.values().size())
                            .append(" values\n"));
        }
    }

    private static String text(Expr expression) {
        return expression.span().text().replaceAll("\\s+", " ");
    }

    /** Every experiment, and of its variants what makes them differ. */
    static String specs(Loaded loaded) {
        StringBuilder out = new StringBuilder();
        for (Experiment experiment : loaded.experiments()) {
            for (Spec spec : experiment.variants()) {
                out.append(out.isEmpty() ? "" : "\n");
                if (spec.variant().equals(Variant.BASE)) {
                    out.append(SpecPrinter.print(spec));
                } else {
                    Spec whole =
                            Finder.named(loaded, experiment, spec.variant()).orElse(spec);
                    out.append("variant ").append(spec.variant()).append(" differs from base:\n\n");
                    out.append(DiffPrinter.print(experiment.base(), whole));
                }
            }
        }
        return out.toString();
    }
}
