/**
 * Files, imports and names: which declaration a name of a file means.
 *
 * <p><b>Its one job:</b> load a file with all that it imports, say what each name in it refers to, and report what is
 * wrong with names as such (imports that lead nowhere or in a circle, names defined twice, reserved names, names that
 * hide others, names that nothing uses).
 *
 * <p><b>Enters:</b> a {@link org.gridlang.source.SourceFile} and {@link org.gridlang.semantics.names.Sources}, which
 * finds the imported ones. <b>Leaves:</b> a {@link org.gridlang.semantics.names.Module}, immutable, which answers
 * look-ups with a {@link org.gridlang.semantics.names.Lookup}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>What can be called (components, functions, networks, natives, experiments) has one name space, constants have
 *       another: {@code loss separation = separation(sigma)} is fine.
 *   <li>A name is looked for in the file itself, then in its imports, then in {@code std.math}, which is always in scope.
 *       Imports are not passed on: importing a file gives what that file declares, not what it imports.
 *   <li>A name that two imports offer must be qualified by the import's last part or its alias: {@code losses.fit}.
 *   <li>A declaration whose name starts with {@code _} is private to its file.
 *   <li>{@code t}, {@code batch}, {@code n} and {@code space} are index and axis names and cannot name values.
 *   <li>Nothing is shadowed: inside a declaration no parameter, member or local definition has the name of another one,
 *       of a constant of the file or of an import.
 *   <li>A file that stands in the folder of the importing one, or below it, is imported by its path with dots. Nothing
 *       outside that folder can be imported but the library ({@code std.}).
 * </ul>
 *
 * <p><b>May not import</b> any package of the project but {@code source}, {@code diagnostics}, {@code syntax},
 * {@code syntax.parse} and the unit table of {@code grammar} (for hints): names come before units, axes, types and variants.
 */
@NullMarked
package org.gridlang.semantics.names;

import org.jspecify.annotations.NullMarked;
