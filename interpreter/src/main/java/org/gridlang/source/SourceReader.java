package org.gridlang.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads scripts. Strict about the encoding, because a wrongly decoded character inside a name would surface later as
 * an unknown name, far from its cause. Never throws for what is wrong with a file: that is a {@link
 * ReadResult.Unreadable}, which the caller reports.
 */
public final class SourceReader {

    /** The longest file that is read, in bytes (4 MiB); hand-written scripts stay far below. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    /** What the user writes in place of a path to mean standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "<stdin>";

    private final InputStream standardInput;

    /** @param standardInput what {@code -} reads; it is read to its end and left open */
    public SourceReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Reads what a user named: {@code -} is standard input (shown as {@code <stdin>}), all else a path. */
    public ReadResult read(String pathOrDash) {
        if (pathOrDash.equals(STANDARD_INPUT)) {
            return readStandardInput();
        }
        try {
            return read(Path.of(pathOrDash));
        } catch (InvalidPathException e) {
            return new ReadResult.Unreadable("this is not a valid path");
        }
    }

    /** Reads a file and shows it to the reader under its path as given, with forward slashes. */
    public ReadResult read(Path path) {
        return read(path, path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    /**
     * Reads a file.
     *
     * @param name the path as it is to be shown to the reader
     */
    public ReadResult read(Path path, String name) {
        if (Files.isDirectory(path)) {
            return new ReadResult.Unreadable("this is a directory, not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return decode(name, in.readNBytes(MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            return new ReadResult.Unreadable("there is no such file");
        } catch (AccessDeniedException e) {
            return new ReadResult.Unreadable("there is no permission to read it");
        } catch (IOException e) {
            return new ReadResult.Unreadable("reading failed (" + e.getMessage() + ")");
        }
    }

    private ReadResult readStandardInput() {
        try {
            return decode(STANDARD_INPUT_NAME, standardInput.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            return new ReadResult.Unreadable("reading failed (" + e.getMessage() + ")");
        }
    }

    private static ReadResult decode(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new ReadResult.Unreadable("the file is larger than 4 MiB");
        }
        if (startsAsUtf16(bytes)) {
            return new ReadResult.Unreadable("the file is encoded as UTF-16; save it as UTF-8");
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            return new ReadResult.Unreadable(describeBadByte(bytes, in.position()));
        }
        return new ReadResult.Read(SourceFile.of(name, out.flip().toString()));
    }

    private static boolean startsAsUtf16(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        return first == 0xFEFF || first == 0xFFFE;
    }

    private static String describeBadByte(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return "the file is not valid UTF-8: byte 0x%02X on line ".formatted(bytes[position]) + line;
    }
}
