package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            of basis { sigma over [1 cm] }; E0806 there is no variant `basis` to sweep | what exists here: `base`
            of base, base { sigma over [1 cm] }; E0202 `base` is swept twice | remove one of the two
            { zip {} }; E0113 the sweep has no axis | write what to vary: `sigma over [9 cm, 12 cm]`
            {}; E0113 the sweep has no axis | write what to vary: `sigma over [9 cm, 12 cm]`
            { sigma over 1 cm .. 10 cm step 4 cm }; E0807 steps of `4 cm` do not lead from `1 cm` to `10 cm` \
            | the nearest end that fits is `9 cm`
            { sigma over 3 cm .. 1 cm step 1 cm }; E0807 the range goes downwards | write the smaller end first
            { sigma over 1 cm .. 3 cm step 0 cm }; E0807 the step must be larger than zero | write a positive step
            { sigma over 1 cm .. 3 cm step -1 cm }; E0807 the step must be larger than zero | write a positive step
            { seed over 0 .. 1_000_000 }; E0807 the range has more than 100000 points | write a larger step
            { seed over 0 .. 999, rate over 1 .. 1000 }; E0113 the sweep has more than 100000 points \
            | draw points instead: `random(count, distribution)`
            { sigma over 1 cm .. 3 cm }; E0113 only a range of whole numbers can leave out its step \
            | add a step: `1 cm .. 3 cm step 1 cm`
            { sigma over 1 cm .. 3 s step 1 cm }; E0301 expected a value that fits `1 cm`, found `3 s`
            { sigma over 1 cm .. 3 cm step 1 }; E0301 expected a value that fits `1 cm`, found a plain number
            { seed over 0 .. rate }; E0508 the ends and the step of a sweep's range must be numbers as written
            { seed over 3 }; E0113 a sweep needs several values \
            | write a list, a range, or `random(count, distribution)`
            { seed over [] }; E0113 the list is empty | write at least one value
            { seed over random(3) }; E0113 random values need a count and a distribution \
            | write `random(200, uniform(0, 1))`
            { seed over random(0, uniform(0, 1)) }; E0113 expected a count from 1 to 100000, found 0 \
            | choose another count
            { zip { seed over 0 .. 2, rate over [1] } }; E0808 `rate` has 1 value, but `seed` has 3 values \
            | give both as many values, or take them out of `zip` to combine all with all
            { train.steps over [1], trajectory.steps over [2] }; E0809 two axes of the sweep are called `steps` \
            | write `trajectory.steps as` and another name
            { seed over [1], seed as other over [2] }; E0803 `seed` is edited twice | keep one of the two
            { sigmaa over [1 cm] }; E0801 the experiment `e` has no `sigmaa` to edit | did you mean `sigma`?
            """)
    void isReportedOnce(String sweep, String problem) {
        assertThat(Subject.with("sweep s " + sweep).problems()).containsExactly(problem);
    }
}
