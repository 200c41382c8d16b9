package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            loss fitt = 1~ E0801 the experiment has no loss `fitt` | did you mean `fit`?
            loss new = 1~ E0801 the experiment has no loss `new` | to make a new one write `add loss new = ...`
            drop loss other~ E0801 the experiment has no loss `other` | to make a new one write `add loss other = ...`
            readout = f(3)~ E0704 the experiment has 2 components `readout` | name one of them: `readout.a`, `readout.b`
            sigmaa = 1 cm~ E0801 the experiment `e` has no `sigmaa` to edit | did you mean `sigma`?
            fit = 1~ E0801 the experiment `e` has no `fit` to edit | did you mean `loss.fit`?
            iterate.steps = 1~ E0801 the experiment `e` has no `iterate` to edit | what exists here: `architecture`, \
            `environment`, `hidden`, `loss`, `rate`, `readout`, `seed`, `sigma` and 3 more
            target.cuont = 1~ E0801 `place_cells` has no parameter `cuont` | did you mean `count`?
            architecture.W_rec = 1~ E0801 `W_rec` is defined inside `elman`; an edit reaches only its parameters
            loss.decay.weight = 1~ E0801 `loss` is an expression and has no arguments to edit | replace the whole of it
            train.stepz = 1~ E0801 there is no setting `stepz` | did you mean `steps`?
            train.clip.norm = 1~ E0801 `clip` is not set | edit the whole of it
            seed.cell = 1~ E0801 there is no setting `cell` | did you mean `cells`?
            hidden[2] = 1~ E0801 the list has no element [2] | it has [0] to [1]
            sigma[0] = 1~ E0801 only lists have elements
            sigma.x = 1~ E0801 `x` leads nowhere: there are no arguments to edit
            drop sigma~ E0801 only components and settings can be dropped, not `sigma`
            drop train.clip~ E0801 `clip` is not set in `train` | what exists here: `optimizer`, `steps`
            sigma = 120 mm~ E0802 `sigma` has this value already
            target.tuning.sigma = 12 cm~ E0802 `target.tuning.sigma` has this value already
            architecture.hidden = hidden~ E0802 `architecture.hidden` has this value already
            train.optimizer.beta1 = 0.90~ E0802 `train.optimizer.beta1` has this value already
            seed = 0~ E0802 `seed` has this value already
            environment = box((2 m))~ E0802 `environment` has this value already
            sigma = 1 cm, sigma = 2 cm~ E0803 `sigma` is edited twice | keep one of the two
            add loss fit = 2~ E0804 there is already a `loss fit` | write `loss fit = ...` without `add` to replace it
            drop loss fit, drop loss decay~ E0805 no loss is left, but the experiment is trained \
            | add a loss, or write `train = none`
            train = 3~ E0113 `train` takes settings in braces | write `train = { ... }`, or edit one setting
            sigma = k where k = 1~ E0113 an edit of `sigma` cannot have local definitions | write the value without `where`
            """)
    void isReportedOnce(String edit, String problem) {
        assertThat(Subject.with("ablation a { " + edit + " }").problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            drop loss fit, drop loss decay, train = none
            drop loss fit, drop loss decay, add loss new = 1
            sigma = 12 s
            target.tuning = gaussian(12 cm)
            """)
    void isFine(String edit) {
        assertThat(Subject.with("ablation a { " + edit + " }").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            target hidden_default(2)~ target.tuning.sigma = 1 cm~ E0801 the default of `tuning` cannot be edited in part \
            | edit the whole of `tuning`
            target missing(2)~ target.tuning = 1~
            target make(2)~ target.tuning = 1~
            target place_cells(1, tuning: f(1)(2))~ target.tuning.x = 1~ E0801 the arguments of this call have no \
            names to edit them by
            environment box()~ environment.width.x = 1~ E0801 `width` is not given | edit the whole of `width`
            """)
    void dependsOnTheComponent(String component, String edit, String problem) {
        var subject = Subject.of("import std.parts\nexperiment e { " + component + " ablation a { " + edit + " } }");
        assertThat(String.join("", subject.problems())).isEqualTo(problem == null ? "" : problem);
    }
}
