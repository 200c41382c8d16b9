package org.gridlang.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream of text that remembers that it broke instead of failing in the middle of a command: a reader that goes away
 * ({@code | head}) is no error, a full disk is one.
 */
final class Output {
    private final OutputStream stream;
    private final boolean terminal;
    private Optional<IOException> failure = Optional.empty();

    Output(OutputStream stream, boolean terminal) {
        this.stream = new BufferedOutputStream(stream);
        this.terminal = terminal;
    }

    boolean isTerminal() {
        return terminal;
    }

    void print(String text) {
        if (failure.isPresent()) {
            return;
        }
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    void flush() {
        if (failure.isPresent()) {
            return;
        }
        try {
            stream.flush();
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /** Why not all was written. */
    Optional<String> failure() {
        return failure.map(e -> String.valueOf(e.getMessage()));
    }

    /** Whether the reader went away. */
    boolean isBrokenPipe() {
        return failure()
                .filter(message -> message.toLowerCase(Locale.ROOT).contains("broken pipe"))
                .isPresent();
    }
}
