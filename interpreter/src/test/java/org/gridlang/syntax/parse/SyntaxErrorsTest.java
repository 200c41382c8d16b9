package org.gridlang.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\0',
            value = {
                "a = 2 meters @ 1:7 E0105 `meters` is not a unit | write `m`",
                "a = 2 ns @ 1:7 E0105 `ns` is not a unit | write `2 * ns` for a product",
                "a = 3 hours @ 1:7 E0105 `hours` is not a unit | an hour is `3600 s`",
                "a = f(2 x) @ 1:9 E0105 `x` is not a unit | write `2 * x` for a product",
                "a = x in meters @ 1:10 E0105 `meters` is not a unit | write `m`",
                "a = 2 s[t] @ 1:5 E0113 `s` is read as a unit, and a quantity cannot be followed by `[` | write `2 * s[...` for the signal of that name",
                "a = 5 cm/s[t] @ 1:5 E0113 `cm/s` is read as a unit, and a quantity cannot be followed by `[` | write `5 cm / s[...` for the signal of that name",
                "a = 3 m ^2 @ 1:5 E0113 `^` directly behind a quantity can be read in two ways | write `(3 m)^...` for the power of the quantity, or the unit as one word: `3 m^2`",
                "a = 1 < x < 3 @ 1:11 E0113 comparisons cannot be chained | write `1 < x and x < 3`",
                "a = b && c @ 1:7 E0113 `&&` is not a sign of this language | write `and`",
                "a = b || c @ 1:7 E0113 `||` is not a sign of this language | write `or`",
                "a = !c @ 1:5 E0113 `!` is not a sign of this language | write `not`",
                "a = b ** 2 @ 1:7 E0113 `**` is not a sign of this language | write `^`",
                "a := 2 @ 1:3 E0113 `:=` is not a sign of this language | write `=`",
                "a = 2; @ 1:6 E0113 there are no semicolons in this language | leave it out: a line ends by itself",
                "a = 'b' @ 1:5 E0113 single quotes do not make a text | write `\"b\"`",
                "a = \u201Cb\u201D @ 1:5 E0113 typographic quotes do not make a text | write `\"b\"`",
                "a = \"b @ 1:5 E0102 this text is not closed on its line | write a `\"` behind its last word",
                "a = 1. @ 1:5 E0106 a number needs a digit behind its point | write `1.0`",
                "a = .5 @ 1:5 E0106 a number needs a digit before its point | write `0.5`",
                "a = 1__0 @ 1:5 E0106 an underscore in a number stands between two digits | write `1_0`",
                "a = 1_ @ 1:5 E0106 an underscore in a number stands between two digits | write `1`",
                "a = 2\tm @ 1:5 E0113 a tab stands before the unit | write `2 m` with a space",
                "let a = 2 @ 1:1 E0113 a definition needs no word like `let` | write `a = ...`",
                "def f(x) = x @ 1:1 E0113 `def` does not begin a function | write `function f(...) = ...`",
                "over = 2 @ 1:1 E0111 `over` is a word of the language and cannot be a name | choose another name, such as `over_`",
                "a = f(b = 2) @ 1:9 E0113 an argument is named with `:` | write `b: ...`; to compare, write `==`",
                "a = if b = c then 1 else 2 @ 1:10 E0113 `=` defines a name and cannot stand within an expression | to compare, write `==`",
                "a == 2 @ 1:3 E0113 `==` compares two values | to define a name, write `=`",
                "a = b + if c then 1 else 2 @ 1:9 E0113 `if` cannot stand behind an operator | put it in parentheses, from `if` to the end",
                "a = +2 @ 1:5 E0113 a number has no `+` in front of it | leave the `+` out",
                "a = b not c @ 1:7 E0104 unexpected `not` behind `b` | write an operator between them, or begin a new line",
                "a = b + not c @ 1:9 E0113 `not` cannot stand behind this operator, which binds tighter | put `not` and what follows it in parentheses",
                "a = @ 1:3 E0104 expected an expression behind `=`",
                "a = (1 + 2 @ 1:5 E0103 this `(` is never closed | write the missing `)`",
                "a = 1 + 2) @ 1:10 E0103 this `)` closes nothing",
                "a = [1, 2) @ 1:10 E0103 `)` cannot close `[` | write `]`",
                "a = [1 2] @ 1:8 E0104 expected `,` or `]`, found `2`",
                "a = if b then c @ 1:15 E0104 expected `else` behind `c`",
                "a = 3 $ @ 1:7 E0101 the character `$` has no meaning here",
                "function f(x) { x } @ 1:15 E0113 a function has no body in braces | write `= ...`, with local definitions behind `where`",
                "train { steps = 2 } @ 1:1 E0112 `train` cannot stand outside braces | put it into the braces of an experiment or a component",
                "import \"x\" @ 1:8 E0104 expected a name, found a text",
                "a = x where b = 1 where c = 2 @ 1:19 E0113 a definition has one `where`, at its end | put all local definitions in its braces: `where { a = ...  b = ... }`",
            })
    void oneMistakeGivesOneMessage(String text, String message) {
        assertThat(Parsed.script(text).lines()).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\0',
            value = {
                "trajectory { steps: 20 } @ 1:33 E0113 in braces a name gets its value with `=` | write `steps = ...`",
                "loss fit mean(x) @ 1:24 E0113 expected `=` behind `loss fit`, found `mean` | write `loss fit = ...`",
                "target 3 + 4 @ 1:22 E0113 expected the name of a component and its arguments behind `target` | write `target NAME(...)`, or `target NAME = ...` to give it a name",
                "param W ~ normal(0, 1) @ 1:23 E0113 a trained parameter needs its axes | write `param W: [units] ...`, or `: []` for a single number",
                "claim { base: x } @ 1:21 E0104 expected a text in double quotes behind `claim`, found `{`",
                "a = f(x: 1, 2) @ 1:27 E0113 an argument behind a named one needs a name too | write `name: ...`, or put it before the named arguments",
            })
    void statements(String statement, String message) {
        assertThat(Parsed.script("experiment e {" + statement + "}").lines()).containsExactly(message);
    }

    @Test
    void everyMistakeOfAFileIsReported() {
        assertThat(Parsed.script("""
                                experiment e(a = 1, b = ) {
                                  environment box(width: 2 m
                                  velocity rat(dt: 20 ms)
                                  y =
                                  z = 2 q
                                  train { steps = 3
                                  seed 0
                                }
                                loss f( = 1
                                loss g() = 1
                                """).lines())
                .containsExactly(
                        "1:25 E0104 expected an expression, found `)`",
                        "2:18 E0103 this `(` is never closed | write the missing `)`",
                        "4:5 E0104 expected an expression behind `=`",
                        "5:9 E0105 `q` is not a unit | write `2 * q` for a product",
                        "6:9 E0103 this `{` is never closed | write the missing `}`",
                        "9:7 E0103 this `(` is never closed | write the missing `)`");
    }

    @Test
    void aBraceTooManyDoesNotEndTheExperiment() {
        assertThat(Parsed.script("experiment e {\n  seed 0\n  }\n  loss f = 1\n}\nloss g() = 1\n")
                        .lines())
                .containsExactly("3:3 E0103 this `}` closes nothing");
    }
}
