package org.gridlang.semantics.elaborate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.spec.Analysis;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.syntax.Expr;

/** Whether the metrics that a claim names are there: {@code score.p_value}. */
final class MetricNames {
    private final DiagnosticSink sink;
    private final Module module;
    private final Map<String, Spec> variants;

    MetricNames(DiagnosticSink sink, Module module, Map<String, Spec> variants) {
        this.sink = sink;
        this.module = module;
        this.variants = variants;
    }

    /** Whether all metrics of a condition are there; otherwise the first that is not has been reported. */
    boolean allExist(Expr condition, String variant, Spec spec) {
        Optional<Expr.Member> wrong = new Members(condition)
                .all().stream()
                        .filter(member -> member.target() instanceof Expr.Reference)
                        .filter(member ->
                                module.imported(member.target().span().text()).isEmpty())
                        .filter(member -> results(spec, member.target().span().text())
                                .filter(results ->
                                        results.contains(member.name().text()))
                                .isEmpty())
                        .findFirst();
        wrong.ifPresent(member -> report(member, variant, spec));
        return wrong.isEmpty();
    }

    private void report(Expr.Member member, String variant, Spec spec) {
        String analysis = member.target().span().text();
        Optional<List<String>> results = results(spec, analysis);
        if (results.isPresent()) {
            sink.report(Diagnostic.of(
                            Code.UNKNOWN_METRIC,
                            member.name().span(),
                            "the analysis `" + analysis + "` has no metric `"
                                    + member.name().text() + "`")
                    .withHint(Suggestions.hint(member.name().text(), results.get())));
            return;
        }
        Optional<String> other = variants.entrySet().stream()
                .filter(entry -> results(entry.getValue(), analysis).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
        Set<String> names = new LinkedHashSet<>();
        spec.analyses().forEach(one -> names.add(one.name()));
        sink.report(Diagnostic.of(
                        Code.UNKNOWN_METRIC,
                        member.target().span(),
                        other.isPresent()
                                ? "the variant `" + variant + "` has no analysis `" + analysis + "`; `" + other.get()
                                        + "` has"
                                : "there is no analysis `" + analysis + "`, so there is no metric `"
                                        + member.span().text() + "`")
                .withHint(other.isPresent() ? Optional.empty() : Suggestions.hint(analysis, names)));
    }

    private static Optional<List<String>> results(Spec spec, String analysis) {
        return spec.analyses().stream()
                .filter(one -> one.name().equals(analysis))
                .findFirst()
                .map(one -> one.results().stream().map(Analysis.Result::name).toList());
    }
}
