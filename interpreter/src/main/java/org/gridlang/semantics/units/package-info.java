/**
 * Physical dimensions and quantities: the algebra that adds lengths to lengths only.
 *
 * <p>Quantities are exact decimals of a unit, converted to SI and rounded once to a double, so that {@code 12 cm} and
 * {@code 0.12 m} are the same number and ranges hit their end. May import {@code grammar}'s unit table, and nothing of the
 * other semantic packages.
 */
@NullMarked
package org.gridlang.semantics.units;

import org.jspecify.annotations.NullMarked;
