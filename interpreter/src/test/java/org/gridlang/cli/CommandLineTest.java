package org.gridlang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(InputStream.nullInputStream(), out, err, Map.of(), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void optionsStandAnywhere() throws IOException {
        String file = Files.writeString(folder.resolve("a.grid"), "b = 1 +\n").toString();
        assertThat(run("--color=always", "check", file, "--format", "plain")).isEqualTo(2);
        assertThat(out()).contains("a.grid:").doesNotContain("\u001B");
        assertThat(run("check", "--color", "always", file)).isEqualTo(2);
        assertThat(out()).contains("\u001B[1;31merror");
    }

    @Test
    void twoDashesEndOptions() {
        assertThat(run("check", "--", "--nope.grid")).isEqualTo(2);
        assertThat(out()).contains("cannot read `--nope.grid`");
    }

    @Test
    void everyCommandHasAHelpPageThatNamesAllOfIt() {
        for (Command command : new Commands().all()) {
            out.reset();
            assertThat(run(command.name(), "--help")).isZero();
            assertThat(out()).contains("usage: grid " + command.name(), "exit codes");
            command.allOptions().forEach(option -> assertThat(out()).contains("--" + option.name()));
        }
    }

    @Test
    void completionKnowsEveryCommandAndOption() {
        for (String shell : new String[] {"bash", "zsh"}) {
            out.reset();
            assertThat(run("completion", shell)).isZero();
            for (Command command : new Commands().all()) {
                assertThat(out()).contains(command.name());
                command.allOptions().forEach(option -> assertThat(out()).contains("--" + option.name()));
            }
        }
    }

    @Test
    void wrongValuesAreNamed() {
        assertThat(run("check", "--format", "jsn", "a.grid")).isEqualTo(2);
        assertThat(err()).contains("`--format` is one of terminal, plain, json; found `jsn`", "did you mean `json`?");
        assertThat(run("check", "--format")).isEqualTo(2);
        assertThat(err()).contains("`--format` needs a value");
        assertThat(run("version", "extra")).isEqualTo(2);
        assertThat(err()).contains("`grid version` does not take `extra`");
    }

    @Test
    void noColourWhereTheEnvironmentSaysSo() {
        Output terminal = new Output(OutputStream.nullOutputStream(), true);
        for (var environment : java.util.List.of(Map.of("NO_COLOR", "1"), Map.of("TERM", "dumb"))) {
            Streams streams = new Streams(InputStream.nullInputStream(), terminal, terminal, environment);
            assertThat(new Terminal(streams, session(), "auto").colours(terminal))
                    .isFalse();
            assertThat(new Terminal(streams, session(), "always").colours(terminal))
                    .isTrue();
        }
        Streams plain = new Streams(InputStream.nullInputStream(), terminal, terminal, Map.of("NO_COLOR", ""));
        assertThat(new Terminal(plain, session(), "auto").colours(terminal)).isTrue();
    }

    private static org.gridlang.session.Session session() {
        return new org.gridlang.session.Session(org.gridlang.session.Session.Options.of(InputStream.nullInputStream()));
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        assertThat(Main.run(InputStream.nullInputStream(), failing("Broken pipe"), err, Map.of(), "version"))
                .isEqualTo(141);
        assertThat(err()).isEmpty();
    }

    @Test
    void aFullDiskIsOne() {
        assertThat(Main.run(
                        InputStream.nullInputStream(), failing("No space left on device"), err, Map.of(), "version"))
                .isEqualTo(2);
        assertThat(err()).contains("could not be written: No space left on device");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void aBugSaysSo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("made for this test");
            }
        };
        assertThat(Main.run(broken, out, err, Map.of(), "check", "-")).isEqualTo(70);
        assertThat(err())
                .contains("a mistake in Gridlang", "made for this test", "report")
                .doesNotContain("    at ");
        assertThat(Main.run(broken, out, err, Map.of(), "check", "-", "--debug"))
                .isEqualTo(70);
        assertThat(err()).contains("    at org.gridlang");
    }

    @Test
    void formattingKeepsPermissionsAndLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("a.grid"), "b   =  1\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(run("fmt", file.toString())).isZero();
        assertThat(file).hasContent("b = 1\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
