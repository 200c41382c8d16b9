package org.gridlang.semantics.types;

import java.util.List;

/** What an operation on axis lists gives: a list, or the reason why there is none. */
public sealed interface AxisResult {
    /** The axes of the result. */
    record Axes(List<AxisUse> axes) implements AxisResult {}

    /** Why the axes do not fit, and what to write instead. */
    record Misfit(String reason, String hint) implements AxisResult {}
}
