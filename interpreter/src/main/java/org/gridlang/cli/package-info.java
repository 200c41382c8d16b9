/** The command line: reads flags, prints results, and has no logic of its own. */
@NullMarked
package org.gridlang.cli;

import org.jspecify.annotations.NullMarked;
