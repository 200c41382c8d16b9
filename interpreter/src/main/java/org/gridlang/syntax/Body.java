package org.gridlang.syntax;

import java.util.List;
import org.gridlang.source.Span;

/** The body of a component or a network. */
public sealed interface Body extends Node {
    /** {@code = expression where ...}. */
    record Value(Span span, Expr value, Where where) implements Body {}

    /** {@code { statements }}. */
    record Block(Span span, List<Statement> statements) implements Body {}
}
