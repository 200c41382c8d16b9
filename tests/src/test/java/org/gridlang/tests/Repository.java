package org.gridlang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as seen by the tests. */
record Repository(Path root) {
    /** The repository around the folder in which the tests were started. */
    static Repository find() {
        var start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("LICENSE")) && Files.isDirectory(folder.resolve("grammar"))) {
                return new Repository(folder);
            }
        }
        throw new IllegalStateException("no repository around " + start);
    }

    /** Every file below a folder of the repository, paths relative to the root; none if there is no such folder. */
    List<Path> filesBelow(String folder) {
        var start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(start)) {
            return found.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files that people write, of all modules; generated ones are below {@code target}. */
    List<Path> javaFiles() {
        return Stream.of("grammar/src", "interpreter/src", "tests/src")
                .flatMap(folder -> filesBelow(folder).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** What git has, and if asked also what it would take with the next {@code git add}. */
    List<Path> committedFiles(boolean alsoNew) {
        var command = alsoNew
                ? List.of("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                : List.of("git", "ls-files", "-z", "--cached");
        try {
            var git = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IllegalStateException("git ls-files failed in " + root);
            }
            return Stream.of(names.split("\0"))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .map(Path::of)
                    .filter(file -> Files.isRegularFile(root.resolve(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The text of a file; bytes that are no text come out as replacement characters. */
    String read(Path file) {
        try {
            return new String(Files.readAllBytes(root.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
