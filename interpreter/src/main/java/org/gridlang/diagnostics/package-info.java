/**
 * What the language tells a user about a script: errors, warnings and notes.
 *
 * <p><b>Its one job:</b> the value of a diagnostic, the catalogue of codes, the collector, the suggestion of a near
 * name, and the ways to write diagnostics down (terminal, plain lines, JSON) or to explain a code at length.
 *
 * <p><b>Enters:</b> {@link org.gridlang.diagnostics.Diagnostic} values, made by every phase from reading to running
 * and handed to a {@link org.gridlang.diagnostics.DiagnosticSink}. They are collected, never thrown, so that all
 * errors of a file come in one report. <b>Leaves:</b> a sorted list, and text made from it by pure functions. Nothing
 * here prints.
 *
 * <p><b>May not import</b> any package of the project but {@code org.gridlang.source}: syntax, semantics, plans and
 * runs all report through this one. To add an error: add one line to {@link org.gridlang.diagnostics.Code}, a page
 * {@code CODE.md} beside the others in the resources of this package, and a snippet that triggers it.
 */
@NullMarked
package org.gridlang.diagnostics;

import org.jspecify.annotations.NullMarked;
