/**
 * The command line: reads flags, prints results, and has no logic of its own.
 *
 * <p>{@link org.gridlang.cli.Commands} is the one table of commands and options; the parser, the help pages and the shells'
 * completion all read it, so that nothing is listed twice. It is a table of our own and no library, because a start must be
 * over in a fraction of a second: the class files of picocli are too old for the ahead-of-time cache and cost more than
 * checking a script does.
 *
 * <p><b>Where things go:</b> what was asked for goes to standard output, also the diagnostics of {@code check}, which are
 * what it is asked for; all else that is to be said goes to standard error.
 *
 * <p>May import everything but the other shells.
 */
@NullMarked
package org.gridlang.cli;

import org.jspecify.annotations.NullMarked;
