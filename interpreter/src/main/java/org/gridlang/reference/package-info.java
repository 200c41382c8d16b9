/**
 * Reference pages from documentation comments: what {@code grid doc} writes.
 *
 * <p><b>Enters:</b> syntax trees. <b>Leaves:</b> {@link org.gridlang.reference.Page}s in Markdown, and one HTML file of many of
 * them. A page says what the text says (signatures, defaults, comments) and adds links; nothing is evaluated.
 *
 * <p>May import everything below; no shell.
 */
@NullMarked
package org.gridlang.reference;

import org.jspecify.annotations.NullMarked;
