package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.syntax.Statement;
import org.junit.jupiter.api.Test;

class VariantsTest {

    @Test
    void baseAndAblationsAreExperimentsWithoutVariants() {
        var subject = Subject.with(
                "evaluation walk { trajectory.batch = independent(5) }",
                "ablation narrow { sigma = 9 cm }",
                "sweep width of base, narrow { sigma over [1 cm, 2 cm] }",
                "claim \"c\" { base: 1 > 0 }");
        assertThat(subject.problems()).isEmpty();
        Variants variants = subject.variants();
        assertThat(variants.named()).extracting(Variant::name).containsExactly("base", "narrow");
        assertThat(variants.named("narrow").orElseThrow().edits())
                .extracting(Applied::path)
                .containsExactly("sigma");
        assertThat(variants.named("narrow").orElseThrow().experiment().statements())
                .anyMatch(Statement.Evaluation.class::isInstance)
                .noneMatch(Statement.Ablation.class::isInstance)
                .noneMatch(Statement.Sweep.class::isInstance)
                .noneMatch(Statement.Claim.class::isInstance);
        assertThat(variants.sweep("width").orElseThrow().size()).isEqualTo(4);
    }

    @Test
    void namesComeOnce() {
        assertThat(Subject.with("evaluation a {}", "ablation a { sigma = 1 cm }", "sweep base { sigma over [1 cm] }")
                        .problems())
                .containsExactly(
                        "E0202 two evaluations, ablations or sweeps are called `a` | give one of them another name",
                        "E0202 `base` is the name of the experiment as it is written | choose another name");
    }

    @Test
    void anAblationChangesSomethingAnEvaluationNeedNot() {
        assertThat(Subject.with("ablation a {}", "evaluation b {}").problems())
                .containsExactly("E0802 the ablation `a` changes nothing | write what differs, or remove it");
    }

    @Test
    void evaluationsAreCheckedAgainstTheBase() {
        assertThat(Subject.with("evaluation b { sigma = 12 cm, sigmaa = 3 }").problems())
                .containsExactly(
                        "E0802 `sigma` has this value already",
                        "E0801 the experiment `e` has no `sigmaa` to edit | did you mean `sigma`?");
    }

    @Test
    void editsCanBeAppliedToAVariantThatHasTheValueAlready() {
        var subject = Subject.with("ablation a { sigma = 9 cm }", "evaluation b { sigma = 9 cm }");
        var evaluation = (Statement.Evaluation) subject.ablation("a").statements().stream()
                .filter(Statement.Evaluation.class::isInstance)
                .findFirst()
                .orElseThrow();
        var list = new DiagnosticList();
        Edits.apply(subject.module(), subject.ablation("a"), evaluation.edits(), Edits.NoChange.ALLOW, list);
        assertThat(list.sorted()).isEmpty();
        Edits.apply(subject.module(), subject.ablation("a"), evaluation.edits(), Edits.NoChange.REPORT, list);
        assertThat(list.sorted()).hasSize(1);
    }
}
