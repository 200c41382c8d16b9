package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Severity;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.UnusedNames;
import org.gridlang.semantics.spec.Claim;
import org.gridlang.semantics.spec.Experiment;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.variants.AxisValues;
import org.gridlang.semantics.variants.Edits;
import org.gridlang.semantics.variants.EvaluationEdits;
import org.gridlang.semantics.variants.RandomPoints;
import org.gridlang.semantics.variants.SweepAxis;
import org.gridlang.semantics.variants.SweepPlan;
import org.gridlang.semantics.variants.Variant;
import org.gridlang.semantics.variants.Variants;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;

/** Finds all static errors of a file, and gives the specifications of its experiments. */
public final class Checker {
    /** Of a sweep's axis a check looks at this many values at most. */
    private static final int MOST_VALUES = 64;

    private final Watched sink;
    private final Set<Reporter.Seen> reported = new HashSet<>();
    private final Map<TypeExpr, DeclaredType> knownTypes = new IdentityHashMap<>();

    /** A checker that reports to a sink; the sink may see one mistake more than once, as {@code DiagnosticList} allows. */
    public Checker(DiagnosticSink sink) {
        this.sink = new Watched(sink);
    }

    /** Remembers whether there was an error. */
    private static final class Watched implements DiagnosticSink {
        private final DiagnosticSink sink;
        private boolean errors;

        Watched(DiagnosticSink sink) {
            this.sink = sink;
        }

        @Override
        public void report(Diagnostic diagnostic) {
            errors |= diagnostic.severity() == Severity.ERROR;
            sink.report(diagnostic);
        }
    }

    /**
     * Checks a module: its declarations by themselves, its experiments in every named variant, samples of its sweeps, its
     * claims, unused names.
     *
     * @return its experiments, as far as they could be put together; without evaluations, which {@link #spec} gives
     */
    public List<Experiment> check(Module module) {
        List<Experiment> experiments = new ArrayList<>();
        try {
            reported.addAll(new Declarations(sink).check(module));
            for (Declaration.Experiment experiment : module.experiments()) {
                experiments.add(check(module, experiment));
            }
        } catch (StackOverflowError e) {
            // Definitions are typed on demand, so a chain of thousands of them is as deep as a nested expression.
            sink.report(Diagnostic.of(
                            Code.NESTED_TOO_DEEPLY,
                            module.script().span(),
                            "the definitions of this file build on one another too deeply to be checked")
                    .withHint("split long chains of definitions, and functions that call one another many times"));
        }
        if (sink.errors) {
            UnusedNames.checkUnits(module, sink);
        } else {
            UnusedNames.check(module, sink);
        }
        return experiments;
    }

    private Experiment check(Module module, Declaration.Experiment declaration) {
        Variants variants = Variants.of(module, declaration, sink);
        List<Spec> specs = new ArrayList<>();
        Map<String, Spec> byName = new LinkedHashMap<>();
        for (Variant variant : variants.named()) {
            boolean base = variant.name().equals(Variant.BASE);
            DiagnosticSink into = base ? sink : inVariant("in the ablation `" + variant.name() + "`", variant);
            elaborate(module, variant, into).ifPresent(spec -> {
                if (base) {
                    checkEvaluations(module, variant, spec);
                }
                specs.add(spec);
                byName.put(variant.name(), spec);
            });
        }
        for (SweepPlan sweep : variants.sweeps()) {
            checkPoints(module, sweep);
        }
        List<Claim> claims = new Claims(sink, module, byName, variants.sweeps()).read(declaration);
        return new Experiment(declaration.name().text(), specs, variants.sweeps(), claims);
    }

    /** Each variant once with the first values, then each value that could be of another type than the first of its axis. */
    private void checkPoints(Module module, SweepPlan sweep) {
        if (sweep.size() == 0) {
            return;
        }
        RandomExamples examples = new RandomExamples(module, sink);
        if (!examples.read(sweep.axes())) {
            return;
        }
        int perVariant = sweep.pointsPerVariant();
        for (int variant = 0; variant < sweep.of().size(); variant++) {
            point(module, sweep, variant * perVariant, examples);
            int stride = perVariant;
            for (List<SweepAxis> group : sweep.groups()) {
                int length = group.getFirst().values().size();
                stride /= length;
                for (int at = 1; at < Math.min(length, MOST_VALUES); at++) {
                    if (mayDiffer(group, at)) {
                        point(module, sweep, variant * perVariant + at * stride, examples);
                    }
                }
            }
        }
    }

    private void point(Module module, SweepPlan sweep, int index, RandomPoints drawn) {
        Variant point = sweep.point(index, drawn);
        int before = sweep.of().get(index / sweep.pointsPerVariant()).edits().size();
        if (Alike.all(point.edits().subList(before, point.edits().size()))) {
            return;
        }
        elaborate(module, point, inVariant("in the sweep `" + sweep.name() + "`", point));
    }

    private DiagnosticSink inVariant(String where, Variant variant) {
        return new VariantSink(sink, where, variant.edits());
    }

    /** Numbers of one unit are alike; anything else is looked at. */
    private static boolean mayDiffer(List<SweepAxis> group, int at) {
        return group.stream()
                .anyMatch(axis -> axis.values() instanceof AxisValues.Listed listed
                        && !Alike.alike(
                                listed.values().getFirst(), listed.values().get(at)));
    }

    /** One variant of an experiment, for instance a point of a sweep, with its evaluations. */
    public Optional<Spec> spec(Module module, Declaration.Experiment experiment, Variant variant) {
        return spec(module, variant);
    }

    private Optional<Spec> spec(Module module, Variant variant) {
        Optional<Spec> spec = elaborate(module, variant, sink);
        if (spec.isEmpty()) {
            return spec;
        }
        List<Spec.Evaluation> evaluations = new ArrayList<>();
        for (Statement statement : variant.experiment().statements()) {
            if (statement instanceof Statement.Evaluation evaluation) {
                evaluation(module, variant, evaluation, spec.get())
                        .ifPresent(one -> evaluations.add(
                                new Spec.Evaluation(evaluation.name().text(), one)));
            }
        }
        Spec base = spec.get();
        return Optional.of(new Spec(
                base.experiment(),
                base.variant(),
                base.clock(),
                base.settings(),
                base.components(),
                base.axes(),
                base.definitions(),
                base.losses(),
                evaluations,
                base.analyses(),
                base.origin()));
    }

    /** Evaluations that change more than numbers. */
    private void checkEvaluations(Module module, Variant base, Spec spec) {
        for (Statement statement : base.experiment().statements()) {
            if (statement instanceof Statement.Evaluation evaluation) {
                var edits = EvaluationEdits.allowed(evaluation.edits(), any -> {});
                var applied = Edits.apply(
                                module, withoutAnalyses(base.experiment()), edits, Edits.NoChange.ALLOW, any -> {})
                        .applied();
                if (!Alike.all(applied) || !Alike.ofTheWorld(applied)) {
                    evaluation(module, base, evaluation, spec);
                }
            }
        }
    }

    private Optional<Spec> evaluation(Module module, Variant variant, Statement.Evaluation evaluation, Spec trained) {
        String name = evaluation.name().text();
        var edits = EvaluationEdits.allowed(evaluation.edits(), any -> {});
        var edited = Edits.apply(module, withoutAnalyses(variant.experiment()), edits, Edits.NoChange.ALLOW, any -> {});
        var applied = new ArrayList<>(variant.edits());
        applied.addAll(edited.applied());
        Variant seen = new Variant(name, edited.experiment(), applied, variant.point());
        DiagnosticSink here = inVariant("in the evaluation `" + name + "`", seen);
        Optional<Spec> found = elaborate(module, seen, here);
        found.ifPresent(one -> new EvaluationFit(sink)
                .check(trained, one, name, evaluation.name().span()));
        return found;
    }

    private static Declaration.Experiment withoutAnalyses(Declaration.Experiment experiment) {
        return new Declaration.Experiment(
                experiment.span(),
                experiment.doc(),
                experiment.name(),
                experiment.parameters(),
                experiment.statements().stream()
                        .filter(statement -> !(statement instanceof Statement.Evaluation)
                                && !(statement instanceof Statement.Use use
                                        && use.kind() == org.gridlang.syntax.Kind.ANALYSIS))
                        .toList());
    }

    private Optional<Spec> elaborate(Module module, Variant variant, DiagnosticSink into) {
        return new Experiments(into, this::component, reported, knownTypes)
                .elaborate(new Experiments.Request(module, variant.experiment(), variant.name(), variant.edits()));
    }

    /** A component of another experiment: {@code other.v1.base.architecture}. */
    private Optional<Value> component(Value.ExperimentOf experiment, String member, Span place) {
        Variants variants = Variants.of(experiment.module(), experiment.experiment(), any -> {});
        Optional<Variant> variant = variants.named().stream()
                .filter(one -> one.name().equals(experiment.variant()))
                .findFirst();
        if (variant.isEmpty()) {
            sink.report(Diagnostic.of(
                            Code.UNKNOWN_VARIANT,
                            place,
                            "the experiment `" + experiment.experiment().name().text() + "` has no variant `"
                                    + experiment.variant() + "`")
                    .withHint(Suggestions.hint(
                            experiment.variant(),
                            variants.named().stream().map(Variant::name).toList())));
            return Optional.empty();
        }
        return new Experiments(sink, this::component, reported, knownTypes)
                .instance(
                        new Experiments.Request(
                                experiment.module(),
                                variant.get().experiment(),
                                experiment.experiment().name().text() + "." + experiment.variant(),
                                List.of()),
                        member,
                        place);
    }
}
