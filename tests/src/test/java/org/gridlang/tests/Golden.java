package org.gridlang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the expected text of a test.
 *
 * <p>A missing file is written, and the test fails: somebody has to read it before it counts. {@code -Dgolden.overwrite}
 * rewrites what differs, and the test fails as well, so that a build never passes while it writes its own expectations.
 * Otherwise the text that was found lies beside the expected one, as {@code .actual}.
 *
 * @param file without the ending, which the text decides
 */
record Golden(Repository repository, Path file) {
    private static final String OVERWRITE = "golden.overwrite";

    /** What came of a comparison. */
    sealed interface Outcome {
        /** As expected. */
        record Same() implements Outcome {}

        /** Something to say, and a reason to fail. */
        record Different(String message) implements Outcome {}
    }

    /**
     * Compares a text with the file.
     *
     * @param ending of the file that is expected: {@code .out} or {@code .err}
     * @param other the ending of the file that must not be there
     * @param command what a person types to accept the text
     */
    Outcome compare(String text, String ending, String other, String command) {
        Path wanted = with(ending);
        Path actual = with(ending + ".actual");
        boolean missing = !Files.exists(wanted) && !Files.exists(with(other));
        if (!missing
                && Files.exists(wanted)
                && !Files.exists(with(other))
                && read(wanted).equals(text)) {
            delete(actual);
            delete(with(other + ".actual"));
            return new Outcome.Same();
        }
        if (missing || System.getProperty(OVERWRITE) != null) {
            write(wanted, text);
            delete(with(other));
            delete(actual);
            delete(with(other + ".actual"));
            return new Outcome.Different((missing ? "written, for there was none: " : "rewritten: ")
                    + repository.root().relativize(wanted) + "\nRead it before it is committed:\n\n" + text);
        }
        write(actual, text);
        return new Outcome.Different(
                "not as expected; found (" + repository.root().relativize(actual) + "):\n\n" + text
                        + "\n"
                        + (Files.exists(wanted)
                                ? "expected:\n\n" + read(wanted)
                                : "expected " + with(other).getFileName())
                        + "\nto accept what was found:\n  " + command + " -D" + OVERWRITE);
    }

    private Path with(String ending) {
        return repository.root().resolve(file + ending);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
