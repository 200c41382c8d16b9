package org.gridlang.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridlang.syntax.parse.Parsed;
import org.junit.jupiter.api.Test;

class TreePrinterTest {

    private static String tree(String text) {
        return TreePrinter.print(Parsed.script(text).script());
    }

    @Test
    void absentAndEmptyDiffer() {
        assertThat(tree("function f() = 1")).isNotEqualTo(tree("function f()() = 1"));
        assertThat(tree("a: length = 1")).isNotEqualTo(tree("a: length [] = 1"));
    }

    @Test
    void placesAndCommentsDoNotCount() {
        assertThat(tree("a = 1 // x")).isEqualTo(tree("\n\na   =\n1"));
    }

    @Test
    void textsAreEscaped() {
        assertThat(tree("a = \"b\\n\\\"c\\\"\"")).contains("value=\"b\\n\\\"c\\\"\"");
    }
}
