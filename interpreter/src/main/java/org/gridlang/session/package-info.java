/**
 * What can be asked of Gridlang, as methods from a request to a value: the core that all shells share.
 *
 * <p><b>Enters:</b> names of files, experiments and variants as a user gives them. <b>Leaves:</b> {@link
 * org.gridlang.session.Reply}: what was asked for, the diagnostics found on the way, and what could not be done. Nothing here
 * prints, ends the process or looks at flags.
 *
 * <p>A {@link org.gridlang.session.Session} keeps what is worth keeping between requests (the parsed library) and is passed
 * down; there is no global one. May import everything below; no shell.
 */
@NullMarked
package org.gridlang.session;

import org.jspecify.annotations.NullMarked;
