package org.gridlang.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard input. If a process is started without one ({@code <&-}), the JVM's own files take its number, and reading would
 * give their bytes.
 */
final class StandardInput {
    private StandardInput() {}

    static InputStream open() {
        return isClosed() ? new Closed() : new FileInputStream(FileDescriptor.in);
    }

    private static boolean isClosed() {
        Path link = Path.of("/proc/self/fd/0");
        try {
            return Files.isSymbolicLink(link)
                    && Files.readSymbolicLink(link)
                            .startsWith(Path.of(System.getProperty("java.home")).toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Says what is wrong where it is read. */
    private static final class Closed extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("standard input is closed");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }
}
