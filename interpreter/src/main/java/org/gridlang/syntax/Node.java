package org.gridlang.syntax;

import org.gridlang.source.Span;

/** Anything that stands in a syntax tree. */
public interface Node {
    /** The source text this node was read from. */
    Span span();
}
