/**
 * The text of scripts and the places in it.
 *
 * <p><b>Its one job:</b> hold what was read, and answer where an offset lies (line, column, text of the line).
 *
 * <p><b>Enters:</b> a path, standard input, or a string. <b>Leaves:</b> {@link org.gridlang.source.SourceFile} and
 * {@link org.gridlang.source.Span}, the place that every later value can point back to; or the reason why a file
 * could not be read, as a value.
 *
 * <p><b>May not import</b> any other package of the project: everything else stands on this one.
 */
@NullMarked
package org.gridlang.source;

import org.jspecify.annotations.NullMarked;
