package org.gridlang.tests;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridlang.semantics.names.FileSources;
import org.gridlang.semantics.names.Sources;
import org.gridlang.source.ReadResult;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;

/**
 * The library, and the files below one folder: an import is looked up from that folder, wherever the importer is, and files
 * are named relative to it, so that no report holds a path of the machine.
 */
final class SnippetSources implements Sources {
    private static final SourceFile AT_THE_ROOT = SourceFile.of("<root>", "");

    private final Path root;
    private final Map<String, SourceFile> texts;
    private final SourceReader reader = new SourceReader(InputStream.nullInputStream());
    private final FileSources files;

    SnippetSources(Path root) {
        this(root, Map.of());
    }

    /** @param script a text that is no file, but can be imported by its name as if it were one in the folder */
    SnippetSources(Path root, SourceFile script) {
        this(root, Map.of(script.name().replace(".grid", ""), script));
    }

    private SnippetSources(Path root, Map<String, SourceFile> texts) {
        this.root = root;
        this.texts = texts;
        this.files = FileSources.of(root, reader);
    }

    /** A file below the folder. */
    SourceFile read(String relative) {
        return switch (reader.read(root.resolve(relative), relative)) {
            case ReadResult.Read read -> read.file();
            case ReadResult.Unreadable unreadable ->
                throw new IllegalStateException(relative + ": " + unreadable.reason());
        };
    }

    @Override
    public Optional<SourceFile> library(String dottedPath) {
        return files.library(dottedPath);
    }

    @Override
    public Set<String> libraryPaths() {
        return files.libraryPaths();
    }

    @Override
    public ReadResult project(SourceFile importer, String dottedPath) {
        SourceFile text = texts.get(dottedPath);
        if (text != null) {
            return new ReadResult.Read(text);
        }
        return switch (files.project(AT_THE_ROOT, dottedPath)) {
            case ReadResult.Read read ->
                new ReadResult.Read(
                        SourceFile.of(shown(read.file().name()), read.file().text()));
            case ReadResult.Unreadable unreadable -> new ReadResult.Unreadable(shown(unreadable.reason()));
        };
    }

    @Override
    public Set<String> projectPaths(SourceFile importer) {
        return new TreeSet<>(files.projectPaths(AT_THE_ROOT));
    }

    private String shown(String text) {
        String folder = root.toString().replace(root.getFileSystem().getSeparator(), "/") + "/";
        return text.replace(folder, "");
    }
}
