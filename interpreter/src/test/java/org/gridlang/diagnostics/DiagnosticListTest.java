package org.gridlang.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.junit.jupiter.api.Test;

class DiagnosticListTest {

    private final SourceFile first = SourceFile.of("z.grid", "seed 0");
    private final SourceFile second = SourceFile.of("a.grid", "seed 0");

    @Test
    void sortsByFileOfFirstReportThenPlaceThenCode() {
        var list = new DiagnosticList();
        list.report(at(first, 3, Code.WRONG_TYPE));
        list.report(at(second, 0, Code.UNKNOWN_NAME));
        list.report(at(first, 3, Code.UNKNOWN_NAME));
        list.report(at(first, 1, Code.UNUSED_NAME));

        assertThat(list.sorted())
                .containsExactly(
                        at(first, 1, Code.UNUSED_NAME),
                        at(first, 3, Code.UNKNOWN_NAME),
                        at(first, 3, Code.WRONG_TYPE),
                        at(second, 0, Code.UNKNOWN_NAME));
        assertThat(list.tally().line()).isEqualTo("3 errors, 1 warning");
    }

    @Test
    void keepsTheFirstOfTwoWithOneCodeAndPlace() {
        var list = new DiagnosticList();
        list.report(at(first, 0, Code.UNKNOWN_NAME));
        list.report(at(first, 0, Code.UNKNOWN_NAME).withHint("other"));

        assertThat(list.sorted()).containsExactly(at(first, 0, Code.UNKNOWN_NAME));
        assertThat(list.errors()).isEqualTo(1);
    }

    @Test
    void countsWhatIsBeyondTheLimit() {
        var list = new DiagnosticList(1);
        list.report(at(first, 0, Code.UNUSED_NAME));
        list.report(at(first, 1, Code.UNKNOWN_NAME));
        list.report(at(first, 2, Code.CLAIM_ON_ONE_SEED));

        assertThat(list.sorted()).hasSize(1);
        assertThat(list.hasErrors()).isTrue();
        assertThat(list.tally().line()).isEqualTo("1 error, 1 warning, 1 note (2 of them not shown)");
    }

    @Test
    void nothingIsNoLine() {
        assertThat(new DiagnosticList().hasErrors()).isFalse();
        assertThat(new DiagnosticList().tally().line()).isEmpty();
    }

    private static Diagnostic at(SourceFile file, int offset, Code code) {
        return Diagnostic.of(code, Span.at(file, offset), "wrong");
    }
}
