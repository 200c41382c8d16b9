package org.gridlang.diagnostics;

import java.util.Optional;
import org.gridlang.source.Span;

/**
 * A fact that belongs to a diagnostic, such as where the conflicting declaration stands.
 *
 * @param place where to look; empty for a fact without a place
 * @param text in the style of messages, see {@link Diagnostic}
 */
public record Note(Optional<Span> place, String text) {}
