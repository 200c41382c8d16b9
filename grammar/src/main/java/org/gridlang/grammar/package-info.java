/**
 * The grammar of scripts: the generated lexer and parser, the one table of units, and the keywords derived from the
 * lexer's vocabulary.
 *
 * <p><b>Its one job:</b> say which texts are scripts. Trees, messages and recovery are made in {@code syntax.parse} of the
 * interpreter, the only user of the generated parser; the unit table is read there and by the semantics.
 *
 * <p><b>May not import</b> any other package of the project.
 */
@NullMarked
package org.gridlang.grammar;

import org.jspecify.annotations.NullMarked;
