package org.gridlang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader, or a kill at any moment, meets the old text or the new one and nothing between. */
final class AtomicFile {
    private AtomicFile() {}

    /** Replaces a file or makes it; a symbolic link stays one, permissions stay as they were. */
    static void write(Path path, String text) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("this is not a file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("there is no permission to write it");
        }
        Path fresh = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
        // For an interrupt between here and the move.
        fresh.toFile().deleteOnExit();
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            permissions(target, fresh);
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A new file gets what others of the folder usually have, not the strict ones of a temporary file. */
    private static void permissions(Path from, Path to) throws IOException {
        if (!from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Files.setPosixFilePermissions(
                to,
                Files.exists(from)
                        ? Files.getPosixFilePermissions(from)
                        : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
}
