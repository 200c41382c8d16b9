package org.gridlang.syntax;

import java.util.List;
import java.util.Optional;
import org.gridlang.source.Span;

/** A whole file. */
public record Script(Span span, List<Import> imports, List<Declaration> declarations, List<Comment> comments)
        implements Node {

    /** {@code import std.losses} or {@code import v1_other as other_animal}. */
    public record Import(Span span, List<Name> path, Optional<Name> alias) implements Node {
        /** The path with dots: {@code std.losses}. */
        public String dotted() {
            return String.join(".", path.stream().map(Name::text).toList());
        }
    }
}
