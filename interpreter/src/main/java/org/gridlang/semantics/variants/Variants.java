package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;

/**
 * All variants of an experiment.
 *
 * @param base the experiment as written
 * @param ablations in written order
 * @param sweeps in written order, without those that were reported as wrong
 */
public record Variants(Variant base, List<Variant> ablations, List<SweepPlan> sweeps) {

    public Variants {
        ablations = List.copyOf(ablations);
        sweeps = List.copyOf(sweeps);
    }

    /**
     * Makes the variants of an experiment, and checks the edits of its evaluations against its base.
     *
     * <p>Reports E0202 names used twice, E0802 ablations without effect, E0806 sweeps of unknown variants, E0807, E0808,
     * E0809, E0113, E0301 and E0508 axes that are wrong, E0810 edits that no evaluation makes, and what {@link Edits#apply} reports.
     *
     * @param module the file in which the experiment stands
     */
    public static Variants of(Module module, Declaration.Experiment experiment, DiagnosticSink sink) {
        checkNames(experiment, sink);
        var base = new Variant(Variant.BASE, withoutVariants(experiment), List.of(), Map.of());
        var named = new ArrayList<Variant>(List.of(base));
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Ablation ablation) {
                named.add(ablated(module, base, ablation, sink));
            } else if (statement instanceof Statement.Evaluation evaluation) {
                Edits.apply(
                        module,
                        base.experiment(),
                        EvaluationEdits.allowed(evaluation.edits(), sink),
                        Edits.NoChange.REPORT,
                        sink);
            }
        }
        var sweeps = new ArrayList<SweepPlan>();
        var reader = new SweepReader(module, named, sink);
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Sweep sweep) {
                reader.read(sweep).ifPresent(sweeps::add);
            }
        }
        return new Variants(base, named.subList(1, named.size()), sweeps);
    }

    /** The base and the ablations: every variant that has a name of its own. */
    public List<Variant> named() {
        var all = new ArrayList<Variant>();
        all.add(base);
        all.addAll(ablations);
        return List.copyOf(all);
    }

    /** The base or an ablation, by its name. */
    public Optional<Variant> named(String name) {
        return named().stream().filter(variant -> variant.name().equals(name)).findFirst();
    }

    /** A sweep, by its name. */
    public Optional<SweepPlan> sweep(String name) {
        return sweeps.stream().filter(sweep -> sweep.name().equals(name)).findFirst();
    }

    private static Variant ablated(Module module, Variant base, Statement.Ablation ablation, DiagnosticSink sink) {
        String name = ablation.name().text();
        if (ablation.edits().isEmpty()) {
            sink.report(Diagnostic.of(
                            Code.EDIT_WITHOUT_EFFECT,
                            ablation.name().span(),
                            "the ablation `" + name + "` changes nothing")
                    .withHint("write what differs, or remove it"));
        }
        EditedExperiment edited = Edits.apply(module, base.experiment(), ablation.edits(), Edits.NoChange.REPORT, sink);
        return new Variant(name, edited.experiment(), edited.applied(), Map.of());
    }

    private static Declaration.Experiment withoutVariants(Declaration.Experiment experiment) {
        return EditWriter.withStatements(
                experiment,
                experiment.statements().stream()
                        .filter(statement -> !(statement instanceof Statement.Ablation
                                || statement instanceof Statement.Sweep
                                || statement instanceof Statement.Claim))
                        .toList());
    }

    private static void checkNames(Declaration.Experiment experiment, DiagnosticSink sink) {
        var first = new HashMap<String, Name>();
        for (Statement statement : experiment.statements()) {
            nameOf(statement).ifPresent(name -> checkName(name, first, sink));
        }
    }

    private static void checkName(Name name, Map<String, Name> first, DiagnosticSink sink) {
        String text = name.text();
        if (text.equals(Variant.BASE)) {
            sink.report(Diagnostic.of(
                            Code.NAME_DEFINED_TWICE,
                            name.span(),
                            "`base` is the name of the experiment as it is written")
                    .withHint("choose another name"));
            return;
        }
        Name earlier = first.putIfAbsent(text, name);
        if (earlier != null) {
            sink.report(Diagnostic.of(
                            Code.NAME_DEFINED_TWICE,
                            name.span(),
                            "two evaluations, ablations or sweeps are called `" + text + "`")
                    .withNote(earlier.span(), "the first of them")
                    .withHint("give one of them another name"));
        }
    }

    private static Optional<Name> nameOf(Statement statement) {
        if (statement instanceof Statement.Evaluation evaluation) {
            return Optional.of(evaluation.name());
        }
        if (statement instanceof Statement.Ablation ablation) {
            return Optional.of(ablation.name());
        }
        return statement instanceof Statement.Sweep sweep ? Optional.of(sweep.name()) : Optional.empty();
    }
}
