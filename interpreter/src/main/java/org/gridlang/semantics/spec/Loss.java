package org.gridlang.semantics.spec;

import org.gridlang.semantics.terms.Term;

/**
 * A term of the loss; the total is their sum in the order of their names. A term of weight 0 is kept, and not computed.
 *
 * @param name the name after {@code loss}
 * @param value a single plain number
 */
public record Loss(String name, Term value, Origin origin) {}
