package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridlang.semantics.variants.Subject.assertSays;

import java.util.Optional;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.junit.jupiter.api.Test;

class SweepPlanTest {

    @Test
    void crossesAxesInWrittenOrder() {
        SweepPlan plan = Subject.with(
                        "ablation other { target = place_cells(3, tuning: gaussian(sigma)) }",
                        "sweep width of base, other { sigma over 9 cm .. 11 cm step 1 cm, seed over 0 .. 1 }")
                .sweep("width");
        assertThat(plan.size()).isEqualTo(12);
        assertThat(plan.pointsPerVariant()).isEqualTo(6);
        assertThat(plan.axes()).extracting(SweepAxis::name).containsExactly("sigma", "seed");
        assertThat(plan.point(0).name()).isEqualTo("width.base[sigma=9 cm, seed=0]");
        assertThat(plan.point(1).name()).isEqualTo("width.base[sigma=9 cm, seed=1]");
        assertThat(plan.point(2).name()).isEqualTo("width.base[sigma=10 cm, seed=0]");
        Variant last = plan.point(11);
        assertThat(last.name()).isEqualTo("width.other[sigma=11 cm, seed=1]");
        assertThat(last.edits()).extracting(Applied::path).containsExactly("target", "sigma", "seed");
        assertSays(Subject.parameter(last.experiment(), "sigma"), "11 cm");
        assertSays(Subject.seed(last.experiment()).root(), "1");
        assertThat(last.point()).containsOnlyKeys("sigma", "seed");
    }

    @Test
    void zippedAxesGoTogether() {
        SweepPlan plan = Subject.with(
                        "sweep s { zip { sigma over [1 cm, 2 cm] rate over [1e-3, 1e-4] } architecture.hidden[0] as first over sizes }")
                .sweep("s");
        assertThat(plan.size()).isEqualTo(6);
        assertThat(plan.point(3).name()).isEqualTo("s.base[sigma=2 cm, rate=1e-4, first=1]");
        assertThat(plan.axes()).extracting(SweepAxis::name).containsExactly("sigma", "rate", "first");
    }

    @Test
    void randomAxesWaitForTheirValues() {
        SweepPlan plan = Subject.with("sweep s { rate over random(5, log_uniform(1e-5, 1e-2)) }")
                .sweep("s");
        assertThat(plan.size()).isEqualTo(5);
        assertThat(plan.hasRandomAxes()).isTrue();
        assertThat(plan.point(4).name()).isEqualTo("s.base[rate=#4]");
        assertThat(plan.point(4).point()).isEmpty();
        Expr value = Subject.parse("3e-4");
        Variant drawn = plan.point(4, (axis, index) -> index == 4 ? Optional.of(value) : Optional.empty());
        assertThat(drawn.name()).isEqualTo("s.base[rate=3e-4]");
        assertSays(Subject.parameter(drawn.experiment(), "rate"), "3e-4");
    }

    @Test
    void whatAnAxisReplacesCanBeSweptInside() {
        SweepPlan plan = Subject.with(
                        "sweep s { target over [place_cells(1), place_cells(2)], target.count as count over [7, 8] }")
                .sweep("s");
        assertSays(Subject.component(plan.point(3).experiment(), Kind.TARGET, ""), "place_cells(8)");
        assertThat(plan.point(3).name()).isEqualTo("s.base[target=place_cells(2), count=8]");
    }

    @Test
    void aPathMustExistAtEveryPoint() {
        assertThat(Subject.with("sweep s { target over [place_cells(1), position()], target.count as count over [7] }")
                        .problems())
                .containsExactly("E0801 `position` has no parameter `count` | what exists here: `in_unit`");
    }

    @Test
    void aPathMustExistInEveryVariant() {
        var subject = Subject.with(
                "ablation flat { target = position() }", "sweep s of base, flat { target.count over [7] }");
        assertThat(subject.problems())
                .containsExactly("E0801 `position` has no parameter `count` | what exists here: `in_unit`");
        assertThat(subject.list().sorted().getFirst().notes().getFirst().text()).isEqualTo("in the variant `flat`");
        assertThat(subject.variants().sweeps()).isEmpty();
    }
}
