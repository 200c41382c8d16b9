/**
 * Types of values: scalar, dimension, feature axes, index axes; and the algebra of axes (alignment by name, contraction,
 * primes) that every operation is checked with.
 *
 * <p>Pure values and functions on them; a failed operation is a value that says why, which the caller reports at the place
 * where the user wrote it. Imports {@code units} only.
 */
@NullMarked
package org.gridlang.semantics.types;

import org.jspecify.annotations.NullMarked;
