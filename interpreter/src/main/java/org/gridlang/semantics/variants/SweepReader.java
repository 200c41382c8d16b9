package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Statement;

/** Reads a sweep. An empty answer means that it is wrong and was reported. */
final class SweepReader {

    private final Module module;
    private final List<Variant> named;
    private final DiagnosticSink sink;

    /** @param named the variants that a sweep can be of, the base first */
    SweepReader(Module module, List<Variant> named, DiagnosticSink sink) {
        this.module = module;
        this.named = named;
        this.sink = sink;
    }

    Optional<SweepPlan> read(Statement.Sweep sweep) {
        Optional<List<Variant>> of = variants(sweep);
        Optional<List<List<SweepAxis>>> groups = groups(sweep);
        if (of.isEmpty() || groups.isEmpty()) {
            return Optional.empty();
        }
        var plan = new SweepPlan(sweep.name().text(), sweep.name().span(), of.get(), groups.get(), module);
        if (tooLarge(plan) || !new SweepPaths(module, sink).check(plan)) {
            return Optional.empty();
        }
        return Optional.of(plan);
    }

    private Optional<List<Variant>> variants(Statement.Sweep sweep) {
        if (sweep.of().isEmpty()) {
            return Optional.of(List.of(named.getFirst()));
        }
        Map<String, Variant> byName = named.stream().collect(Collectors.toMap(Variant::name, v -> v, (a, b) -> a));
        var seen = new HashMap<String, Statement.VariantName>();
        var of = new ArrayList<Variant>();
        boolean good = true;
        for (Statement.VariantName name : sweep.of()) {
            Variant variant = byName.get(name.dotted());
            Statement.VariantName first = seen.putIfAbsent(name.dotted(), name);
            if (variant == null) {
                sink.report(Diagnostic.of(
                                Code.UNKNOWN_VARIANT,
                                name.span(),
                                "there is no variant `" + name.dotted() + "` to sweep")
                        .withHint(Suggestions.hint(
                                name.dotted(), named.stream().map(Variant::name).toList())));
            } else if (first != null) {
                sink.report(
                        Diagnostic.of(Code.NAME_DEFINED_TWICE, name.span(), "`" + name.dotted() + "` is swept twice")
                                .withNote(first.span(), "the first mention")
                                .withHint("remove one of the two"));
            } else {
                of.add(variant);
            }
            good &= variant != null && first == null;
        }
        return good ? Optional.of(of) : Optional.empty();
    }

    private Optional<List<List<SweepAxis>>> groups(Statement.Sweep sweep) {
        if (overs(sweep).isEmpty()) {
            sink.report(Diagnostic.of(Code.WRONG_FORM, sweep.name().span(), "the sweep has no axis")
                    .withHint("write what to vary: `sigma over [9 cm, 12 cm]`"));
            return Optional.empty();
        }
        boolean good = uniqueNames(sweep);
        var groups = new ArrayList<List<SweepAxis>>();
        for (Statement.SweepAxis axis : sweep.axes()) {
            Optional<List<SweepAxis>> group = switch (axis) {
                case Statement.SweepAxis.Over over -> read(List.of(over));
                case Statement.SweepAxis.Zip zip -> read(zip.axes()).filter(axes -> sameLengths(zip, axes));
            };
            good &= group.isPresent();
            group.filter(axes -> !axes.isEmpty()).ifPresent(groups::add);
        }
        return good && !groups.isEmpty() ? Optional.of(groups) : Optional.empty();
    }

    private Optional<List<SweepAxis>> read(List<Statement.SweepAxis.Over> overs) {
        var reader = new AxisReader(module, sink);
        var axes = new ArrayList<SweepAxis>();
        overs.forEach(over -> reader.read(over).ifPresent(axes::add));
        return axes.size() == overs.size() ? Optional.of(axes) : Optional.empty();
    }

    private boolean uniqueNames(Statement.Sweep sweep) {
        var first = new HashMap<String, Statement.SweepAxis.Over>();
        boolean unique = true;
        for (Statement.SweepAxis.Over over : overs(sweep)) {
            String name = AxisReader.name(over);
            Statement.SweepAxis.Over earlier = first.putIfAbsent(name, over);
            if (earlier != null) {
                unique = false;
                sink.report(Diagnostic.of(
                                Code.SWEEP_AXIS_NOT_UNIQUE,
                                over.path().span(),
                                "two axes of the sweep are called `" + name + "`")
                        .withNote(earlier.path().span(), "the first of them")
                        .withHint("write `" + over.path().dotted() + " as` and another name"));
            }
        }
        return unique;
    }

    private static List<Statement.SweepAxis.Over> overs(Statement.Sweep sweep) {
        var overs = new ArrayList<Statement.SweepAxis.Over>();
        for (Statement.SweepAxis axis : sweep.axes()) {
            switch (axis) {
                case Statement.SweepAxis.Over over -> overs.add(over);
                case Statement.SweepAxis.Zip zip -> overs.addAll(zip.axes());
            }
        }
        return overs;
    }

    private boolean sameLengths(Statement.SweepAxis.Zip zip, List<SweepAxis> axes) {
        if (axes.isEmpty()) {
            return true;
        }
        SweepAxis first = axes.getFirst();
        for (int i = 1; i < axes.size(); i++) {
            SweepAxis other = axes.get(i);
            if (other.values().size() != first.values().size()) {
                sink.report(Diagnostic.of(
                                Code.SWEEP_LENGTHS_DIFFER,
                                zip.axes().get(i).span(),
                                "`" + other.name() + "` has " + values(other) + ", but `" + first.name() + "` has "
                                        + values(first))
                        .withNote(zip.axes().getFirst().span(), "axes in `zip` go together")
                        .withHint("give both as many values, or take them out of `zip` to combine all with all"));
                return false;
            }
        }
        return true;
    }

    private static String values(SweepAxis axis) {
        int size = axis.values().size();
        return size + (size == 1 ? " value" : " values");
    }

    private boolean tooLarge(SweepPlan plan) {
        long size = plan.of().size();
        for (List<SweepAxis> group : plan.groups()) {
            size *= group.getFirst().values().size();
            if (size > SweepPlan.MOST_POINTS) {
                sink.report(Diagnostic.of(
                                Code.WRONG_FORM,
                                plan.place(),
                                "the sweep has more than " + SweepPlan.MOST_POINTS + " points")
                        .withHint("draw points instead: `random(count, distribution)`"));
                return true;
            }
        }
        return false;
    }
}
