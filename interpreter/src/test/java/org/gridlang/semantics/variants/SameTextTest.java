package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12 cm; 0.12 m
            1e3; 1_000
            (a + b); a  +  b
            f(x, k: 2 s); f(x, k: 2_000 ms)
            sum(e over batch, t from 1 where a > 0); sum(e over batch, t from 1 where (a > 0))
            360 deg; 1 turn
            1 Hz; 1 Hz
            0 deg; 0 turn
            50 %; 0.5
            [1, 2 .. 3 step 1]; [1, 2 .. 3 step 1]
            """)
    void saysTheSame(String one, String other) {
        assertThat(SameText.same(Subject.parse(one), Subject.parse(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12 cm; 12 mm
            0 cm; 0 s
            1 cm; 1
            f(a); f(a: a)
            a - b; b - a
            a.b; a.c
            x -> x; y -> y
            "a"; "b"
            ...; ...
            sum(e over t); sum(e over t from 1)
            """)
    void saysSomethingElse(String one, String other) {
        assertThat(SameText.same(Subject.parse(one), Subject.parse(other))).isFalse();
    }
}
