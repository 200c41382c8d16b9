package org.gridlang.semantics.spec;

import org.gridlang.source.Span;

/**
 * Where a value comes from.
 *
 * @param source who chose it
 * @param place the text that says it; of a default, the line of the library
 */
public record Origin(Source source, Span place) {
    /** Who chose a value. */
    public enum Source {
        /** The experiment. */
        SCRIPT("script"),
        /** An ablation, an evaluation or a point of a sweep. */
        EDIT("edit"),
        /** A default of a declaration. */
        DEFAULT("default"),
        /** Nobody: it follows from other values. */
        DERIVED("derived");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        /** For people. */
        public String word() {
            return word;
        }
    }
}
