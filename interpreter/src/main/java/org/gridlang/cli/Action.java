package org.gridlang.cli;

/** A command with what it does. */
interface Action {
    /** How it is called. */
    Command command();

    /** Does it. */
    ExitCode run(Arguments arguments, Terminal terminal);
}
