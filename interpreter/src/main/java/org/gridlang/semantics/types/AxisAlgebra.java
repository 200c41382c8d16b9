package org.gridlang.semantics.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How axis lists combine (rules 7 to 9 and 17 of the language). */
public final class AxisAlgebra {
    private AxisAlgebra() {}

    /**
     * Element-wise: the sets are equal, or one is a subset of the other; the result is in the order of the operand with more
     * axes, on a tie of the left. Operands whose axes differ by primes only combine as an outer product.
     */
    public static AxisResult align(List<AxisUse> left, List<AxisUse> right) {
        Set<AxisUse> leftSet = new LinkedHashSet<>(left);
        Set<AxisUse> rightSet = new LinkedHashSet<>(right);
        if (leftSet.containsAll(rightSet)) {
            return new AxisResult.Axes(left);
        }
        if (rightSet.containsAll(leftSet)) {
            return new AxisResult.Axes(right);
        }
        if (differByPrimesOnly(left, right)) {
            List<AxisUse> both = new ArrayList<>(left);
            right.stream().filter(use -> !leftSet.contains(use)).forEach(both::add);
            return new AxisResult.Axes(both);
        }
        return new AxisResult.Misfit(
                "the left side has " + text(left) + ", the right side has " + text(right),
                "values align by axis name; for all pairs of the two write `outer(a, b)`, to contract an axis write `a @ b`");
    }

    private static boolean differByPrimesOnly(List<AxisUse> left, List<AxisUse> right) {
        Set<Axis> a = left.stream().map(AxisUse::axis).collect(Collectors.toSet());
        Set<Axis> b = right.stream().map(AxisUse::axis).collect(Collectors.toSet());
        return !a.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** {@code A @ B}: contracts the last axis of the left with the first of the right, which are equal but for primes. */
    public static AxisResult contract(List<AxisUse> left, List<AxisUse> right) {
        if (left.isEmpty() || right.isEmpty()) {
            String which = left.isEmpty() ? "left" : "right";
            return new AxisResult.Misfit(
                    "the " + which + " side of `@` has no axis to contract", "multiply single numbers with `*`");
        }
        AxisUse last = left.getLast();
        AxisUse first = right.getFirst();
        if (!last.axis().equals(first.axis())) {
            return new AxisResult.Misfit(
                    "`@` contracts the last axis of the left, `" + last + "`, with the first of the right, `" + first
                            + "`",
                    transposedHint(left, right));
        }
        List<AxisUse> rest = new ArrayList<>(left.subList(0, left.size() - 1));
        rest.addAll(right.subList(1, right.size()));
        return new AxisResult.Axes(renumbered(rest));
    }

    private static String transposedHint(List<AxisUse> left, List<AxisUse> right) {
        Axis wanted = right.getFirst().axis();
        if (left.size() == 2 && left.getFirst().axis().equals(wanted)) {
            return "`transpose(..)` of the left side would fit";
        }
        return "the two axes must be the same one";
    }

    /** Axes side by side, renumbered. */
    public static List<AxisUse> outer(List<AxisUse> left, List<AxisUse> right) {
        List<AxisUse> both = new ArrayList<>(left);
        both.addAll(right);
        return renumbered(both);
    }

    /** Gives the k-th use of each axis k - 1 primes, from left to right. */
    public static List<AxisUse> renumbered(List<AxisUse> axes) {
        Map<Axis, Integer> seen = new HashMap<>();
        List<AxisUse> result = new ArrayList<>();
        for (AxisUse use : axes) {
            int primes = seen.merge(use.axis(), 1, Integer::sum) - 1;
            result.add(new AxisUse(use.axis(), primes));
        }
        return List.copyOf(result);
    }

    /** Adds a prime to every axis. */
    public static List<AxisUse> primed(List<AxisUse> axes, int primes) {
        return axes.stream()
                .map(use -> new AxisUse(use.axis(), use.primes() + primes))
                .toList();
    }

    /** The list in brackets, or words for the empty one. */
    public static String text(List<AxisUse> axes) {
        return axes.isEmpty()
                ? "no axes"
                : axes.stream().map(AxisUse::toString).collect(Collectors.joining(", ", "`[", "]`"));
    }
}
