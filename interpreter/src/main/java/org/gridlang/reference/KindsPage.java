package org.gridlang.reference;

import java.util.List;
import org.gridlang.syntax.Kind;

/** The page of what each kind of component may read and must define. */
final class KindsPage {
    static final String NAME = "kinds";

    private record Interface(String defines, String reads, String defined) {}

    private KindsPage() {}

    private static Interface of(Kind kind) {
        return switch (kind) {
            case ENVIRONMENT ->
                new Interface("where the animal is", "nothing", "its geometry; `size` if it is bounded");
            case VELOCITY ->
                new Interface(
                        "how the animal moves, or a recorded trajectory",
                        "the environment; `x[t-1]`, `heading[t-1]`",
                        "`v[t]` and `dt`; where it has them `heading`, `turn`, `x[0]`");
            case ARCHITECTURE ->
                new Interface(
                        "the core: from inputs to the representation",
                        "the signals `x`, `heading`, `v`, `d`, `turn`; targets given as arguments",
                        "`g`, with the time index free");
            case TARGET ->
                new Interface(
                        "what a readout is compared with",
                        "the signals",
                        "`axis`, `target[t]`; if it can, `decode(y)`");
            case READOUT -> new Interface("from the representation to the prediction", "`g`, its `to:`", "`y`");
            case LOSS -> new Interface("a number to be minimised", "all of these", "one plain number");
            case OPTIMIZER ->
                new Interface(
                        "the rule that updates each parameter",
                        "`parameter`, `gradient[n]`, `n` (from 1)",
                        "`update[n]`, which is added; its states `s[0]`, `s[n]` take the parameter's axes");
            case STIMULUS -> new Interface("images or other inputs", "files", "values on `image`");
            case RECORDING -> new Interface("measured neural responses", "files", "values on `image`");
            case ANALYSIS -> new Interface("what is measured", "everything", "its declared results");
        };
    }

    static Page page() {
        StringBuilder out = new StringBuilder("# Kinds of components\n\n"
                + "A component is a named piece of an experiment with parameters. What it may read and must define is fixed by its"
                + " kind; other free names in it are errors.\n");
        for (Kind kind : List.of(Kind.values())) {
            Interface fixed = of(kind);
            out.append("\n## ").append(kind.word()).append("\n\n");
            out.append("Defines ").append(fixed.defines()).append(".\n\n");
            out.append("- may read: ").append(fixed.reads()).append('\n');
            out.append("- must define: ").append(fixed.defined()).append('\n');
        }
        return new Page(
                NAME, "Kinds of components", "What each kind of component may read and must define.", out.toString());
    }
}
