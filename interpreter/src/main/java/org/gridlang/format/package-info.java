/**
 * The canonical layout of scripts, the only one there is.
 *
 * <p><b>Its one job:</b> write a tree back as text with its comments. {@code Weaver} turns tokens, comments and possible line
 * ends into steps, fed by one class for each subject (declarations, statements, expressions, types, edits);
 * {@code Renderer} decides which line ends to take so that lines stay within the width.
 *
 * <p><b>Enters:</b> a file. <b>Leaves:</b> its text in canonical layout, which has the same tree, all comments, and is its own
 * canonical layout; nothing if the file has syntax errors.
 *
 * <p><b>May import</b> {@code source}, {@code diagnostics} and {@code syntax} only. Nothing here knows what a script means.
 */
@NullMarked
package org.gridlang.format;

import org.jspecify.annotations.NullMarked;
