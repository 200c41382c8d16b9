/**
 * The syntax tree of a script: sealed records, each with the span of source text it was read from.
 *
 * <p>A tree says what was written, not what it means: names are unbound, quantities unconverted, component uses
 * uninstantiated. {@code syntax.parse} makes it from text (for any text: what could not be read stands in the tree as a
 * {@code Broken} or {@code Missing} node), {@code format} writes it back, {@code semantics} gives it a meaning.
 *
 * <p>May import {@code source} and {@code diagnostics} only. Nothing here knows ANTLR.
 */
@NullMarked
package org.gridlang.syntax;

import org.jspecify.annotations.NullMarked;
