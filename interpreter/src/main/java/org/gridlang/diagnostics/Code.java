package org.gridlang.diagnostics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The catalogue of all that can be wrong with a script: one line each.
 *
 * <p>An id is for ever: it is never given to another mistake, and stands in manuals, snippets and bug reports. Ids
 * starting with {@code E} are errors, with {@code W} what does not stop a run. The name of a constant says what is
 * wrong, so that the code which reports it reads well; the title says the same in general, and the message of a
 * {@link Diagnostic} what is wrong in this place.
 */
public enum Code {
    // 01xx: text and syntax
    UNEXPECTED_CHARACTER("E0101", Severity.ERROR, "unexpected character"),
    UNCLOSED_STRING("E0102", Severity.ERROR, "unclosed string"),
    UNCLOSED_BRACKET("E0103", Severity.ERROR, "unclosed bracket or brace"),
    UNEXPECTED_TEXT("E0104", Severity.ERROR, "unexpected text"),
    UNKNOWN_UNIT("E0105", Severity.ERROR, "unknown unit"),
    WRONG_NUMBER_FORM("E0106", Severity.ERROR, "number in a wrong form"),
    NESTED_TOO_DEEPLY("E0107", Severity.ERROR, "nested too deeply"),
    FILE_TOO_LONG("E0108", Severity.ERROR, "file too long"),
    ELIDED_TEXT("E0109", Severity.ERROR, "elided text"),
    MISPLACED_DOCUMENTATION("W0110", Severity.WARNING, "misplaced documentation comment"),
    RESERVED_WORD("E0111", Severity.ERROR, "reserved word used as a name"),
    STATEMENT_NOT_ALLOWED("E0112", Severity.ERROR, "statement not allowed here"),
    WRONG_FORM("E0113", Severity.ERROR, "wrong form"),
    // 02xx: names and imports
    UNKNOWN_NAME("E0201", Severity.ERROR, "unknown name"),
    NAME_DEFINED_TWICE("E0202", Severity.ERROR, "name defined twice"),
    IMPORT_NOT_FOUND("E0203", Severity.ERROR, "import not found"),
    IMPORT_CYCLE("E0204", Severity.ERROR, "import cycle"),
    AMBIGUOUS_IMPORT("E0205", Severity.ERROR, "name offered by two imports"),
    PRIVATE_NAME("E0206", Severity.ERROR, "private name"),
    SHADOWED_NAME("E0207", Severity.ERROR, "shadowed name"),
    UNUSED_IMPORT("W0201", Severity.WARNING, "unused import"),
    UNUSED_NAME("W0202", Severity.WARNING, "unused name"),
    // 03xx: units and dimensions
    DIMENSIONS_DISAGREE("E0301", Severity.ERROR, "dimensions do not agree"),
    PLAIN_NUMBER_NEEDED("E0302", Severity.ERROR, "plain number needed"),
    WRONG_DIMENSION("E0303", Severity.ERROR, "quantity needed of another dimension"),
    EXPONENT_NOT_CONSTANT("E0304", Severity.ERROR, "exponent must be constant"),
    WRONG_CONVERSION_UNIT("E0305", Severity.ERROR, "wrong unit for conversion"),
    UNIT_SLIP("W0301", Severity.WARNING, "looks like a unit slip"),
    // 04xx: axes
    AXES_DO_NOT_FIT("E0401", Severity.ERROR, "axes do not fit"),
    UNKNOWN_AXIS("E0402", Severity.ERROR, "unknown axis"),
    AMBIGUOUS_REDUCTION("E0403", Severity.ERROR, "ambiguous reduction"),
    AXIS_USED_TWICE("E0404", Severity.ERROR, "axis is used twice without a prime"),
    WRONG_PRIME("E0405", Severity.ERROR, "wrong prime"),
    WRONG_INDEX_AXES("E0406", Severity.ERROR, "index axis missing or left over"),
    // 05xx: types and calls
    WRONG_TYPE("E0501", Severity.ERROR, "wrong type"),
    UNKNOWN_ARGUMENT("E0502", Severity.ERROR, "unknown argument"),
    MISSING_ARGUMENT("E0503", Severity.ERROR, "missing argument"),
    TOO_MANY_ARGUMENTS("E0504", Severity.ERROR, "too many arguments"),
    ARGUMENT_GIVEN_TWICE("E0505", Severity.ERROR, "argument given twice"),
    NOT_CALLABLE("E0506", Severity.ERROR, "not callable"),
    NO_SUCH_MEMBER("E0507", Severity.ERROR, "no such member"),
    NOT_CONSTANT("E0508", Severity.ERROR, "not a constant"),
    RECURSIVE_FUNCTION("E0509", Severity.ERROR, "recursion of functions"),
    WRONG_CHOICE("E0510", Severity.ERROR, "wrong choice"),
    // 06xx: time and recurrences
    STATE_WITHOUT_START("E0601", Severity.ERROR, "state without start"),
    LOOK_AHEAD("E0602", Severity.ERROR, "look-ahead in a recurrence"),
    CYCLE_WITHOUT_DELAY("E0603", Severity.ERROR, "cycle without delay"),
    WRONG_TIME_INDEX("E0604", Severity.ERROR, "wrong time index"),
    TIME_OUT_OF_RANGE("E0605", Severity.ERROR, "time outside the range"),
    TIME_NOT_AVAILABLE("E0606", Severity.ERROR, "time is not available here"),
    // 07xx: components and roles
    MISSING_DEFINITION("E0701", Severity.ERROR, "required definition missing"),
    DEFINITION_NOT_ALLOWED("E0702", Severity.ERROR, "definition not allowed in this component"),
    WRONG_ROLE("E0703", Severity.ERROR, "wrong role"),
    AMBIGUOUS_COMPONENT("E0704", Severity.ERROR, "ambiguous component"),
    MISSING_COMPONENT("E0705", Severity.ERROR, "component missing"),
    DRAW_NOT_ALLOWED("E0706", Severity.ERROR, "draw not allowed here"),
    LOSS_NOT_SCALAR("E0707", Severity.ERROR, "loss is not a single plain number"),
    UNKNOWN_SETTING("E0708", Severity.ERROR, "unknown setting"),
    MISSING_SETTING("E0709", Severity.ERROR, "setting missing"),
    COMPONENT_CYCLE("E0710", Severity.ERROR, "cycle between components"),
    // 08xx: experiments, variants, sweeps
    EDIT_OF_NOTHING("E0801", Severity.ERROR, "edit of something that does not exist"),
    EDIT_WITHOUT_EFFECT("E0802", Severity.ERROR, "edit that changes nothing"),
    CONFLICTING_EDITS("E0803", Severity.ERROR, "two edits of one path"),
    ADD_OF_EXISTING("E0804", Severity.ERROR, "add of something that exists"),
    NOTHING_TO_TRAIN("E0805", Severity.ERROR, "nothing left to train"),
    UNKNOWN_VARIANT("E0806", Severity.ERROR, "unknown variant"),
    SWEEP_MISSES_END("E0807", Severity.ERROR, "sweep range does not hit its end"),
    SWEEP_LENGTHS_DIFFER("E0808", Severity.ERROR, "sweep lengths differ"),
    SWEEP_AXIS_NOT_UNIQUE("E0809", Severity.ERROR, "sweep axis name not unique"),
    EVALUATION_CHANGES_MODEL("E0810", Severity.ERROR, "evaluation changes the model or its training"),
    CLAIM_ON_ONE_SEED("W0801", Severity.NOTE, "claim rests on one seed"),
    // 09xx: claims, metrics and analyses
    UNKNOWN_METRIC("E0901", Severity.ERROR, "unknown metric"),
    CLAIM_NOT_YES_OR_NO("E0902", Severity.ERROR, "claim is not a yes-or-no statement"),
    CLAIM_LEAVES_AXIS("E0903", Severity.ERROR, "claim leaves an axis"),
    UNKNOWN_EVALUATION("E0904", Severity.ERROR, "unknown evaluation"),
    ANALYSIS_NEEDS_ON("E0905", Severity.ERROR, "analysis needs `on`"),
    // 10xx: files and command line
    UNREADABLE_FILE("E1001", Severity.ERROR, "cannot read file"),
    UNKNOWN_COMMAND("E1002", Severity.ERROR, "unknown command or option");

    private final String id;
    private final Severity severity;
    private final String title;

    Code(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    /** The code that has an id, in either case of its letter ({@code E0201}, {@code e0201}). */
    public static Optional<Code> withId(String id) {
        return Arrays.stream(values())
                .filter(code -> code.id.equalsIgnoreCase(id))
                .findFirst();
    }

    /** What reports print and users look up: {@code E0201}. */
    public String id() {
        return id;
    }

    /** How grave it is, always. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong in general: one line, lower case. */
    public String title() {
        return title;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
