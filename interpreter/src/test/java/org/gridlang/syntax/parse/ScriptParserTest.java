package org.gridlang.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Comment;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.TreePrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptParserTest {
    static final java.util.List<String> samples = Parsed.SAMPLES;

    @ParameterizedTest
    @FieldSource("samples")
    void samplesHaveNoErrors(String name) {
        assertThat(Parsed.script(Parsed.sample(name)).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b * c | a + (b * c)",
                "a - b - c | (a - b) - c",
                "a / b * c @ d | ((a / b) * c) @ d",
                "-a^2 | -(a^2)",
                "a^b^c | a^(b^c)",
                "a^-b^c | a^(-(b^c))",
                "-a * b | (-a) * b",
                "a * -b + c | (a * (-b)) + c",
                "not a == b | not (a == b)",
                "not a and b or c | ((not a) and b) or c",
                "a or b and c | a or (b and c)",
                "a + b < c * d | (a + b) < (c * d)",
                "x in m / s | (x in m) / s",
                "a * x in m | (a * x) in m",
                "a + x in m | a + (x in m)",
                "-x in m | (-x) in m",
                "a.b[c](d) | ((a.b)[c])(d)",
            })
    void operatorsGroup(String flat, String grouped) {
        String expected = Parsed.expression(grouped).replaceAll("(?m)^ *(?:\\w+: )?Expr.Parenthesised\\n", "");
        assertThat(withoutIndent(Parsed.expression(flat))).isEqualTo(withoutIndent(expected));
    }

    private static String withoutIndent(String tree) {
        return tree.replaceAll("(?m)^ *(?:inner: )?", "").replaceAll("(?m)^(left|right|operand|target|callee): ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.2 m | Expr.Quantity number=\"2.2\" unit=\"m\"",
                "2.2m | Expr.Quantity number=\"2.2\" unit=\"m\"",
                "1e-3 m/s^2 | Expr.Quantity number=\"1e-3\" unit=\"m/s^2\"",
                "10 % | Expr.Quantity number=\"10\" unit=\"%\"",
                "5 cm/bin | Expr.Quantity number=\"5\" unit=\"cm/bin\"",
                "100_000 | Expr.Number text=\"100_000\"",
                "in rad/s | Expr.Unit unit=\"rad/s\"",
                "true | Expr.Bool value=true",
                "\"a \\\"b\\\"\" | Expr.Text value=\"a \\\"b\\\"\"",
                "... | Expr.Elided",
                "units' | Expr.Reference name=\"units'\"",
            })
    void literals(String text, String tree) {
        assertThat(Parsed.expression(text)).isEqualTo(tree + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 cm/x", "2 m - min_value", "0..4", "9 cm..15 cm step 1 cm", "4 / 2"})
    void unitsEndWhereWordsEnd(String text) {
        assertThat(Parsed.expression(text)).doesNotContain("cm/x").contains("Expr.");
    }

    @Test
    void unitIsNotSoughtBehindALineEnd() {
        assertThat(Parsed.script("experiment e { seed 0\n m = 2 }").lines()).isEmpty();
        assertThat(Parsed.statement("a = 2 * min_value")).contains("\"min_value\"");
    }

    @Test
    void callsReduce() {
        assertThat(Parsed.expression("sum(e over ordered_pairs(i, j) of (batch, t from 1 to 3), all where x > 0)"))
                .isEqualTo("""
                        Expr.Call
                          callee: Expr.Reference name="sum"
                          arguments:
                            Expr.Argument
                              value: Expr.Reference name="e"
                          over: Expr.Over
                            items:
                              Expr.OverItem.Pairs ordered=true first="i" second="j"
                                of:
                                  Expr.OverItem.Axis path=["batch"]
                                  Expr.OverItem.Axis path=["t"]
                                    from: Expr.Number text="1"
                                    to: Expr.Number text="3"
                              Expr.OverItem.All
                            filter: Expr.Binary operator=GREATER
                              left: Expr.Reference name="x"
                              right: Expr.Number text="0"
                        """);
    }

    @Test
    void bareNameBehindNamedArgumentStandsForItself() {
        assertThat(Parsed.expression("f(a, b: 1, keep)")).contains("Expr.Argument name=\"keep\" shorthand=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loss = 3",
                "loss[t] = 3",
                "loss: length = 3 m",
                "step = 3",
                "train = 3",
                "target.x = 3",
            })
    void wordsOfStatementsCanBeNames(String edit) {
        assertThat(Parsed.script("experiment e { ablation a { " + edit.replaceAll("\\[t]|: length", "") + " } }")
                        .lines())
                .isEmpty();
    }

    @Test
    void softWordsEndExpressions() {
        String text = "experiment e { a = 1 .. 2 step = 3\n b = 1 .. 2 step[t] = 4\n drop = 3 }";
        Script script = Parsed.script(text).script();
        assertThat(((Declaration.Experiment) script.declarations().getFirst()).statements())
                .hasSize(5);
    }

    @Test
    void documentationBelongsToWhatFollows() {
        Parsed parsed = Parsed.script("""
                /// One.
                ///
                /// Two.
                loss a(
                  /// Three.
                  x: real
                ) = x // no
                //// no
                """);
        Declaration declaration = parsed.script().declarations().getFirst();
        assertThat(declaration.doc().map(Doc::markdown)).contains("One.\n\nTwo.");
        assertThat(TreePrinter.print(parsed.script())).contains("Three.");
        assertThat(parsed.script().comments()).extracting(Comment::text).containsExactly("// no", "//// no");
    }

    @Test
    void documentationOfNothingIsAWarningAndAComment() {
        Parsed parsed = Parsed.script("a = 1 /// behind\n/// nothing follows\n");
        assertThat(parsed.lines())
                .containsExactly(
                        "1:7 W0110 a documentation comment behind other text documents nothing | put it on the line above"
                                + " what it documents, or begin it with `//`",
                        "2:1 W0110 this documentation comment stands before nothing that it could document | begin a plain"
                                + " comment with `//`");
        assertThat(parsed.script().comments()).hasSize(2);
    }

    @Test
    void lineEndsAndMarksDoNotMatter() {
        String unix = TreePrinter.print(Parsed.script("a = 1\nb = a +\n2\n").script());
        assertThat(TreePrinter.print(
                        Parsed.script("\uFEFFa = 1\r\nb = a +\r\n\t2\r\n").script()))
                .isEqualTo(unix);
    }

    @Test
    void namesAreNormalised() {
        Script script = Parsed.script("e\u0301 = 1\n\u00b5 = 2\n").script();
        assertThat(script.declarations()).extracting(d -> d.name().text()).containsExactly("\u00e9", "\u03bc");
    }

    @Test
    void brokenStatementsLeaveTheOthers() {
        Parsed parsed = Parsed.script("""
                experiment e(a = 1) {
                  seed 0
                  loss x = mean(
                  loss y = 3 +
                  loss z = 4
                  ablation q { a = , b = 3 }
                }
                loss f() = 1
                """);
        assertThat(TreePrinter.print(parsed.script())).isEqualTo("""
                        Script
                          declarations:
                            Declaration.Experiment name="e"
                              parameters:
                                Parameter name="a"
                                  defaultValue: Expr.Number text="1"
                              statements:
                                Statement.Seed
                                  root: Expr.Number text="0"
                                Statement.Use kind=LOSS name="x"
                                  value: Expr.Call
                                    callee: Expr.Reference name="mean"
                                Statement.Broken
                                Statement.Use kind=LOSS name="z"
                                  value: Expr.Number text="4"
                                Statement.Ablation name="q"
                                  edits:
                                    Edit.Broken
                                    Edit.Set
                                      path: EditPath
                                        steps:
                                          EditPath.Step.Named name="b"
                                      value: Expr.Number text="3"
                            Declaration.Component kind=LOSS name="f"
                              body: Body.Value
                                value: Expr.Number text="1"
                        """);
        assertThat(parsed.lines()).hasSize(3);
    }

    @Test
    void emptyTextIsAnEmptyScript() {
        DiagnosticList reported = new DiagnosticList();
        assertThat(ScriptParser.parse(SourceFile.of("empty.grid", ""), reported).declarations())
                .isEmpty();
        assertThat(reported.hasErrors()).isFalse();
    }
}
