package org.gridlang.syntax;

import org.gridlang.source.Span;

/** A plain comment ({@code // ...}) as written, slashes included; the formatter puts it back in its place. */
public record Comment(Span span, String text) implements Node {}
