package org.gridlang.semantics.names;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridlang.source.ReadResult;
import org.gridlang.source.SourceFile;

/** Files that exist only in a test. */
public final class MemorySources implements Sources {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> reads = new TreeMap<>();

    /** Adds a file: {@code std/losses.grid}, {@code cores/conv.grid}. */
    public MemorySources with(String name, String text) {
        texts.put(name, text);
        return this;
    }

    int reads(String name) {
        return reads.getOrDefault(name, 0);
    }

    @Override
    public Optional<SourceFile> library(String dottedPath) {
        return read(dottedPath.replace('.', '/') + ".grid");
    }

    @Override
    public ReadResult project(SourceFile importer, String dottedPath) {
        int folderEnd = importer.name().lastIndexOf('/') + 1;
        String name = importer.name().substring(0, folderEnd) + dottedPath.replace('.', '/') + ".grid";
        return read(name)
                .<ReadResult>map(ReadResult.Read::new)
                .orElseGet(() -> new ReadResult.Unreadable("there is no file `" + name + "`"));
    }

    @Override
    public Set<String> libraryPaths() {
        return paths(true);
    }

    @Override
    public Set<String> projectPaths(SourceFile importer) {
        return paths(false);
    }

    private Set<String> paths(boolean library) {
        var paths = new TreeSet<String>();
        for (String name : texts.keySet()) {
            if (name.startsWith("std/") == library) {
                paths.add(name.substring(0, name.length() - ".grid".length()).replace('/', '.'));
            }
        }
        return paths;
    }

    private Optional<SourceFile> read(String name) {
        reads.merge(name, 1, Integer::sum);
        return Optional.ofNullable(texts.get(name)).map(text -> SourceFile.of(name, text));
    }
}
