package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Explanation;
import org.gridlang.diagnostics.Explanations;
import org.gridlang.diagnostics.Severity;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every code has a page whose scripts do what it says. An import of a page is looked up among the helpers of the snippets;
 * {@code script} is the page's own script.
 */
class ExplanationsTest {
    private static final String SCRIPT = "script.grid";

    /** Pages without a script, because none can show the mistake. */
    private static final Set<Code> WITHOUT_SCRIPT = Set.of(
            Code.FILE_TOO_LONG, // four million characters
            Code.UNREADABLE_FILE, // of the file, not of its text
            Code.UNKNOWN_COMMAND); // of the command line

    private final Repository repository = Repository.find();
    private final LibraryCache library = new LibraryCache();

    @TestFactory
    Stream<DynamicTest> everyCodeHasAPage() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    Explanation page = page(code);
                    assertThat(page.markdown()).startsWith("# " + code.id() + ": " + code.title() + "\n\n");
                    assertThat(page.wrongScript().isPresent())
                            .as("has a wrong script")
                            .isEqualTo(!WITHOUT_SCRIPT.contains(code));
                    assertThat(page.rightScript().isPresent())
                            .as("has a right script")
                            .isEqualTo(!WITHOUT_SCRIPT.contains(code));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyWrongScriptTriggersItsCodeAlone() {
        return scripts(code -> {
            CheckedText checked = check(page(code).wrongScript().orElse(""));
            assertThat(checked.ids(code.severity())).as(checked.report()).containsExactly(code.id());
            if (code.severity() != Severity.ERROR) {
                assertThat(checked.ids(Severity.ERROR)).as(checked.report()).isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRightScriptHasNoErrors() {
        return scripts(code -> {
            CheckedText checked = check(page(code).rightScript().orElse(""));
            assertThat(checked.ids(Severity.ERROR)).as(checked.report()).isEmpty();
            assertThat(checked.ids(code.severity())).as(checked.report()).doesNotContain(code.id());
        });
    }

    private static Stream<DynamicTest> scripts(java.util.function.Consumer<Code> test) {
        List<Code> codes = Arrays.stream(Code.values())
                .filter(code -> !WITHOUT_SCRIPT.contains(code))
                .toList();
        return codes.stream().map(code -> DynamicTest.dynamicTest(code.id(), () -> test.accept(code)));
    }

    private static Explanation page(Code code) {
        return new Explanations()
                .find(code.id())
                .orElseThrow(() -> new AssertionError("there is no page " + code.id() + ".md"));
    }

    private CheckedText check(String text) {
        SourceFile script = SourceFile.of(SCRIPT, text);
        return CheckedText.of(script, sources(script), library);
    }

    private SnippetSources sources(SourceFile script) {
        return new SnippetSources(repository.root().resolve("tests/snippets/helpers"), script);
    }
}
