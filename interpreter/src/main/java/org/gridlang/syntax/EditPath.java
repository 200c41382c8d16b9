package org.gridlang.syntax;

import java.util.List;
import org.gridlang.source.Span;

/**
 * What an edit changes: {@code trajectory.batch}, {@code loss.fit}, {@code architecture.hidden[1]}. {@code loss fit} in an
 * edit is the same path as {@code loss.fit}; {@code spaced} keeps the spelling for the formatter.
 */
public record EditPath(Span span, List<Step> steps, boolean spaced) implements Node {

    /** One step of a path. */
    public sealed interface Step extends Node {
        /** A name. */
        record Named(Name name) implements Step {
            @Override
            public Span span() {
                return name.span();
            }
        }

        /** An element of a list, counted from 0. */
        record Element(Span span, int index) implements Step {}
    }

    /** The path as written, with dots. */
    public String dotted() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Step.Named named ->
                    text.append(text.isEmpty() ? "" : ".").append(named.name().text());
                case Step.Element element ->
                    text.append('[').append(element.index()).append(']');
            }
        }
        return text.toString();
    }
}
