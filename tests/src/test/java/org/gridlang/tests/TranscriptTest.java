package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Replays every dialogue of {@code tests/transcripts}. */
class TranscriptTest {
    private static final String FOLDER = "tests/transcripts";
    private static final String OVERWRITE = "golden.overwrite";

    @TempDir
    Path temporary;

    private final Repository repository = Repository.find();

    @TestFactory
    Stream<DynamicTest> transcripts() {
        var sessions = repository.filesBelow(FOLDER).stream()
                .filter(file -> file.toString().endsWith(".session"))
                .toList();
        assertThat(sessions).isNotEmpty();
        return sessions.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> replay(file)));
    }

    private void replay(Path session) throws IOException {
        var folder = Files.createTempDirectory(temporary, "session").toRealPath();
        for (var file : repository.filesBelow(FOLDER + "/files")) {
            var copy = folder.resolve(Path.of(FOLDER).relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(repository.root().resolve(file), copy);
        }
        String expected = repository.read(session);
        String actual = new Transcript(folder).replayed(expected);
        if (!actual.equals(expected) && System.getProperty(OVERWRITE) != null) {
            Files.writeString(repository.root().resolve(session), actual);
        }
        assertThat(actual)
                .as(
                        "%s; if the new output is right, run the tests with -D%s and look at the difference",
                        session, OVERWRITE)
                .isEqualTo(expected);
    }
}
