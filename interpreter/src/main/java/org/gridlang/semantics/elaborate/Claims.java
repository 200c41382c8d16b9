package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.spec.Analysis;
import org.gridlang.semantics.spec.Claim;
import org.gridlang.semantics.spec.Clock;
import org.gridlang.semantics.spec.Setting;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.variants.AxisValues;
import org.gridlang.semantics.variants.SweepAxis;
import org.gridlang.semantics.variants.SweepPlan;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Statement;

/** Claims: yes-or-no statements about metrics that the analyses of their variants really have. */
final class Claims {
    private final DiagnosticSink sink;
    private final Module module;
    private final Map<String, Spec> variants;
    private final List<SweepPlan> sweeps;
    private final Set<String> evaluations = new LinkedHashSet<>();

    Claims(DiagnosticSink sink, Module module, Map<String, Spec> variants, List<SweepPlan> sweeps) {
        this.sink = sink;
        this.module = module;
        this.variants = variants;
        this.sweeps = sweeps;
    }

    List<Claim> read(Declaration.Experiment experiment) {
        List<Claim> claims = new ArrayList<>();
        Map<String, Span> titles = new LinkedHashMap<>();
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Evaluation evaluation) {
                evaluations.add(evaluation.name().text());
            }
        }
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Claim claim) {
                Span before =
                        titles.putIfAbsent(claim.title().value(), claim.title().span());
                if (before != null) {
                    sink.report(
                            Diagnostic.of(Code.NAME_DEFINED_TWICE, claim.title().span(), "two claims have this title")
                                    .withNote(before, "the first one"));
                }
                claims.add(read(claim));
            }
        }
        return claims;
    }

    private Claim read(Statement.Claim claim) {
        List<Claim.Line> lines = new ArrayList<>();
        boolean seeds = false;
        if (claim.lines().isEmpty()) {
            sink.report(Diagnostic.of(Code.CLAIM_NOT_YES_OR_NO, claim.title().span(), "this claim states nothing")
                    .withHint("write of which variant what is true: `base: decode.skill > 0.5`"));
        }
        for (Statement.ClaimLine line : claim.lines()) {
            for (Statement.VariantName variant : line.variants()) {
                line(variant, line.condition()).ifPresent(lines::add);
                seeds |= sweptSeed(variant);
            }
        }
        if (!seeds && !lines.isEmpty()) {
            sink.report(Diagnostic.of(Code.CLAIM_ON_ONE_SEED, claim.title().span(), "this claim rests on one seed")
                    .withHint("sweep `seed over 0 .. 4` and claim it for `all(.. over seed)`"));
        }
        return new Claim(claim.title().value(), lines, claim.span());
    }

    private boolean sweptSeed(Statement.VariantName variant) {
        return sweeps.stream()
                .filter(sweep -> variant.path().getFirst().text().equals(sweep.name()))
                .anyMatch(sweep ->
                        sweep.axes().stream().anyMatch(axis -> axis.name().equals("seed")));
    }

    private Optional<Claim.Line> line(Statement.VariantName variant, Expr condition) {
        String first = variant.path().getFirst().text();
        Optional<SweepPlan> sweep =
                sweeps.stream().filter(one -> one.name().equals(first)).findFirst();
        if (sweep.isPresent()) {
            return inSweep(variant, sweep.get(), condition);
        }
        Spec spec = variants.get(variant.dotted());
        if (spec == null) {
            unknownVariant(variant);
            return Optional.empty();
        }
        return condition(variant.dotted(), spec, List.of(), condition);
    }

    private Optional<Claim.Line> inSweep(Statement.VariantName variant, SweepPlan sweep, Expr condition) {
        List<String> of = sweep.of().stream().map(one -> one.name()).toList();
        String inner = variant.path().size() > 1 ? variant.path().get(1).text() : of.size() == 1 ? of.getFirst() : "";
        if (!of.contains(inner) || variants.get(inner) == null) {
            sink.report(Diagnostic.of(
                            Code.UNKNOWN_VARIANT,
                            variant.span(),
                            inner.isEmpty()
                                    ? "the sweep `" + sweep.name() + "` is of several variants"
                                    : "the sweep `" + sweep.name() + "` is not of `" + inner + "`")
                    .withHint("it is of "
                            + String.join(
                                    ", ",
                                    of.stream()
                                            .map(name -> "`" + sweep.name() + "." + name + "`")
                                            .toList())));
            return Optional.empty();
        }
        return condition(sweep.name() + "." + inner, variants.get(inner), sweep.axes(), condition);
    }

    private void unknownVariant(Statement.VariantName variant) {
        Set<String> known = new LinkedHashSet<>(variants.keySet());
        sweeps.forEach(sweep -> sweep.of().forEach(one -> known.add(sweep.name() + "." + one.name())));
        sink.report(Diagnostic.of(
                        Code.UNKNOWN_VARIANT, variant.span(), "there is no variant `" + variant.dotted() + "`")
                .withHint(
                        evaluations.contains(variant.dotted())
                                ? Optional.of("`" + variant.dotted()
                                        + "` is an evaluation, at which analyses look (`on:`); claim it of `base`")
                                : Suggestions.hint(variant.dotted(), known)));
    }

    private Optional<Claim.Line> condition(String variant, Spec spec, List<SweepAxis> axes, Expr condition) {
        Elaboration in = new Elaboration(
                sink,
                new Clock(Clock.Source.NONE, OptionalLong.empty(), false),
                (experiment, member, place) -> Optional.empty());
        Scope scope = Scope.of(module, "claim");
        in.components.setGivens(Map.of(), scope);
        parameters(spec, axes, scope);
        Set<Index> sweepIndices = new LinkedHashSet<>();
        for (SweepAxis axis : axes) {
            Index index = new Index(axis.name(), 0);
            sweepIndices.add(index);
            bindAxis(axis, index, in, scope);
        }
        for (Analysis analysis : spec.analyses()) {
            bind(analysis, sweepIndices, in, scope);
        }
        if (!new MetricNames(sink, module, variants).allExist(condition, variant, spec)) {
            return Optional.empty();
        }
        Value value = in.evaluator.evaluate(condition, scope.inner());
        if (value instanceof Value.Unknown) {
            return Optional.empty();
        }
        Optional<Term> term = in.terms.asTerm(value, condition.span());
        return term.filter(found -> decides(found.type(), condition.span()))
                .map(found -> new Claim.Line(variant, found, condition.span()));
    }

    /** A claim sees the variant's own parameters, but for those that differ from point to point of a sweep. */
    private static void parameters(Spec spec, List<SweepAxis> axes, Scope scope) {
        for (Setting setting : spec.settings()) {
            boolean swept = axes.stream().anyMatch(axis -> axis.path().dotted().equals(setting.path()));
            if (setting.role() == Setting.Role.PARAMETER
                    && !swept
                    && setting.value().isPresent()
                    && setting.value().get() instanceof Term term) {
                scope.bind(setting.path(), new Value.Number(term));
            }
        }
    }

    private boolean decides(TensorType type, Span place) {
        if (type.scalar() != Scalar.BOOL) {
            sink.report(Diagnostic.of(
                            Code.CLAIM_NOT_YES_OR_NO,
                            place,
                            "a claim is a yes-or-no statement; this is " + Arithmetic.describe(type))
                    .withHint("compare it: `" + place.text() + " > ..`"));
            return false;
        }
        List<String> left = new ArrayList<>();
        type.axes().stream().map(AxisUse::toString).forEach(left::add);
        type.indices().stream().map(Index::name).forEach(left::add);
        if (!left.isEmpty()) {
            sink.report(Diagnostic.of(
                            Code.CLAIM_LEAVES_AXIS,
                            place,
                            "the claim still has " + (left.size() == 1 ? "the axis " : "axes ")
                                    + String.join(", ", left))
                    .withHint("say for which: "
                            + (type.indices().isEmpty() ? "`all(..)`" : "`all(.. over " + left.getLast() + ")`")
                            + ", `any(..)`, or `fraction(..) > 5 %`"));
            return false;
        }
        return true;
    }

    private void bindAxis(SweepAxis axis, Index index, Elaboration in, Scope scope) {
        TensorType type = TensorType.integer();
        if (axis.values() instanceof AxisValues.Listed listed
                && !listed.values().isEmpty()) {
            Value value = in.evaluator.evaluate(listed.values().getFirst(), Scope.of(module, ""));
            type = value instanceof Value.Number number ? number.term().type() : TensorType.real();
        }
        TensorType indexed = type.withIndices(Set.of(index));
        scope.bind(axis.name(), new Value.Number(new Term.IndexValue(indexed, index)));
    }

    private void bind(Analysis analysis, Set<Index> indices, Elaboration in, Scope scope) {
        Span nowhere = scope.module().script().span();
        Instance instance = new Instance(
                Kind.ANALYSIS,
                "analysis." + analysis.name(),
                module,
                new Declaration.Broken(nowhere, new org.gridlang.syntax.Name(nowhere, analysis.name())),
                List.of(),
                analysis.component().origin().place());
        for (Analysis.Result result : analysis.results()) {
            String path = "analysis." + analysis.name() + "." + result.name();
            TensorType type = result.type().plusIndices(indices);
            instance.addMember(result.name(), place -> new Value.Number(new Term.Read(type, path, new When.Always())));
            for (AxisUse use : result.type().axes()) {
                in.axes.putIfAbsent(use.axis().path(), use.axis());
            }
        }
        scope.bind(analysis.name(), new Value.ComponentOf(instance));
    }
}
