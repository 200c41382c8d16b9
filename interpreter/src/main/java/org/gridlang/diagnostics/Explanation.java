package org.gridlang.diagnostics;

import java.util.Optional;

/**
 * The long explanation of a code.
 *
 * <p>A page has this form, which tests check: a first line {@code # E0201: unknown name} with the title of the code; a
 * paragraph on what it means, and why the rule is there; a fenced block {@code grid wrong} with a complete script, as
 * short as can be, that triggers exactly this code; and a block {@code grid right} with the repaired script, which checks
 * without an error.
 *
 * @param markdown the page, with {@code \n} as line end
 */
public record Explanation(Code code, String markdown) {

    /** The script that triggers the code, if the page has one. */
    public Optional<String> wrongScript() {
        return block("wrong");
    }

    /** The script that is repaired, if the page has one. */
    public Optional<String> rightScript() {
        return block("right");
    }

    private Optional<String> block(String kind) {
        String opening = "\n```grid " + kind + "\n";
        int start = markdown.indexOf(opening);
        if (start < 0) {
            return Optional.empty();
        }
        String rest = markdown.substring(start + opening.length());
        if (rest.startsWith("```")) {
            return Optional.of("");
        }
        int end = rest.indexOf("\n```");
        return end < 0 ? Optional.empty() : Optional.of(rest.substring(0, end + 1));
    }
}
