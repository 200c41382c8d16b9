package org.gridlang.semantics.names;

import java.util.Optional;
import java.util.Set;
import org.gridlang.source.ReadResult;
import org.gridlang.source.SourceFile;

/**
 * Where imported files come from. An implementation for files on disk and the library of the class path is {@link
 * FileSources}; editors and tests have their own. For a given importer and path the answer must not change during a load.
 */
public interface Sources {

    /** The first part of the path of every file of the library. */
    String LIBRARY = "std";

    /** A file of the library, by its path with dots: {@code std.losses}; empty if there is none. */
    Optional<SourceFile> library(String dottedPath);

    /**
     * A file of the importer's own project.
     *
     * @param importer the file that holds the import; the path is relative to its folder
     * @param dottedPath the path with dots, without the ending: {@code v1_other}, {@code cores.conv}
     */
    ReadResult project(SourceFile importer, String dottedPath);

    /** The paths of all files of the library. Asked only to help after a mistake, so it may be slow. */
    Set<String> libraryPaths();

    /** The paths that {@link #project} would find, to suggest one after a mistake; may be incomplete. */
    default Set<String> projectPaths(SourceFile importer) {
        return Set.of();
    }
}
