package org.gridlang.syntax;

import org.gridlang.source.Span;

/** A documentation comment: the Markdown of its {@code ///} lines, without the slashes and one leading space. */
public record Doc(Span span, String markdown) implements Node {}
