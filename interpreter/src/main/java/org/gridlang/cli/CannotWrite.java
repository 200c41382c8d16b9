package org.gridlang.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Says that a file cannot be written. */
final class CannotWrite {
    private CannotWrite() {}

    static ExitCode report(String file, IOException failure, Terminal terminal) {
        String reason = switch (failure) {
            case AccessDeniedException e -> "there is no permission to write it";
            case NoSuchFileException e -> "there is no such folder";
            case FileAlreadyExistsException e -> "a file is in the way";
            default -> String.valueOf(failure.getMessage());
        };
        return terminal.cannot("cannot write `" + file + "`: " + reason);
    }
}
