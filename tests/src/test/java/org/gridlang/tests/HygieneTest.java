package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small promises that are easily broken by accident. */
class HygieneTest {
    private static final int LONGEST_FILE = 500;
    private static final int LONGEST_MEDIAN = 120;

    private static final Pattern HOLDS_TESTS =
            Pattern.compile("^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|ArchTest)\\b", Pattern.MULTILINE);

    /** What belongs to the machine on which somebody worked. In two halves, so that this file passes its own check. */
    private static final List<String> FORBIDDEN =
            List.of("/wo" + "rk/", "cla" + "ude", "anth" + "ropic", "session ma" + "chine");

    private final Repository repository = Repository.find();

    @Test
    void everyTestClassIsFoundByTheRunner() {
        assertThat(repository.javaFiles())
                .filteredOn(file -> HOLDS_TESTS.matcher(repository.read(file)).find())
                .isNotEmpty()
                .allMatch(file -> file.toString().endsWith("Test.java"), "is named *Test.java, or it would never run");
    }

    @Test
    void noJavaFileIsLong() {
        assertThat(repository.javaFiles())
                .allSatisfy(file ->
                        assertThat(linesOf(file)).as("lines of %s", file).isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void mostJavaFilesAreShort() {
        var lengths =
                repository.javaFiles().stream().map(this::linesOf).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).as("median length").isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    @Test
    void everyPackageIsDescribed() {
        var folders = repository.javaFiles().stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .map(Path::getParent)
                .collect(Collectors.toSet());
        assertThat(folders).allSatisfy(folder -> {
            var description = folder.resolve("package-info.java");
            assertThat(repository.root().resolve(description)).exists();
            if (description.startsWith("interpreter")) {
                assertThat(repository.read(description)).as("%s", description).contains("@NullMarked");
            }
        });
    }

    @Test
    void nothingNamesTheMachineItWasMadeOn() {
        var found = new ArrayList<String>();
        for (var file : repository.committedFiles(true)) {
            var text = (file + "\n" + repository.read(file)).toLowerCase(Locale.ROOT);
            for (var word : FORBIDDEN) {
                if (text.contains(word)) {
                    found.add(file + " contains '" + word + "'");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noRejectedOutputIsCommitted() {
        assertThat(repository.committedFiles(false))
                .noneMatch(file -> file.toString().endsWith(".actual"));
    }

    @Test
    void everySnippetHasExactlyOneExpectation() {
        assertThat(snippets(".grid")).allSatisfy(snippet -> {
            var base = snippet.toString().replaceFirst("\\.grid$", "");
            assertThat(List.of(exists(base + ".out"), exists(base + ".err")))
                    .as("exactly one of %s.out and .err exists", base)
                    .containsOnlyOnce(true);
        });
    }

    @Test
    void everyExpectationHasASnippet() {
        var snippets = Set.copyOf(snippets(".grid").stream().map(Path::toString).toList());
        assertThat(repository.filesBelow("tests/snippets"))
                .filteredOn(file -> file.toString().matches(".*\\.(out|err)"))
                .allMatch(
                        // CASE.out and CASE.err, and CASE.STAGE.out for the output of one stage
                        file -> snippets.contains(file.toString().replaceFirst("(\\.[^./]+)?\\.(out|err)$", ".grid"))
                                || snippets.contains(file.toString().replaceFirst("\\.(out|err)$", ".grid")),
                        "lies beside its .grid file");
    }

    @Test
    void thereIsAChangelog() {
        assertThat(repository.root().resolve("CHANGELOG.md"))
                .isRegularFile()
                .content()
                .contains("## [Unreleased]");
    }

    private List<Path> snippets(String ending) {
        return repository.filesBelow("tests/snippets").stream()
                .filter(file -> file.toString().endsWith(ending) && !file.startsWith("tests/snippets/helpers"))
                .toList();
    }

    private boolean exists(String file) {
        return Files.exists(repository.root().resolve(file));
    }

    private int linesOf(Path file) {
        return (int) repository.read(file).lines().count();
    }
}
