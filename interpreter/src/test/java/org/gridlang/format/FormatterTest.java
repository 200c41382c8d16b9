package org.gridlang.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridlang.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatterTest {

    private static String format(String text) {
        return Formatter.format(SourceFile.of("test.grid", text)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a=2.2   m | a = 2.2 m",
                "a = b*c+d ^ 2 | a = b * c + d^2",
                "a = 9 cm..15 cm step 1 cm | a = 9 cm .. 15 cm step 1 cm",
                "a = g[ t - 1 ] | a = g[t-1]",
                "a = g[t - 2 * k] | a = g[t - 2 * k]",
                "a = f( x,y : 2 , ) | a = f(x, y: 2)",
                "a = [ 1,2, ] | a = [1, 2]",
                "a = (x) -> x | a = x -> x",
                "a = ( - x ) in m/s | a = (-x) in m/s",
                "a : length/time ^ 2[x] = 1 | a: length/time^2 [x] = 1",
                "a = sum(e over pairs(i,j) of (batch)) | a = sum(e over pairs(i, j) of batch)",
                "a = { b = 1 c = 2 } | a = { b = 1, c = 2 }",
                "a = b where { c = 1 } | a = b where c = 1",
                "a = b where { } | a = b",
                "experiment e() { } | experiment e {}",
                "import std . losses | import std.losses",
                "native 1 function norm < u > (a: u[axis]): u | native 1 function norm<u>(a: u [axis]): u",
            })
    void spacing(String text, String canonical) {
        assertThat(format(text)).isEqualTo(canonical + "\n");
    }

    @Test
    void longLinesBreakAtBracketsAndOperators() {
        assertThat(format("""
                        architecture a(units: axis) {
                          first[t] = combination_of_terms(first_argument_of_it[t-1], second_argument: another_value, third: yet_another_value)
                          second[t] = first_argument_of_it[t-1] * another_value_of_it + second_argument_of_it[t-1] * yet_another_value_of_it
                        }
                        """)).isEqualTo("""
                        architecture a(units: axis) {
                          first[t] = combination_of_terms(
                            first_argument_of_it[t-1],
                            second_argument: another_value,
                            third: yet_another_value
                          )
                          second[t] =
                            first_argument_of_it[t-1] * another_value_of_it
                              + second_argument_of_it[t-1] * yet_another_value_of_it
                        }
                        """);
    }

    @Test
    void commentsAndEmptyLinesStay() {
        assertThat(format("""
                        // first


                        // second

                        /// Doc.
                        experiment e {   // behind

                          // own
                          seed 0 // zero


                          train { steps = 3, // three
                            rate = 1
                            // last in braces
                          }
                          // last
                        }
                        // end
                        """)).isEqualTo("""
                        // first

                        // second

                        /// Doc.
                        experiment e {  // behind

                          // own
                          seed 0  // zero

                          train {
                            steps = 3  // three
                            rate = 1
                            // last in braces
                          }
                          // last
                        }
                        // end
                        """);
    }

    @Test
    void severalLocalDefinitionsStandInBracesBelow() {
        assertThat(format("a = b\n  where { c = 1\n d = 2 }\n"))
                .isEqualTo("a = b\n  where {\n    c = 1\n    d = 2\n  }\n");
    }

    @Test
    void commasThatDecideHowTextIsReadStay() {
        assertThat(format("experiment e { ablation a {\n drop loss environment, box = 3\n } }"))
                .isEqualTo("experiment e {\n  ablation a {\n    drop loss environment,\n    box = 3\n  }\n}\n");
    }

    @Test
    void textWithErrorsIsRefused() {
        assertThat(Formatter.format(SourceFile.of("test.grid", "a = "))).isEmpty();
        assertThat(Formatter.format(SourceFile.of("test.grid", "a = b && c"))).isEmpty();
    }
}
