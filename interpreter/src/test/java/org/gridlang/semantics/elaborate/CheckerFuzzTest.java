package org.gridlang.semantics.elaborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.TerminalRenderer;
import org.gridlang.semantics.names.FileSources;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.Workspace;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;
import org.gridlang.syntax.parse.ScriptMutator;
import org.junit.jupiter.api.Test;

/**
 * Checks damaged scripts: there is an answer for every text, fast, and never an exception. A small number here; as many as one
 * likes with {@code -Dfuzz.scripts=100000 -Dfuzz.seed=7}.
 */
class CheckerFuzzTest {
    private static final long SLOW_NANOSECONDS = 2_000_000_000L;
    private static final int STEP = 10_000;

    private final LibraryCache library = new LibraryCache();
    private long slowest;

    @Test
    void damagedScriptsGetAnAnswer() throws IOException {
        int scripts = Integer.getInteger("fuzz.scripts", 400);
        long seed = Long.getLong("fuzz.seed", 1L);
        List<Path> corpus = corpus();
        assertThat(corpus).hasSizeGreaterThan(20);
        List<String> failures = new ArrayList<>();
        check(corpus.getFirst(), Files.readString(corpus.getFirst()), new ArrayList<>()); // the first one is slow: cold
        slowest = 0;
        for (int i = 0; i < scripts && failures.size() < 10; i++) {
            Path file = corpus.get(i % corpus.size());
            check(file, new ScriptMutator(seed * 1_000_003 + i).mutate(Files.readString(file)), failures);
            if ((i + 1) % STEP == 0) {
                System.out.println((i + 1) + " scripts, slowest " + slowest / 1_000_000 + " ms");
            }
        }
        assertThat(failures).isEmpty();
    }

    private void check(Path file, String text, List<String> failures) {
        SourceReader reader = new SourceReader(InputStream.nullInputStream());
        SourceFile source = SourceFile.of(file.toString(), text);
        long start = System.nanoTime();
        try {
            DiagnosticList found = new DiagnosticList();
            Module module = Workspace.load(source, FileSources.beside(source, reader), library, found);
            new Checker(found).check(module);
            new TerminalRenderer(false, 100).render(found.sorted(), found.tally());
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(e + " at " + List.of(e.getStackTrace()).subList(0, Math.min(6, e.getStackTrace().length))
                    + " for " + file.getFileName() + ":\n" + text);
        }
        long taken = System.nanoTime() - start;
        slowest = Math.max(slowest, taken);
        if (taken > SLOW_NANOSECONDS) {
            failures.add(taken / 1_000_000 + " ms for " + file.getFileName() + ":\n" + text);
        }
    }

    /** Every script of the project: examples, snippets, library. */
    private static List<Path> corpus() throws IOException {
        Path root = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.exists(root.resolve("LICENSE"))) {
            root = root.getParent();
        }
        List<Path> scripts = new ArrayList<>();
        for (String folder : List.of("examples", "tests/snippets", "stdlib/std")) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    files.filter(path -> path.toString().endsWith(".grid"))
                            .sorted()
                            .forEach(scripts::add);
                }
            }
        }
        return scripts;
    }
}
