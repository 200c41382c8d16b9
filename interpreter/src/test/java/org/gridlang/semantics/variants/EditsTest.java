package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridlang.semantics.variants.Subject.assertSays;
import static org.gridlang.semantics.variants.Subject.component;

import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void replacesComponents() {
        var edited = edited("target = position(2), loss fit = k where k = 3");
        assertSays(component(edited, Kind.TARGET, ""), "position(2)");
        var fit = Subject.use(edited, Kind.LOSS, "fit").orElseThrow();
        assertSays(fit.value(), "k");
        assertThat(fit.where().definitions()).hasSize(1);
    }

    @Test
    void theOnlyComponentOfAKindNeedsNoName() {
        var subject = Subject.of("experiment e { loss fit = 1 ablation a { loss = 2 } }");
        assertSays(component(subject.ablation("a"), Kind.LOSS, "fit"), "2");
    }

    @Test
    void setsArgumentsGivenByNameByPositionAndByDefault() {
        var edited = edited("target.tuning = relu, target.count = 9, architecture.nonlinearity = tanh");
        assertSays(component(edited, Kind.TARGET, ""), "place_cells(9, tuning: relu)");
        assertSays(component(edited, Kind.ARCHITECTURE, ""), "elman(units: 4_096, hidden: hidden, nonlinearity: tanh)");
    }

    @Test
    void goesIntoCallsAndLists() {
        assertSays(
                component(edited("target.tuning.sigma = 9 cm"), Kind.TARGET, ""),
                "place_cells(512, tuning: gaussian(9 cm))");
        assertSays(
                component(edited("target.seeds[1] = 5"), Kind.TARGET, ""),
                "place_cells(512, tuning: gaussian(sigma), seeds: [1, 5])");
    }

    @Test
    void findsTheComponentInsideAnExpression() {
        var edited = edited("loss.fit.sigma_x = 1 cm, loss.fit.weight = 2");
        assertSays(component(edited, Kind.LOSS, "fit"), "2.0 * separation(1 cm, weight: 2)");
    }

    @Test
    void givesArgumentsToAComponentWithoutAny() {
        var subject =
                Subject.of("import std.parts\n" + "experiment e { target position ablation a { target.in_unit = 2 } }");
        assertSays(component(subject.ablation("a"), Kind.TARGET, ""), "position(in_unit: 2)");
    }

    @Test
    void editsParametersForAllTheirUses() {
        var edited = edited("sigma = 9 cm, hidden[0] = 16");
        assertSays(Subject.parameter(edited, "sigma"), "9 cm");
        assertSays(Subject.parameter(edited, "hidden"), "[16, 32]");
        assertSays(component(edited, Kind.ARCHITECTURE, ""), "elman(units: 4_096, hidden: hidden)");
    }

    @Test
    void editingAUseDetachesItFromTheParameter() {
        var edited = edited("architecture.hidden[0] = 16");
        assertSays(Subject.parameter(edited, "hidden"), "[64, 32]");
        assertSays(component(edited, Kind.ARCHITECTURE, ""), "elman(units: 4_096, hidden: [16, 32])");
    }

    @Test
    void longerPathsComeAfterShorterOnes() {
        var edited = edited("architecture.hidden[1] = 5, hidden = [1, 2], target.count = 7, target = place_cells(1)");
        assertSays(component(edited, Kind.ARCHITECTURE, ""), "elman(units: 4_096, hidden: [1, 5])");
        assertSays(component(edited, Kind.TARGET, ""), "place_cells(7)");
    }

    @Test
    void editsSettings() {
        var edited = edited("trajectory.batch = independent(3), train.clip = by_norm(1), train.optimizer.beta1 = 0.5");
        assertSays(
                Subject.settings(edited, "trajectory").settings().orElseThrow(),
                "{ steps = 20, batch = independent(3) }");
        assertSays(
                Subject.settings(edited, "train").settings().orElseThrow(),
                "{ optimizer = adam(rate, beta1: 0.5), steps = 100_000, clip = by_norm(1) }");
    }

    @Test
    void replacesAndDropsSettings() {
        var edited = edited("trajectory = { steps = 3 }, drop train.steps");
        assertSays(Subject.settings(edited, "trajectory").settings().orElseThrow(), "{ steps = 3 }");
        assertSays(Subject.settings(edited, "train").settings().orElseThrow(), "{ optimizer = adam(rate) }");
        assertThat(Subject.settings(edited("train = none"), "train").settings()).isEmpty();
    }

    @Test
    void editsTheSeedAndItsStreams() {
        var edited = edited("seed = 3, seed.world = 5, seed.cells = 8");
        assertSays(Subject.seed(edited).root(), "3");
        assertSays(Subject.seed(edited).streams().orElseThrow(), "{ cells = 8, world = 5 }");
        var without =
                Subject.of("experiment e { ablation a { seed.noise = 1 } }").ablation("a");
        assertSays(Subject.seed(without).root(), "0");
    }

    @Test
    void phasesOfTrainingAreNamed() {
        var subject = Subject.of("experiment e { train core { steps = 1 } train all { steps = 2 }"
                + " ablation a { train.all.steps = 9 } }");
        assertSays(Subject.settings(subject.ablation("a"), "train").settings().orElseThrow(), "{ steps = 1 }");
        assertThat(Subject.of("experiment e { train core { steps = 1 } train all { steps = 2 }"
                                + " ablation a { train.steps = 9 } }")
                        .problems())
                .containsExactly("E0801 the experiment has several blocks `train`"
                        + " | name one of them: `train.core`, `train.all`");
    }

    @Test
    void addsAndDropsComponents() {
        var edited = edited("drop loss fit, add loss sparse = 1");
        assertThat(Subject.use(edited, Kind.LOSS, "fit")).isEmpty();
        assertSays(component(edited, Kind.LOSS, "sparse"), "1");
        assertThat(Subject.use(edited("drop readout.a"), Kind.READOUT, "a")).isEmpty();
    }

    @Test
    void whatIsReplacedKeepsThePlaceOfTheEdit() {
        Expr.Call call = (Expr.Call) component(edited("target.count = 77"), Kind.TARGET, "");
        assertThat(call.arguments().getFirst().value().span().text()).isEqualTo("77");
        assertThat(call.arguments().getFirst().value().span().line()).isEqualTo(14);
    }

    private static Declaration.Experiment edited(String edits) {
        return Subject.with("ablation a { " + edits + " }").ablation("a");
    }
}
