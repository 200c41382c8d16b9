package org.gridlang.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.TreePrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "(",
                "[",
                "{",
                "-",
                "not ",
                "if a then ",
                "if a then b else ",
                "x -> ",
                "a + ",
                "a^",
                "a.",
                "f(",
                "a[",
                "{ a = ",
                "f(a: ",
                "a in m ",
                "a, ",
                "sum(e over pairs(i, j) of (",
                "#\"#",
                "'",
                "&& ",
                "1. ",
                "/// ",
                "\\",
                "x y ",
                "loss a = ",
                "experiment e { ",
                "a = ",
                "a: list of ",
                "a: (b) -> ",
                "} ",
                ") ",
                "claim ",
                "(((",
                "#\u00a0#",
            })
    void repetitionIsReadQuicklyAndWithoutOverflow(String part) {
        for (String start : new String[] {"", "a = ", "experiment e {\n a = "}) {
            String text = start + part.repeat(60_000 / part.length());
            DiagnosticList reported = new DiagnosticList();
            long before = ScriptMutator.ownTime();
            TreePrinter.print(ScriptParser.parse(SourceFile.of("long.grid", text), reported));
            assertThat(Duration.ofNanos(ScriptMutator.ownTime() - before)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void whatIsNestedWithinTheLimitsIsRead() {
        String deep = "(".repeat(NestingLimit.MOST_BRACKETS - 1) + "1" + ")".repeat(NestingLimit.MOST_BRACKETS - 1);
        assertThat(Parsed.script("a = " + deep).lines()).isEmpty();
        assertThat(Parsed.script("a = " + "b + ".repeat(NestingLimit.MOST_LEVELS) + "b")
                        .lines())
                .isEmpty();
        assertThat(Parsed.script("a = (" + deep + ")").lines())
                .containsExactly(
                        "1:204 E0107 more than 200 brackets are nested in each other | give inner parts a name of"
                                + " their own");
        assertThat(Parsed.script("a = b" + " + b".repeat(NestingLimit.MOST_LEVELS + 1))
                        .lines())
                .containsExactly(
                        "1:2007 E0107 this expression has more than 500 operators within each other | give parts of"
                                + " it a name of their own, or use `sum` over a list");
    }

    @Test
    void longFilesOfManyStatementsAreNoDeepNesting() {
        assertThat(Parsed.script("native 1 analysis f(a: b) { c: d }\n".repeat(2000))
                        .lines())
                .isEmpty();
        assertThat(Parsed.script("experiment e {\n" + "  target f(a, b)\n".repeat(2000) + "}")
                        .lines())
                .isEmpty();
    }

    @Test
    void errorsAreLimited() {
        assertThat(Parsed.script("a = \n".repeat(5000)).reported()).hasSize(Reports.MOST_ERRORS);
    }
}
