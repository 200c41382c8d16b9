/**
 * From text to tree.
 *
 * <p><b>Its one job:</b> make a {@link org.gridlang.syntax.Script} of any text, and report what is wrong with the text in
 * the words of its author. The entry is {@link org.gridlang.syntax.parse.ScriptParser}; all else is internal.
 *
 * <p><b>The way of a file:</b> {@code TokenScan} splits it into words and names wrong ones, reading on as if the right
 * form stood there. {@code NestingLimit} refuses what would exhaust the stack. The generated parser reads the whole file
 * without any repair of its own; the builders, one for each subject, make records of its parse tree. If it fails,
 * {@code Brackets} finds brackets that do not close, and {@code Recovery} reads declaration by declaration and statement by
 * statement, reports each that fails ({@code SyntaxErrors}, {@code WrongForms}), and goes on at the next line that
 * begins one.
 *
 * <p><b>May import</b> {@code source}, {@code diagnostics}, {@code syntax} and the grammar. It is the only user of ANTLR:
 * no type of it appears in a public signature.
 */
@NullMarked
package org.gridlang.syntax.parse;

import org.jspecify.annotations.NullMarked;
