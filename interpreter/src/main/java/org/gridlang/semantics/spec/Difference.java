package org.gridlang.semantics.spec;

import java.util.Optional;

/**
 * Something in which two specifications differ in meaning.
 *
 * @param before in the first; empty if it has nothing of the kind
 * @param after in the second
 */
public record Difference(Topic topic, String path, Optional<Side> before, Optional<Side> after) {

    /** What differs. */
    public enum Topic {
        CLOCK("time"),
        SETTING("settings"),
        COMPONENT("components"),
        AXIS("axes"),
        LOSS("losses"),
        EQUATION("equations"),
        EVALUATION("evaluations"),
        ANALYSIS("analyses");

        private final String heading;

        Topic(String heading) {
            this.heading = heading;
        }

        /** For people. */
        public String heading() {
            return heading;
        }
    }

    /**
     * How one of the two has it.
     *
     * @param text as a line of a script
     * @param origin where it comes from; empty for what no line says
     */
    public record Side(String text, Optional<Origin> origin) {}
}
