package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every declaration of the library shows how it is used, and every example checks.
 *
 * <p>An example marked {@code grid} is a script of its own, with its imports. One marked {@code grid fragment} is a
 * statement; {@link LibraryFrame} says in which script it is put. Warnings do not count: a frame imports all of the library.
 */
class LibraryExamplesTest {
    private final Repository repository = Repository.find();
    private final LibraryCache library = new LibraryCache();

    @TestFactory
    Stream<DynamicTest> everyExampleChecks() {
        return files().flatMap(file -> LibraryExample.of(file, script(file)).stream())
                .map(example -> dynamicTest(example.file() + " " + example.declaration(), () -> {
                    CheckedText checked = check(example);
                    assertThat(checked.found().errors())
                            .as(() -> checked.report() + "\n" + checked.file().text())
                            .isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyDeclarationHasAnExample() {
        return files().map(file -> dynamicTest(file.name(), () -> {
            Script script = script(file);
            List<String> shown = LibraryExample.of(file, script).stream()
                    .map(LibraryExample::declaration)
                    .toList();
            assertThat(script.declarations().stream()
                            .map(Declaration::name)
                            .map(name -> name.text())
                            .filter(name -> !name.startsWith("_"))
                            .filter(name -> !shown.contains(name)))
                    .as("declarations without an example")
                    .isEmpty();
        }));
    }

    @Test
    void theLibraryIsFound() {
        assertThat(files().map(SourceFile::name)).contains("std/math.grid", "std/navigation.grid");
    }

    @Test
    void aWrongFragmentIsNoticed() {
        var wrong = new LibraryExample("std/navigation.grid", "box", true, "environment box(width: 5 s)\n");

        assertThat(check(wrong).found().errors()).isPositive();
    }

    private CheckedText check(LibraryExample example) {
        String text = example.fragment() ? LibraryFrame.around(example.text()) : example.text();
        var other = SourceFile.of(LibraryFrame.OTHER, LibraryFrame.other());
        var sources = new SnippetSources(repository.root().resolve("tests/snippets/helpers"), other);
        return CheckedText.of(SourceFile.of("example.grid", text), sources, library);
    }

    private Stream<SourceFile> files() {
        return repository.filesBelow("stdlib/std").stream()
                .filter(file -> file.toString().endsWith(".grid"))
                .map(file -> SourceFile.of(
                        Path.of("stdlib").relativize(file).toString().replace('\\', '/'), repository.read(file)));
    }

    private static Script script(SourceFile file) {
        DiagnosticList found = new DiagnosticList();
        Script script = ScriptParser.parse(file, found);
        assertThat(found.hasErrors()).isFalse();
        return script;
    }
}
