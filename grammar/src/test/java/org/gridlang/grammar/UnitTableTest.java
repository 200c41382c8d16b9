package org.gridlang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTest {
    private final UnitTable units = UnitTable.standard();

    @ParameterizedTest
    @CsvSource({
        "m, 1",
        "m/s, 3",
        "m/s^2, 5",
        "cm/x, 2",
        "m^2.5, 1",
        "m^-1, 4",
        "min_value, 0",
        "m', 0",
        "%, 1",
        "%x, 1",
        "m*s, 1",
        "ms, 2",
        "spike/s[t], 7",
        "x, 0",
        "m/, 1",
        "rad/s), 5",
        "m^2..3, 3",
    })
    void theLongestUnitIsTaken(String text, int length) {
        assertThat(units.longestUnit(at -> at < text.length() ? text.charAt(at) : -1))
                .isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"g", "h", "t", "d", "A", "in"})
    void namesOfTheFieldAreNoUnits(String name) {
        assertThat(units.find(name)).isEmpty();
    }

    @Test
    void bothSignsOfMicroAreOne() {
        assertThat(units.find("\u00b5m")).isPresent().isEqualTo(units.find("\u03bcm"));
    }

    @Test
    void compoundsArePowersOfUnits() {
        assertThat(units.parse("m/s^2").orElseThrow())
                .extracting(power -> power.unit().symbol() + power.exponent())
                .containsExactly("m1", "s-2");
        assertThat(units.parse("m/q")).isEmpty();
    }

    @Test
    void degreesAreAnExactPartOfPi() {
        Unit.Factor factor = units.find("deg").orElseThrow().factor();
        assertThat(factor.pi()).isTrue();
        assertThat(factor.below()).isEqualByComparingTo("180");
    }
}
