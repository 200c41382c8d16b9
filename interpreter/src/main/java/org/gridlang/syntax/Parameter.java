package org.gridlang.syntax;

import java.util.Optional;
import org.gridlang.source.Span;

/** A parameter of a declaration; experiments have no types, natives always. */
public record Parameter(Span span, Optional<Doc> doc, Name name, Optional<TypeExpr> type, Optional<Expr> defaultValue)
        implements Node {}
