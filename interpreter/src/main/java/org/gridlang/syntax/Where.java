package org.gridlang.syntax;

import java.util.List;

/** Local definitions that follow an expression; they never have an index. Empty where there are none. */
public record Where(List<Statement.Definition> definitions) {
    /** No local definitions. */
    public static Where none() {
        return new Where(List.of());
    }

    /** Whether there are no local definitions. */
    public boolean isEmpty() {
        return definitions.isEmpty();
    }
}
