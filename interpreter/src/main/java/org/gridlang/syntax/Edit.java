package org.gridlang.syntax;

import org.gridlang.source.Span;

/** A difference between a variant or an evaluation and its experiment. */
public sealed interface Edit extends Node {
    /** {@code path = value}, also {@code loss fit = value}. */
    record Set(Span span, EditPath path, Expr value, Where where) implements Edit {}

    /** {@code drop loss invariance}. */
    record Drop(Span span, EditPath path) implements Edit {}

    /** {@code add loss sparse = ...}. */
    record Add(Span span, Statement.Use use) implements Edit {}

    /** Text that could not be read as an edit; it has been reported. */
    record Broken(Span span) implements Edit {}
}
