/**
 * The specification: one variant of an experiment, resolved and typed, every default filled in, every value with its origin.
 *
 * <p>Immutable values, made by {@code semantics.elaborate}. Here too: the canonical form, the identity (a hash of it) and what
 * differs between two specifications. Imports {@code terms}, {@code types}, {@code units} and {@code source}.
 */
@NullMarked
package org.gridlang.semantics.spec;

import org.jspecify.annotations.NullMarked;
