package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridlang.semantics.names.Module;
import org.gridlang.source.Span;
import org.gridlang.syntax.Edit;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Where;

/**
 * A sweep: which variants it is of, its axes, and its points, each made when it is asked for. A sweep may have very many.
 *
 * @param name as written: {@code width}
 * @param place the name in the script
 * @param of the variants that are swept, in written order
 * @param groups the axes in written order, crossed with each other; those of a {@code zip} stand in one group, are of one
 *     length and go together. The last group varies fastest.
 * @param module the file of the experiment
 */
public record SweepPlan(String name, Span place, List<Variant> of, List<List<SweepAxis>> groups, Module module) {

    /** The most points that a sweep may have. */
    public static final int MOST_POINTS = 100_000;

    public SweepPlan {
        of = List.copyOf(of);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** All axes, in written order. */
    public List<SweepAxis> axes() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** How many points each of the variants has. */
    public int pointsPerVariant() {
        return groups.stream().mapToInt(SweepPlan::length).reduce(1, Math::multiplyExact);
    }

    /** How many points there are in all. */
    public int size() {
        return Math.multiplyExact(of.size(), pointsPerVariant());
    }

    /** Whether some values are still to be drawn. */
    public boolean hasRandomAxes() {
        return axes().stream().anyMatch(axis -> axis.values() instanceof AxisValues.Random);
    }

    /** A point, with axes of random values left at the value of the variant. */
    public Variant point(int index) {
        return point(index, RandomPoints.none());
    }

    /**
     * A point: the variants in order, and for each the last axis fastest.
     *
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Variant point(int index, RandomPoints drawn) {
        Objects.checkIndex(index, size());
        Variant variant = of.get(index / pointsPerVariant());
        int[] at = positions(index % pointsPerVariant());
        var edits = new ArrayList<Edit>();
        var values = new LinkedHashMap<String, Expr>();
        var labels = new ArrayList<String>();
        for (int group = 0; group < at.length; group++) {
            for (SweepAxis axis : groups.get(group)) {
                Optional<Expr> value = value(axis, at[group], drawn);
                labels.add(axis.name() + "=" + value.map(SweepPlan::label).orElse("#" + at[group]));
                value.ifPresent(found -> {
                    values.put(axis.name(), found);
                    edits.add(new Edit.Set(axis.path().span(), axis.path(), found, Where.none()));
                });
            }
        }
        EditedExperiment edited =
                Edits.apply(module, variant.experiment(), edits, Edits.NoChange.ALLOW, diagnostic -> {});
        var applied = new ArrayList<>(variant.edits());
        applied.addAll(edited.applied());
        String full = name + "." + variant.name() + labels.stream().collect(Collectors.joining(", ", "[", "]"));
        return new Variant(full, edited.experiment(), applied, values);
    }

    private int[] positions(int index) {
        int[] at = new int[groups.size()];
        int left = index;
        for (int group = at.length - 1; group >= 0; group--) {
            int length = length(groups.get(group));
            at[group] = left % length;
            left /= length;
        }
        return at;
    }

    private static int length(List<SweepAxis> group) {
        return group.getFirst().values().size();
    }

    private static Optional<Expr> value(SweepAxis axis, int index, RandomPoints drawn) {
        return switch (axis.values()) {
            case AxisValues.Listed listed -> Optional.of(listed.values().get(index));
            case AxisValues.Random random -> drawn.value(axis, index);
        };
    }

    private static String label(Expr value) {
        if (value instanceof Expr.Number number) {
            return number.text();
        }
        if (value instanceof Expr.Quantity quantity) {
            return quantity.number() + " " + quantity.unit();
        }
        return value instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.MINUS
                ? "-" + label(unary.operand())
                : value.span().text().replaceAll("\\s+", " ");
    }
}
