package org.gridlang.semantics.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names in a file that may mean something outside the declaration in which they stand. */
final class FreeNames {

    private final Set<String> names = new HashSet<>();
    private final Set<String> qualifiers = new HashSet<>();

    void add(String name) {
        names.add(name);
    }

    /** A name that stands before a dot. */
    void addQualifier(String name) {
        qualifiers.add(name);
        names.add(name);
    }

    boolean isQualifier(String name) {
        return qualifiers.contains(name);
    }

    Stream<String> names() {
        return names.stream();
    }
}
