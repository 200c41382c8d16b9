package org.gridlang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.Map;

/**
 * What a process has around it, so that a test can give it another.
 *
 * @param environment variables of the environment
 */
record Streams(InputStream in, Output out, Output err, Map<String, String> environment) {

    /** Those of this process. Always UTF-8: the text of a script must not change with the locale. */
    static Streams ofProcess() {
        return new Streams(
                StandardInput.open(),
                new Output(new FileOutputStream(FileDescriptor.out), TerminalDetection.isTerminal(1)),
                new Output(new FileOutputStream(FileDescriptor.err), TerminalDetection.isTerminal(2)),
                System.getenv());
    }
}
