package org.gridlang.diagnostics;

/** How grave a diagnostic is. */
public enum Severity {
    /** The script means nothing as it stands; nothing runs. */
    ERROR("error"),
    /** The script runs, but is likely not what was meant. */
    WARNING("warning"),
    /** A fact worth knowing; nothing need be changed. */
    NOTE("note");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word that reports print: {@code error}, {@code warning}, {@code note}. */
    public String label() {
        return label;
    }
}
