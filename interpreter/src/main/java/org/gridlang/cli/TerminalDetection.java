package org.gridlang.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person looks at what is written. */
final class TerminalDetection {
    private TerminalDetection() {}

    /** Asks the kernel where there is {@code /proc}, as Java only knows about all streams together. */
    static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException e) {
            return false;
        }
        if (Files.isDirectory(Path.of("/proc/self/fd"))) {
            return false;
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
