package org.gridlang.semantics.spec;

import java.util.List;
import org.gridlang.semantics.terms.Term;
import org.gridlang.source.Span;

/** A statement about variants: it holds if each of its lines holds for each of its variants. */
public record Claim(String title, List<Line> lines, Span origin) {
    /**
     * One condition about one variant or sweep.
     *
     * @param variant a variant's name, or {@code width.base} for the points of a sweep
     * @param condition a yes-or-no value without axes; it reads metrics as {@code analysis.NAME.RESULT}
     */
    public record Line(String variant, Term condition, Span place) {}
}
