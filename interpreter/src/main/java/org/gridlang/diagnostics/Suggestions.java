package org.gridlang.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant. The candidates must come from the same walk through the scopes as the look-up
 * that failed, so that whatever is suggested would be found.
 */
public final class Suggestions {

    private static final int MOST_LISTED = 8;

    private record Candidate(String name, int folded, int exact) {
        private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingInt(Candidate::folded)
                .thenComparingInt(Candidate::exact)
                .thenComparing(Candidate::name);
    }

    private Suggestions() {}

    /**
     * The candidate that is nearest to a mistyped name, if any is near enough. Case counts only between candidates that
     * are else equally near; a missing or surplus underscore counts half.
     */
    public static Optional<String> nearest(String wrong, Collection<String> candidates) {
        String foldedWrong = fold(wrong);
        return candidates.stream()
                .filter(name -> !name.equals(wrong))
                .map(name -> new Candidate(
                        name, EditDistance.between(foldedWrong, fold(name)), EditDistance.between(wrong, name)))
                .filter(candidate -> candidate.folded() <= threshold(wrong, candidate.name()))
                .min(Candidate.NEAREST_FIRST)
                .map(Candidate::name);
    }

    /**
     * The hint for a mistyped name: {@code did you mean `x`?}, or what there is when nothing is near; empty when there
     * is nothing to choose from.
     */
    public static Optional<String> hint(String wrong, Collection<String> candidates) {
        return nearest(wrong, candidates)
                .map(name -> "did you mean `" + name + "`?")
                .or(() -> list(candidates));
    }

    private static Optional<String> list(Collection<String> candidates) {
        List<String> names = candidates.stream()
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown =
                names.stream().limit(MOST_LISTED).map(name -> "`" + name + "`").toList();
        int rest = names.size() - shown.size();
        return Optional.of(
                "what exists here: " + String.join(", ", shown) + (rest == 0 ? "" : " and " + rest + " more"));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** In the units of {@link EditDistance}. In names of one or two letters every change makes another name. */
    private static int threshold(String one, String other) {
        int length = Math.max(one.codePointCount(0, one.length()), other.codePointCount(0, other.length()));
        int edits = length <= 2 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3;
        return edits * EditDistance.ONE_EDIT;
    }
}
