package org.gridlang.semantics.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridlang.source.ReadResult;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;

/**
 * The library from the class path, and project files from disk. A project is the folder of the script that is loaded:
 * what lies outside it, also by way of a symbolic link, is not readable through an import.
 *
 * <p>A file is found again by its name, so {@link SourceFile#name} of the script and of what it imports must be paths
 * (relative ones start at the working directory); a script that is not a file, such as standard input, imports from the
 * project folder itself.
 */
public final class FileSources implements Sources {

    private static final String ENDING = ".grid";
    private static final int MOST_SUGGESTED = 1_000;

    private final LibraryResources library;
    private final Path folder;
    private final SourceReader reader;

    private FileSources(LibraryResources library, Path folder, SourceReader reader) {
        this.library = library;
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Sources with the library that this class was loaded with.
     *
     * @param folder the folder of the script; the empty path is the working directory
     */
    public static FileSources of(Path folder, SourceReader reader) {
        return new FileSources(new LibraryResources(FileSources.class.getClassLoader()), folder, reader);
    }

    /** Sources for a script that was read under its path as name. */
    public static FileSources beside(SourceFile script, SourceReader reader) {
        return of(folderOf(script).orElse(Path.of("")), reader);
    }

    @Override
    public Optional<SourceFile> library(String dottedPath) {
        return library.find(dottedPath);
    }

    @Override
    public Set<String> libraryPaths() {
        return library.paths();
    }

    @Override
    public ReadResult project(SourceFile importer, String dottedPath) {
        try {
            Path root = folder.toRealPath();
            Path file = importingFolder(importer).resolve(dottedPath.replace('.', '/') + ENDING);
            if (!Files.exists(file)) {
                return new ReadResult.Unreadable("there is no file `" + shown(file) + "`");
            }
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                return new ReadResult.Unreadable("the file lies outside the folder of the script");
            }
            return reader.read(real, shown(folder.resolve(root.relativize(real))));
        } catch (InvalidPathException e) {
            return new ReadResult.Unreadable("this is not a valid path");
        } catch (IOException e) {
            return new ReadResult.Unreadable("reading failed (" + e.getMessage() + ")");
        }
    }

    @Override
    public Set<String> projectPaths(SourceFile importer) {
        try (Stream<Path> files = Files.list(importingFolder(importer))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .limit(MOST_SUGGESTED)
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return Set.of();
        }
    }

    private Path importingFolder(SourceFile importer) {
        return folderOf(importer).orElse(folder);
    }

    /** The folder of a file that is one; standard input and the like are shown between angle brackets. */
    private static Optional<Path> folderOf(SourceFile file) {
        if (file.name().startsWith("<")) {
            return Optional.empty();
        }
        Path parent = Path.of(file.name()).getParent();
        return Optional.of(parent == null ? Path.of("") : parent);
    }

    private static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
