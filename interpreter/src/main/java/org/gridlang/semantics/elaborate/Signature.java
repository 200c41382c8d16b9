package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Optional;
import org.gridlang.syntax.Parameter;

/** A parameter list with its types read; a parameter without a type is generic. */
record Signature(List<Entry> entries) {
    /** One parameter. */
    record Entry(Parameter parameter, Optional<DeclaredType> type) {
        String name() {
            return parameter.name().text();
        }
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    Optional<Entry> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
