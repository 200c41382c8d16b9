package org.gridlang.semantics.variants;

import org.gridlang.syntax.EditPath;

/**
 * An axis of a sweep.
 *
 * @param name what claims call it: the last name of the path, or what follows {@code as}
 * @param path what it edits
 */
public record SweepAxis(String name, EditPath path, AxisValues values) {}
