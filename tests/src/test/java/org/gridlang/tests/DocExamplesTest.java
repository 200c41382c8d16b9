package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.Severity;
import org.gridlang.diagnostics.TerminalRenderer;
import org.gridlang.semantics.elaborate.Checker;
import org.gridlang.semantics.names.FileSources;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.semantics.names.Workspace;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;
import org.gridlang.syntax.parse.ScriptParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every script in the manual does what the manual says.
 *
 * <p>A fenced block is marked {@code grid} (checks without errors or warnings), {@code grid wrong E0401} (gives this code
 * once, and no other error) or {@code grid syntax} (parses). Each block is a file of its own: it sees nothing of its
 * neighbours, and imports what it uses.
 */
class DocExamplesTest {
    private static final Pattern OPENING = Pattern.compile("^( *)(`{3,}) *(grid\\b.*?) *$");
    private static final Pattern WRONG = Pattern.compile("grid wrong ([EW]\\d{4})");
    private static final int WIDTH = 110;

    private static final Repository REPOSITORY = Repository.find();

    /** The library is parsed once for all blocks. */
    private static final LibraryCache LIBRARY = new LibraryCache();

    /** A fenced block; {@code line} is that of its mark. */
    private record Block(String file, int line, String mark, String text) {
        String place() {
            return file + ":" + line;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyBlockOfTheManual() {
        return pages().stream()
                .flatMap(page -> blocks(page.toString(), REPOSITORY.read(page)).stream())
                .map(block -> dynamicTest(
                        block.place() + " " + block.mark(),
                        () -> assertThat(complaint(block))
                                .as("%s", block.place())
                                .isEmpty()));
    }

    @Test
    void theManualIsFound() {
        assertThat(pages()).extracting(Path::toString).contains("README.md", "docs/language.md");
    }

    @Test
    void everyUnitStandsInTheManual() {
        var table = REPOSITORY.read(Path.of("docs/language/text.md"));
        assertThat(REPOSITORY
                        .read(Path.of("grammar/src/main/resources/org/gridlang/grammar/units.tsv"))
                        .lines())
                .filteredOn(line -> !line.startsWith("#"))
                .allSatisfy(line -> assertThat(table).contains("`" + line.substring(0, line.indexOf('\t')) + "`"));
    }

    @Test
    void aBlockThatIsNotAsMarkedIsTold() {
        var right = "length_of_box = 2 m\n";
        var wrong = "experiment e { environment box(width: 2 m) }\n";
        assertThat(complaint(new Block("a.md", 1, "grid", right))).isEmpty();
        assertThat(complaint(new Block("a.md", 7, "grid", wrong)))
                .hasValueSatisfying(text -> assertThat(text).contains("E0201", "a.md:8:28"));
        assertThat(complaint(new Block("a.md", 1, "grid wrong E0201", wrong))).isEmpty();
        assertThat(complaint(new Block("a.md", 1, "grid wrong E0202", wrong))).isPresent();
        assertThat(complaint(new Block("a.md", 1, "grid wrong E0201", right))).isPresent();
        assertThat(complaint(new Block("a.md", 1, "grid syntax", wrong))).isEmpty();
        assertThat(complaint(new Block("a.md", 1, "grid syntax", "a = = 2"))).isPresent();
        assertThat(complaint(new Block("a.md", 1, "grid fragment", right))).isPresent();
    }

    @Test
    void blocksAreFoundWithTheirLines() {
        var page = "text\n```grid\na = 1\n```\n```sh\n./grid\n```\n````grid syntax\nb = 2\n````\n";
        assertThat(blocks("p.md", page))
                .containsExactly(
                        new Block("p.md", 2, "grid", "a = 1\n"), new Block("p.md", 8, "grid syntax", "b = 2\n"));
    }

    private static List<Path> pages() {
        var pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        REPOSITORY.filesBelow("docs").stream()
                .filter(file -> file.toString().endsWith(".md"))
                .forEach(pages::add);
        return pages;
    }

    private static List<Block> blocks(String file, String page) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher opening = OPENING.matcher(lines.get(at));
            if (opening.matches()) {
                int first = at + 1;
                int end = first;
                while (end < lines.size() && !lines.get(end).strip().equals(opening.group(2))) {
                    end++;
                }
                blocks.add(
                        new Block(file, first, opening.group(3), String.join("\n", lines.subList(first, end)) + "\n"));
                at = end;
            }
        }
        return blocks;
    }

    /** What is not as the mark says, with the diagnostics; empty if all is well. */
    private static Optional<String> complaint(Block block) {
        Matcher wrong = WRONG.matcher(block.mark());
        if (wrong.matches()) {
            DiagnosticList found = check(block);
            List<String> codes = found.sorted().stream()
                    .filter(one -> counts(one, wrong.group(1)))
                    .map(one -> one.code().id())
                    .toList();
            return complaintIf(!codes.equals(List.of(wrong.group(1))), "expected " + wrong.group(1) + " alone", found);
        }
        return switch (block.mark()) {
            case "grid" -> {
                DiagnosticList found = check(block);
                yield complaintIf(found.errors() + found.warnings() > 0, "expected nothing to complain of", found);
            }
            case "grid syntax" -> {
                DiagnosticList found = new DiagnosticList();
                ScriptParser.parse(file(block), found);
                yield complaintIf(found.hasErrors(), "expected a script that parses", found);
            }
            default -> Optional.of("`" + block.mark() + "` is no mark: grid, grid wrong CODE, grid syntax");
        };
    }

    /** Beside an error, warnings do not count; where a warning or note is expected, all do. */
    private static boolean counts(Diagnostic found, String expected) {
        return expected.startsWith("W") || found.severity() == Severity.ERROR;
    }

    private static DiagnosticList check(Block block) {
        DiagnosticList found = new DiagnosticList();
        var sources = FileSources.of(REPOSITORY.root().resolve("docs"), new SourceReader(System.in));
        new Checker(found).check(Workspace.load(file(block), sources, LIBRARY, found));
        return found;
    }

    /** The block as a file whose lines have the numbers that they have on the page. */
    private static SourceFile file(Block block) {
        return SourceFile.of(block.file(), "\n".repeat(block.line()) + block.text());
    }

    private static Optional<String> complaintIf(boolean wrong, String expected, DiagnosticList found) {
        return wrong
                ? Optional.of(expected + "; found:\n"
                        + new TerminalRenderer(false, WIDTH).render(found.sorted(), found.tally()))
                : Optional.empty();
    }
}
