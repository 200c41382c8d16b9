package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.format.Formatter;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.TreePrinter;
import org.gridlang.syntax.parse.ScriptParser;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small scripts, each with what checking it gives.
 *
 * <p>Beside {@code tests/snippets/AREA/CASE.grid} lies {@code CASE.err} with the whole report, or {@code CASE.out} if
 * there is nothing to report: the line {@code ok}, or the definitions of the base variant if the script's first line is
 * {@code // shows: definitions}. Scripts in {@code helpers} are imported by others ({@code import helpers.NAME}).
 * {@code -Dsnippet=AREA/CASE} (or the beginning of it) runs only those.
 */
class SnippetTest {
    private static final String FOLDER = "tests/snippets";
    private static final String HELPERS = "helpers/";
    private static final String ENDING = ".grid";
    private static final String COMMAND = "mvn -q -Dquick -pl tests -am test -Dtest=SnippetTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dsnippet=";

    private final Repository repository = Repository.find();
    private final SnippetSources sources = new SnippetSources(repository.root().resolve(FOLDER));
    private final LibraryCache library = new LibraryCache();

    @TestFactory
    Stream<DynamicNode> everySnippetGivesWhatIsExpected() {
        return byArea(this::check);
    }

    @TestFactory
    Stream<DynamicNode> everySnippetThatCanBeReadKeepsItsMeaningWhenFormatted() {
        return byArea(this::format);
    }

    private Stream<DynamicNode> byArea(java.util.function.Consumer<String> test) {
        Map<String, List<String>> areas = snippets()
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf('/')), TreeMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .map(area -> DynamicContainer.dynamicContainer(
                        area.getKey(),
                        area.getValue().stream()
                                .map(name -> DynamicTest.dynamicTest(
                                        name, fileOf(name).toUri(), () -> test.accept(name)))));
    }

    /** The names of the scripts: {@code units/adding_length_to_time}. */
    private Stream<String> snippets() {
        String wanted = System.getProperty("snippet", "");
        Path folder = Path.of(FOLDER);
        return repository.filesBelow(FOLDER).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(ENDING) && !name.startsWith(HELPERS))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .filter(name -> name.startsWith(wanted));
    }

    private Path fileOf(String name) {
        return repository.root().resolve(FOLDER).resolve(name + ENDING);
    }

    private void check(String name) {
        CheckedText checked = CheckedText.of(sources.read(name + ENDING), sources, library);
        String report = checked.report();
        boolean clean = report.isEmpty();
        Golden golden = new Golden(repository, Path.of(FOLDER, name));
        switch (golden.compare(
                clean ? shown(checked) : report, clean ? ".out" : ".err", clean ? ".err" : ".out", COMMAND + name)) {
            case Golden.Outcome.Same same -> {}
            case Golden.Outcome.Different different -> fail(different.message());
        }
    }

    private static String shown(CheckedText checked) {
        return checked.file().lineText(1).strip().equals("// shows: definitions")
                ? DefinitionLines.print(checked.experiments())
                : "ok\n";
    }

    private void format(String name) {
        SourceFile file = sources.read(name + ENDING);
        DiagnosticList found = new DiagnosticList();
        Script script = ScriptParser.parse(file, found);
        Optional<String> formatted = Formatter.format(file);
        if (found.hasErrors()) {
            assertThat(formatted).as("the layout of a text that cannot be read").isEmpty();
            return;
        }
        assertThat(formatted).as("a layout with the same meaning").isPresent();
        SourceFile again = SourceFile.of(file.name(), formatted.get());
        DiagnosticList ofAgain = new DiagnosticList();
        assertThat(tree(ScriptParser.parse(again, ofAgain))).as(formatted.get()).isEqualTo(tree(script));
        assertThat(ofAgain.sorted()).extracting(one -> one.code()).isEqualTo(codes(found));
        assertThat(Formatter.format(again)).as("formatted twice").contains(formatted.get());
    }

    private static List<?> codes(DiagnosticList found) {
        return found.sorted().stream().map(one -> one.code()).toList();
    }

    private static List<String> tree(Script script) {
        return Arrays.asList(TreePrinter.print(script).split("\n"));
    }
}
