package org.gridlang.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.gridlang.semantics.names.FileSources;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;
import org.gridlang.syntax.parse.ScriptParser;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final String TEXT = """
            // cells: tools for cells. With more text.

            /// A bump of width `sigma`, see `flat`. And more.
            /// ```grid
            /// x = 1
            /// ```
            function bump(
              /// How wide it is.
              sigma: length = 3 cm, r: length) = exp(-r^2 / (2 * sigma^2))

            /// Nothing.
            loss flat() = 0

            _private = 1
            """;

    private static Page page() {
        return Reference.page(ScriptParser.parse(SourceFile.of("lib/cells.grid", TEXT), diagnostic -> {}));
    }

    @Test
    void aPageHoldsWhatTheFileSays() {
        assertThat(page().markdown()).isEqualTo("""
                        # cells

                        Tools for cells. With more text.

                        - [`bump`](#bump) A bump of width `sigma`, see `flat`.
                        - [`flat`](#flat) Nothing.

                        ## bump

                        ```grid
                        function bump(sigma: length = 3 cm, r: length)
                        ```

                        A bump of width `sigma`, see [`flat`](cells.md#flat). And more.
                        ```grid
                        x = 1
                        ```

                        **Parameters**

                        - `sigma: length = 3 cm` \u2014 How wide it is.
                        - `r: length`

                        **Text**

                        ```grid
                        function bump(
                          /// How wide it is.
                          sigma: length = 3 cm, r: length) = exp(-r^2 / (2 * sigma^2))
                        ```

                        ## flat

                        ```grid
                        loss flat()
                        ```

                        Nothing.

                        **Text**

                        ```grid
                        = 0
                        ```
                        """);
        assertThat(page().name()).isEqualTo("cells");
        assertThat(page().summary()).isEqualTo("Tools for cells.");
    }

    @Test
    void htmlCannotBeBroughtInByAComment() {
        Page page = new Page("p", "p", "", "# a <b>\n\n`x < y` and <script>alert(1)</script> [z](javascript:x)\n");
        assertThat(HtmlPages.write("t", List.of(page)))
                .contains("<code>x &lt; y</code> and &lt;script&gt;")
                .doesNotContain("<script")
                .doesNotContain("javascript:");
    }

    @Test
    void linksOfOneFileStayInIt() {
        String html = HtmlPages.write("t", List.of(page()));
        assertThat(html)
                .contains("<a href=\"#cells-flat\"><code>flat</code></a>")
                .contains("<h2 id=\"cells-flat\">");
    }

    @Test
    void theWholeLibraryHasPages() {
        FileSources sources = FileSources.of(Path.of(""), new SourceReader(InputStream.nullInputStream()));
        List<Page> pages = Reference.library(sources);
        assertThat(pages).extracting(Page::name).startsWith("index", "kinds").contains("std.losses", "std.math");
        assertThat(pages.getFirst().markdown()).contains("- [std.losses](std.losses.md) What training minimises.");
    }

    @Test
    void everyKindIsExplained() {
        assertThat(KindsPage.page().markdown())
                .contains("## optimizer", "must define: `g`", "may read: `g`, its `to:`");
    }
}
