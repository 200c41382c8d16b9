package org.gridlang.tests;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands around a fragment in the documentation of the library, so that it can be checked.
 *
 * <p>A fragment is a statement, and a frame is a small script with a place for it. In a frame of an experiment the fragment
 * replaces the statement that does the same: the one of its kind ({@code target ..}), or of its kind and name where the kind
 * may have several ({@code loss fit = ..}, {@code analysis maps = ..}). A fragment that speaks of a recording ({@code scan})
 * stands in the experiment on recorded neurons, one that speaks of two targets in an experiment that has two, all others in
 * a navigation experiment; a fragment of a network or an axis stands in an architecture.
 */
final class LibraryFrame {
    /** The name of the file that a fragment may import another experiment from. */
    static final String OTHER = "other_animal.grid";

    private static final Pattern NAMED = Pattern.compile("(?:loss|analysis|evaluation|recording|network|axes) \\w+");
    private static final Pattern DEFINED = Pattern.compile("\\w+(?= =)");
    private static final Pattern NETWORK = Pattern.compile("network (\\w+)");

    private static final String NAVIGATION = """
            experiment example(rate = 1e-3) {
              seed 0
              environment box(width: 2.2 m)
              velocity free_rat_walk(dt: 20 ms)
              trajectory { steps = 20, batch = independent(10) }
              target place_cells(count: 16, tuning: gaussian_softmax(12 cm))
              architecture elman(units: 8, nonlinearity: relu, start: target)
              readout linear(to: target)
              loss fit = mean(softmax_cross_entropy(y, target) over batch, t from 1)
              train { optimizer = adam(rate), steps = 100 }
              evaluation walk { trajectory.batch = independent(50) }
              evaluation small { trajectory.steps = 30 }
              analysis maps = ratemaps(bins: 20, on: walk)
            }
            """;

    private static final String TWO_TARGETS = """
            experiment example {
              seed 0
              environment box(width: 2.2 m)
              velocity free_rat_walk(dt: 20 ms)
              trajectory { steps = 20, batch = independent(10) }
              target place = place_cells(count: 16, tuning: gaussian_softmax(12 cm))
              target facing = head_direction_cells(count: 12, concentration: 20)
              architecture elman(units: 8, nonlinearity: relu, start: target.place)
              readout linear(to: target.place)
              loss fit = mean(softmax_cross_entropy(y, target.place) over batch, t from 1)
              train { optimizer = adam(1e-3), steps = 100 }
            }
            """;

    private static final String RECORDED = """
            experiment v1 {
              seed 0
              recording scan = neural_recording("scan.h5", split: stored)
              stimulus scan.images
              architecture conv_core(channels: 64, layers: 4, first_kernel: 15, kernel: 13)
              readout gaussian(to: scan.responses, location: free(spread: 0.3))
              loss fit = sum(poisson(y, scan.responses) over batch, scan.cells)
              train { optimizer = adam(5e-3), batch = 64, stop = early(on: scan.validation, patience: 5, decays: 3) }
              analysis score = fraction_oracle(on: scan.test)
            }
            """;

    private static final String UNTRAINED = """
            experiment example {
              environment box(width: 2.2 m)
              velocity rat_walk(dt: 20 ms)
              trajectory { steps = 100, batch = independent(10) }
              architecture none
              train none
            }
            """;

    private static final String ITERATED = """
            experiment example {
              environment periodic_box(width: 2.2 m)
              target place_cells(count: 16, tuning: gaussian_softmax(12 cm))
              architecture none
              iterate { steps = 100 }
              train none
            }
            """;

    private static final String ARCHITECTURE = """
            architecture example(units: axis, target: target) {
              axes row = periodic(8)
              axes column = periodic(8)
              param W: [units, space] ~ normal(0, 1)
              g[t] = RESULT
            }
            """;

    private static final List<String> LIBRARY = List.of(
            "navigation",
            "place_codes",
            "recurrent",
            "readouts",
            "losses",
            "optimizers",
            "analysis",
            "networks",
            "cortex",
            "dynamics");

    private LibraryFrame() {}

    /** The experiment that stands in {@link #OTHER}. */
    static String other() {
        return imports() + RECORDED;
    }

    /** The script in which a fragment is checked. */
    static String around(String fragment) {
        if (!Pattern.compile(
                        "^(?:environment|velocity|trajectory|target|architecture|readout|loss|train|analysis|recording|sweep)\\b")
                .matcher(fragment)
                .find()) {
            return imports() + put(fragment, ARCHITECTURE.replace("RESULT", result(fragment)));
        }
        if (fragment.contains("other_animal")) {
            return "import other_animal\n" + imports() + put(fragment, RECORDED);
        }
        if (fragment.contains("hebbian_map")) {
            return imports() + put(fragment, ITERATED);
        }
        if (fragment.contains("attractor_sheet")) {
            return imports() + put(fragment, UNTRAINED);
        }
        boolean recorded = fragment.contains("scan")
                || fragment.contains("conv_core")
                || fragment.contains("neural_recording")
                || fragment.contains("laplace");
        return imports()
                + put(fragment, recorded ? RECORDED : fragment.contains("target.place") ? TWO_TARGETS : NAVIGATION);
    }

    private static String imports() {
        return LIBRARY.stream().map(name -> "import std." + name + "\n").collect(Collectors.joining());
    }

    private static String result(String fragment) {
        Matcher network = NETWORK.matcher(fragment);
        return network.find() ? network.group(1) + "(d[t] in m)" : "W @ (x[t] in m)";
    }

    /** Replaces the statement that does the same, or puts the fragment where the body ends. */
    private static String put(String fragment, String frame) {
        String head = head(fragment);
        List<String> lines = Arrays.asList(frame.split("\n"));
        boolean there = lines.stream().anyMatch(line -> head(line.strip()).equals(head));
        return lines.stream()
                        .map(line -> line.startsWith("  ") && head(line.strip()).equals(head)
                                ? fragment.strip()
                                : !there
                                                && (line.equals("}") || line.startsWith("  g[t]"))
                                                && lines.indexOf(line) == last(lines)
                                        ? fragment.strip() + "\n" + line
                                        : line)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** Before which line a new statement is put: the equation of an architecture, or the closing brace. */
    private static int last(List<String> lines) {
        int at = lines.size() - 1;
        return lines.get(at - 1).startsWith("  g[t]") ? at - 1 : at;
    }

    /** What a statement is about: its kind, with its name where it may have one. */
    private static String head(String statement) {
        Matcher named = NAMED.matcher(statement);
        if (named.lookingAt()) {
            return named.group();
        }
        Matcher defined = DEFINED.matcher(statement);
        return defined.lookingAt() ? defined.group() : statement.split("\\W", 2)[0];
    }
}
