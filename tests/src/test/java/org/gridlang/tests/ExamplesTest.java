package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gridlang.format.Formatter;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example checks without errors and warnings, and is laid out as the formatter lays it out. Notes are fine. */
class ExamplesTest {
    private static final String FOLDER = "examples";

    private final Repository repository = Repository.find();
    private final LibraryCache library = new LibraryCache();

    @Test
    void theExamplesAreFound() {
        assertThat(examples()).contains(Path.of("examples/dos.grid"), Path.of("examples/sketches/v1.grid"));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleChecks() {
        return examples().stream()
                .map(path -> dynamicTest(path.toString(), () -> {
                    CheckedText checked = check(path);
                    assertThat(checked.found().errors() + checked.found().warnings())
                            .as(checked::report)
                            .isZero();
                    assertThat(checked.experiments()).as("has an experiment").isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsFormatted() {
        return examples().stream()
                .map(path -> dynamicTest(path.toString(), () -> {
                    String text = repository.read(path);
                    assertThat(Formatter.format(SourceFile.of(path.toString(), text)))
                            .contains(text);
                }));
    }

    private CheckedText check(Path path) {
        Path folder = repository.root().resolve(path).getParent();
        var sources = new SnippetSources(folder);
        return CheckedText.of(sources.read(path.getFileName().toString()), sources, library);
    }

    private List<Path> examples() {
        return repository.filesBelow(FOLDER).stream()
                .filter(file -> file.toString().endsWith(".grid"))
                .toList();
    }
}
