package org.gridlang.natives;

/**
 * What a native is bound by.
 *
 * @param path the qualified name: {@code std.analysis.grid_score}
 * @param version the version that the library declares; part of a run's identity
 */
public record NativeName(String path, int version) implements Comparable<NativeName> {

    /** Reads {@code std.analysis.grid_score 1}. */
    public static NativeName parse(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a native is written as `std.file.name version`; found `" + line + "`");
        }
        return new NativeName(parts[0], Integer.parseInt(parts[1]));
    }

    @Override
    public int compareTo(NativeName other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Integer.compare(version, other.version);
    }

    @Override
    public String toString() {
        return path + " " + version;
    }
}
