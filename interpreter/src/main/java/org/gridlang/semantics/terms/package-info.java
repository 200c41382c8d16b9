/**
 * Typed expressions: what the expressions of a script mean once names are bound, functions inlined and axes checked.
 *
 * <p>Every term knows its type. Terms name definitions by path; nothing in them is a name of the user's that could be changed
 * without changing the meaning, but for the paths that key random streams and parameters. Imports {@code types} and
 * {@code units} only.
 */
@NullMarked
package org.gridlang.semantics.terms;

import org.jspecify.annotations.NullMarked;
