package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;
import org.gridlang.source.Span;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Where;

/**
 * Checks that the paths of a sweep exist in every variant that it is of, and at every point: where one axis replaces a
 * component and another edits an argument of it, the argument must exist in each of the components.
 */
final class SweepPaths {

    private record Key(Code code, Span place) {}

    private final Module module;
    private final DiagnosticSink sink;
    private final Map<Key, Diagnostic> found = new LinkedHashMap<>();

    SweepPaths(Module module, DiagnosticSink sink) {
        this.module = module;
        this.sink = sink;
    }

    boolean check(SweepPlan plan) {
        for (Variant variant : plan.of()) {
            for (SweepAxis axis : plan.axes()) {
                if (axis.values() instanceof AxisValues.Listed listed) {
                    check(variant, plan, axis, listed.values().getFirst());
                } else if (axis.values() instanceof AxisValues.Random random) {
                    check(variant, plan, axis, random.distribution());
                }
            }
            checkTogether(variant, plan);
        }
        found.values().forEach(sink::report);
        return found.isEmpty();
    }

    private void check(Variant variant, SweepPlan plan, SweepAxis axis, Expr value) {
        for (List<Edit> around : enclosing(plan, axis)) {
            var edits = new ArrayList<>(around);
            edits.add(edit(axis, value));
            apply(variant, edits);
        }
    }

    /** Two axes of one path, however it is spelled, show only when they are applied together. */
    private void checkTogether(Variant variant, SweepPlan plan) {
        if (!found.isEmpty()) {
            return;
        }
        var edits = new ArrayList<Edit>();
        for (SweepAxis axis : plan.axes()) {
            switch (axis.values()) {
                case AxisValues.Listed listed ->
                    edits.add(edit(axis, listed.values().getFirst()));
                case AxisValues.Random random -> edits.add(edit(axis, random.distribution()));
            }
        }
        apply(variant, edits);
    }

    private void apply(Variant variant, List<Edit> edits) {
        Edits.apply(module, variant.experiment(), edits, Edits.NoChange.ALLOW, diagnostic -> {
            boolean base = variant.name().equals(Variant.BASE);
            found.putIfAbsent(
                    new Key(diagnostic.code(), diagnostic.place()),
                    base ? diagnostic : diagnostic.withNote("in the variant `" + variant.name() + "`"));
        });
    }

    /** All combinations of the values of those axes that replace something around an axis; one empty one if none does. */
    private static List<List<Edit>> enclosing(SweepPlan plan, SweepAxis axis) {
        List<List<Edit>> combinations = List.of(List.of());
        for (SweepAxis other : plan.axes()) {
            boolean encloses = axis.path().dotted().startsWith(other.path().dotted() + ".")
                    || axis.path().dotted().startsWith(other.path().dotted() + "[");
            if (encloses && other.values() instanceof AxisValues.Listed listed) {
                combinations = crossed(combinations, other, listed.values());
            }
        }
        return combinations;
    }

    private static List<List<Edit>> crossed(List<List<Edit>> combinations, SweepAxis axis, List<Expr> values) {
        var crossed = new ArrayList<List<Edit>>();
        for (List<Edit> combination : combinations) {
            for (Expr value : values) {
                var more = new ArrayList<>(combination);
                more.add(edit(axis, value));
                crossed.add(more);
            }
        }
        return crossed;
    }

    private static Edit edit(SweepAxis axis, Expr value) {
        return new Edit.Set(axis.path().span(), axis.path(), value, Where.none());
    }
}
