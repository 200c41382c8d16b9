package org.gridlang.semantics.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.semantics.terms.Operand;

/** Which analyses an analysis builds on. */
final class CanonicalAnalyses {
    private static final String PREFIX = "analysis.";

    private CanonicalAnalyses() {}

    /** The analyses whose results an analysis takes as arguments, each before those that need it, and itself last. */
    static List<Analysis> neededBy(Spec spec, Analysis analysis) {
        Map<String, Analysis> ordered = new LinkedHashMap<>();
        add(spec, analysis, ordered, spec.analyses().size());
        return List.copyOf(ordered.values());
    }

    private static void add(Spec spec, Analysis analysis, Map<String, Analysis> ordered, int depth) {
        for (Component.Argument argument : analysis.component().arguments()) {
            if (depth > 0 && argument.value().isPresent()) {
                referred(spec, argument.value().get())
                        .filter(other -> !other.name().equals(analysis.name()))
                        .ifPresent(other -> add(spec, other, ordered, depth - 1));
            }
        }
        ordered.put(analysis.name(), analysis);
    }

    private static Optional<Analysis> referred(Spec spec, Operand operand) {
        if (!(operand instanceof Operand.Reference reference)) {
            return Optional.empty();
        }
        String path = reference.path();
        String name = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
        return spec.analyses().stream()
                .filter(analysis -> analysis.name().equals(name))
                .findFirst();
    }
}
