package org.gridlang.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "sigma, sigma_x",
        "sgima_x, sigma_x",
        "placecells, place_cells",
        "placeCells, place_cells",
        "PLACE_CELLS, place_cells",
        "w_rec, W_rec",
        "G, g",
        "sofmax, softmax",
        "difference_of_softmax, difference_of_softmaxes",
        "\u03C3_y, \u03C3_x"
    })
    void findsWhatWasMeant(String wrong, String meant) {
        List<String> names = List.of(
                "sigma_x", "place_cells", "W_rec", "g", "softmax", "difference_of_softmaxes", "\u03C3_x", "target");

        assertThat(Suggestions.nearest(wrong, names)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"h, g", "W1, W2", "velocity, variance", "loss, seed", "'', g"})
    void doesNotGuess(String wrong, String name) {
        assertThat(Suggestions.nearest(wrong, List.of(name))).isEmpty();
    }

    @Test
    void equalDistancesAreDecidedByCaseThenAlphabet() {
        assertThat(Suggestions.nearest("unitz", List.of("units", "Units", "unite")))
                .contains("unite");
        assertThat(Suggestions.nearest("unitz", List.of("Units", "units"))).contains("units");
        assertThat(Suggestions.nearest("units", List.of("units", "unit"))).contains("unit");
    }

    @Test
    void listsWhatExistsWhenNothingIsNear() {
        assertThat(Suggestions.hint("sgima", List.of("sigma"))).contains("did you mean `sigma`?");
        assertThat(Suggestions.hint("zzzz", List.of("b", "A", "c", "b"))).contains("what exists here: `A`, `b`, `c`");
        assertThat(Suggestions.hint("zzzz", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")))
                .contains("what exists here: `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` and 2 more");
        assertThat(Suggestions.hint("zzzz", List.of())).isEmpty();
    }
}
