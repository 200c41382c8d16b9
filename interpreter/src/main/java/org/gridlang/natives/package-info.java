/**
 * Binds each {@code native} declaration of the library to its Java implementation, by name and version.
 *
 * <p>Packages that implement natives ({@code world}, {@code analysis}, {@code engine}) offer a {@link
 * org.gridlang.natives.NativeProvider} as a service; nothing here knows them. What the library declares and nobody implements
 * yet stands on a list, {@code declared-not-yet-bound.txt}, which only shrinks. May import nothing above {@code semantics}.
 */
@NullMarked
package org.gridlang.natives;

import org.jspecify.annotations.NullMarked;
