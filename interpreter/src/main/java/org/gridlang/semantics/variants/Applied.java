package org.gridlang.semantics.variants;

import java.util.Optional;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;

/**
 * An edit that was applied, for showing what makes a variant.
 *
 * @param path what it changed, as written: {@code target.tuning.sigma}
 * @param place the edit
 * @param before what was there, given or by default; empty for something new
 * @param after what is there now; empty for something dropped
 */
public record Applied(String path, Span place, Optional<Expr> before, Optional<Expr> after) {}
