package org.gridlang.semantics.elaborate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;

/**
 * Which evaluation an analysis looks at: the one it is given, or that of the analysis it is given. There is no usual one, for
 * numbers of two evaluations differ and a reader must see which is meant.
 */
final class AnalysisEvaluation {
    private final Elaboration in;

    AnalysisEvaluation(Elaboration in) {
        this.in = in;
    }

    /** The name of the evaluation; empty for an analysis that looks at no activity. */
    static Optional<String> of(Instance instance) {
        for (Value.Bound argument : instance.arguments()) {
            if (argument.value() instanceof Value.EvaluationOf evaluation) {
                return Optional.of(evaluation.name());
            }
        }
        for (Value.Bound argument : instance.arguments()) {
            if (argument.value() instanceof Value.ComponentOf component
                    && component.instance().kind() == Kind.ANALYSIS) {
                return of(component.instance());
            }
        }
        return Optional.empty();
    }

    /** Reports an analysis of the script that reads activity without an evaluation; natives say in their parameters. */
    void check(Instance instance) {
        if (instance.declaration() instanceof Declaration.Component
                && of(instance).isEmpty()
                && readsActivity(instance)) {
            in.reporter.report(Diagnostic.of(
                            Code.ANALYSIS_NEEDS_ON,
                            instance.use(),
                            "`" + instance.declaredName() + "` reads activity, but nothing says in which evaluation")
                    .withNote(instance.declaration().name().span(), "it is declared here")
                    .withHint("give it a parameter `on: evaluation`, and write `" + instance.declaredName()
                            + "(on: ..)`"));
        }
    }

    private boolean readsActivity(Instance instance) {
        Deque<String> left = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        instance.members().values().forEach(reader -> {
            if (reader.apply(instance.use()) instanceof Value.Number number) {
                Reads.of(number.term()).forEach(read -> left.add(read.path()));
            }
        });
        while (!left.isEmpty()) {
            String path = left.remove();
            Optional<Signal> signal = in.signals.find(path);
            if (!seen.add(path) || signal.isEmpty()) {
                continue;
            }
            if (signal.get().type.filter(AnalysisEvaluation::ofSamples).isPresent()) {
                return true;
            }
            if (path.startsWith(instance.path() + ".")) {
                equations(signal.get()).forEach(equation -> Reads.of(equation).forEach(read -> left.add(read.path())));
            }
        }
        return false;
    }

    private static boolean ofSamples(TensorType type) {
        return type.indices().contains(Index.BATCH) || type.indices().contains(Index.TIME);
    }

    private static List<Equation> equations(Signal signal) {
        return signal.equation.map(List::of).orElse(List.of());
    }
}
