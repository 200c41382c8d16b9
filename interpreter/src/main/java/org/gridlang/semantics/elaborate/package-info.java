/**
 * Puts experiments together: binds names, inlines functions and library text, infers types, axes and time ranges, and reports
 * every error of meaning; the result is a {@code Spec}.
 *
 * <p>It is an evaluator: expressions become values, and those of them that are numbers become typed terms. A call of a function
 * is replaced by its body, so a generic function is checked with the arguments of each call; {@code Reporter} puts errors in a
 * body where the user can mend them. Definitions are typed on demand ({@code Signals}), so the order of the text does not
 * matter. {@code Checker} is the way in. May import {@code syntax} (and {@code syntax.parse} for the equations that every walk
 * has), and the other semantic packages.
 */
@NullMarked
package org.gridlang.semantics.elaborate;

import org.jspecify.annotations.NullMarked;
