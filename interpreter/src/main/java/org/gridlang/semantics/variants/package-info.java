/**
 * Variants of an experiment: its ablations and the points of its sweeps, each as an experiment of its own.
 *
 * <p><b>Its one job:</b> apply edits to the syntax of an experiment. A variant is a substitution before anything in it is
 * resolved, so an edited experiment is checked like one that was written that way, and every replaced expression keeps the
 * place of the edit that brought it. Evaluations are edits too and use {@link org.gridlang.semantics.variants.Edits}.
 *
 * <p><b>Enters:</b> an experiment as written and the {@link org.gridlang.semantics.names.Module} it stands in, which knows
 * the parameters of what it uses. <b>Leaves:</b> {@link org.gridlang.semantics.variants.Variants}: the base, the ablations,
 * and a {@link org.gridlang.semantics.variants.SweepPlan} for each sweep, whose points are made only when asked for.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>A path starts at a component ({@code target}, {@code loss.fit}), a block of settings ({@code train.steps}), a
 *       parameter of the experiment, or {@code seed}; further steps are arguments and elements of lists. It never reaches
 *       trained parameters, signals, or what stands inside a component.
 *   <li>Order: added and dropped components, then whole values, then longer paths. A parameter that is passed on as
 *       {@code units} is detached when a path goes through it: {@code architecture.hidden[0] = 64} leaves the parameter
 *       {@code hidden} alone.
 *   <li>Two edits of one path, edits of nothing and edits that change nothing are errors; a point of a sweep may have the
 *       value that was there.
 *   <li>An argument that is not given is edited in its default only if the default means the same in the experiment's file.
 *   <li>The first axis of a sweep varies slowest. Axes in {@code zip} go together.
 * </ul>
 *
 * <p><b>May not import</b> anything of the project but {@code source}, {@code diagnostics}, {@code syntax}, {@code
 * semantics.names} and the unit table of {@code grammar}.
 */
@NullMarked
package org.gridlang.semantics.variants;

import org.jspecify.annotations.NullMarked;
