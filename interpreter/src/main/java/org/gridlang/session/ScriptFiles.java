package org.gridlang.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.source.ReadResult;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;

/** Reads the scripts that a user names, and says what could have been meant where there is none. */
final class ScriptFiles {
    private static final int MOST_LOOKED_AT = 1_000;

    private final SourceReader reader;

    ScriptFiles(SourceReader reader) {
        this.reader = reader;
    }

    SourceReader reader() {
        return reader;
    }

    Reply<SourceFile> read(String pathOrDash) {
        return switch (reader.read(pathOrDash)) {
            case ReadResult.Read read -> Reply.of(read.file());
            case ReadResult.Unreadable unreadable ->
                Reply.refused(new Refusal(
                        Code.UNREADABLE_FILE,
                        pathOrDash,
                        "cannot read `" + pathOrDash + "`: " + unreadable.reason(),
                        hint(pathOrDash)));
        };
    }

    private static Optional<String> hint(String wanted) {
        try {
            Path path = Path.of(wanted);
            if (Files.exists(path) || path.getFileName() == null) {
                return Optional.empty();
            }
            Path folder = path.getParent() == null ? Path.of("") : path.getParent();
            if (!Files.isDirectory(folder)) {
                return path.getParent() == null
                        ? Optional.empty()
                        : Optional.of("there is no folder `" + path.getParent() + "` either");
            }
            return Suggestions.nearest(path.getFileName().toString(), scripts(folder))
                    .map(name -> path.getParent() == null
                            ? name
                            : path.getParent().resolve(name).toString())
                    .map(name -> "did you mean `" + name + "`?");
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            return files.limit(MOST_LOOKED_AT)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".grid"))
                    .toList();
        }
    }
}
