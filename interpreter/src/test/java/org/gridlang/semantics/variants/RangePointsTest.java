package org.gridlang.semantics.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridlang.syntax.Expr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangePointsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0 .. 4; 0, 1, 2, 3, 4
            1e2 .. 102; 100, 101, 102
            0.1 .. 0.3 step 0.1; 0.1, 0.2, 0.3
            0 .. 1 step 0.5; 0, 0.5, 1
            -2 .. 0; -2, -1, 0
            3 .. 3; 3
            9 cm .. 11 cm step 1 cm; 9 cm, 10 cm, 11 cm
            9 cm .. 0.1 m step 5 mm; 9 cm, 9.5 cm, 10 cm
            1 min .. 62 s step 1 s; 60 s, 61 s, 62 s
            -10 deg .. 10 deg step 10 deg; -10 deg, 0 deg, 10 deg
            0 rad .. 20 deg step 10 deg; 0 deg, 10 deg, 20 deg
            10 % .. 0.2 step 5 %; 10 %, 15 %, 20 %
            1_000 .. 3_000 step 1_000; 1000, 2000, 3000
            """)
    void areExact(String range, String points) {
        assertThat(String.join(", ", points(range))).isEqualTo(points);
    }

    private static List<String> points(String text) {
        var range = (Expr.Range) Subject.parse(text);
        return new RangePoints(diagnostic -> {})
                .of(range).orElseThrow().stream().map(RangePointsTest::shown).toList();
    }

    private static String shown(Expr value) {
        return switch (value) {
            case Expr.Number number -> number.text();
            case Expr.Quantity quantity -> quantity.number() + " " + quantity.unit();
            case Expr.Unary unary -> "-" + shown(unary.operand());
            default -> throw new AssertionError(value);
        };
    }
}
