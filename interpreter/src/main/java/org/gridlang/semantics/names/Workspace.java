package org.gridlang.semantics.names;

import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.source.SourceFile;

/** The way from a file's text to a {@link Module}. */
public final class Workspace {

    private Workspace() {}

    /** As {@link #load(SourceFile, Sources, LibraryCache, DiagnosticSink)}, with the library parsed for this load only. */
    public static Module load(SourceFile main, Sources sources, DiagnosticSink sink) {
        return load(main, sources, new LibraryCache(), sink);
    }

    /**
     * Parses a file and all that it imports, each once, and checks their names.
     *
     * <p>Reports, in whichever file they are: what parsing finds; E0202 a name declared or imported twice, E0203 an import
     * that leads nowhere, E0204 imports in a circle, E0207 a name that hides another or is reserved. Does not report unused
     * names; see {@link UnusedNames}.
     *
     * @param cache keeps the trees of library files from one load to the next
     * @return the module of the file, always; what could not be read is missing from it, and look-ups stay silent about it
     */
    public static Module load(SourceFile main, Sources sources, LibraryCache cache, DiagnosticSink sink) {
        return new Loader(sources, cache, sink).loadMain(main);
    }
}
