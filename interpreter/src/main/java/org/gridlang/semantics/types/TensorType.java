package org.gridlang.semantics.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridlang.semantics.units.Dimension;

/**
 * The type of a value: what its elements are, their dimension, an ordered list of feature axes, a set of index axes.
 */
public record TensorType(Scalar scalar, Dimension dimension, List<AxisUse> axes, Set<Index> indices) {

    /** Copies. */
    public TensorType {
        axes = List.copyOf(axes);
        indices = indices.size() < 2 ? Set.copyOf(indices) : sorted(indices);
    }

    /** In the order of names, so that messages read the same whatever the order of making. */
    private static Set<Index> sorted(Set<Index> indices) {
        List<Index> list = new ArrayList<>(indices);
        list.sort(Comparator.comparing(Index::name).thenComparing(Index::serial));
        return Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }

    /** A number of a dimension without axes. */
    public static TensorType scalar(Dimension dimension) {
        return new TensorType(Scalar.REAL, dimension, List.of(), Set.of());
    }

    /** A plain number without axes. */
    public static TensorType real() {
        return scalar(Dimension.PLAIN);
    }

    /** A whole number. */
    public static TensorType integer() {
        return new TensorType(Scalar.INT, Dimension.PLAIN, List.of(), Set.of());
    }

    /** A yes-or-no value. */
    public static TensorType bool() {
        return new TensorType(Scalar.BOOL, Dimension.PLAIN, List.of(), Set.of());
    }

    /** With other axes. */
    public TensorType withAxes(List<AxisUse> other) {
        return new TensorType(scalar, dimension, other, indices);
    }

    /** With another dimension; a dimension makes a number real. */
    public TensorType withDimension(Dimension other) {
        return new TensorType(other.isPlain() ? scalar : Scalar.REAL, other, axes, indices);
    }

    /** With other elements. */
    public TensorType withScalar(Scalar other) {
        return new TensorType(other, dimension, axes, indices);
    }

    /** With other index axes. */
    public TensorType withIndices(Collection<Index> other) {
        return new TensorType(scalar, dimension, axes, Set.copyOf(other));
    }

    /** With more index axes. */
    public TensorType plusIndices(Collection<Index> more) {
        Set<Index> union = new LinkedHashSet<>(indices);
        union.addAll(more);
        return withIndices(union);
    }

    /** Without one index axis. */
    public TensorType minusIndex(Index index) {
        Set<Index> rest = new LinkedHashSet<>(indices);
        rest.remove(index);
        return withIndices(rest);
    }

    /** Whether this is a single value along every feature axis. */
    public boolean isScalar() {
        return axes.isEmpty();
    }

    /** The axes in brackets: {@code [architecture.units, space]}. */
    public String axesText() {
        return axes.stream().map(AxisUse::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /** As a type of a script, index axes aside: {@code length [cells, space]}. */
    public String text() {
        String what = switch (scalar) {
            case BOOL -> "bool";
            case INT -> "int";
            case REAL -> dimension.word();
        };
        return axes.isEmpty() ? what : what.equals("real") ? axesText() : what + " " + axesText();
    }

    /** Index axes as a list: {@code batch, t}. */
    public String indicesText() {
        return indices.stream().map(Index::name).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return indices.isEmpty() ? text() : text() + " over " + indicesText();
    }
}
