package org.gridlang.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.source.Span;

/**
 * One thing to tell the user about a place of a script: a value, made by the phases and rendered elsewhere.
 *
 * <h2>How messages are written</h2>
 *
 * <ul>
 *   <li>One sentence, two at most. It starts in lower case; a single sentence has no full stop at its end.
 *   <li>It names what was found and what was expected: {@code expected a length, found `20 ms`, which is a time}.
 *   <li>Code stands between backticks: names, units, types, operators.
 *   <li>The source line is printed with the place underlined, so the message does not repeat it, nor say "here".
 *   <li>Words of the language and of the science, never of the implementation (no token, node or rule).
 *   <li>Nothing of arbitrary length in the message: long lists go into a note or the hint.
 *   <li>A note tells where the conflicting fact came from, at that place: {@code `b` has axes [units], from this line}.
 *   <li>The hint is the repair: {@code did you mean `sigma_x`?}, {@code write `0 m`}.
 * </ul>
 *
 * @param place what is to be underlined: the smallest stretch that is wrong
 * @param message what is wrong in this place, in the style above
 * @param notes facts that explain it, in the order in which they are read
 * @param hint the repair, where one is known
 */
public record Diagnostic(Code code, Span place, String message, List<Note> notes, Optional<String> hint) {

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    /** A diagnostic with a message only. */
    public static Diagnostic of(Code code, Span place, String message) {
        return new Diagnostic(code, place, message, List.of(), Optional.empty());
    }

    /** This one with a further fact and where it stands. */
    public Diagnostic withNote(Span at, String text) {
        return withNote(new Note(Optional.of(at), text));
    }

    /** This one with a further fact that has no place. */
    public Diagnostic withNote(String text) {
        return withNote(new Note(Optional.empty(), text));
    }

    /** This one with another repair. */
    public Diagnostic withHint(String text) {
        return withHint(Optional.of(text));
    }

    /** This one with another repair or none, as {@link Suggestions#hint} gives it. */
    public Diagnostic withHint(Optional<String> text) {
        return new Diagnostic(code, place, message, notes, text);
    }

    /** How grave it is: that of its code. */
    public Severity severity() {
        return code.severity();
    }

    private Diagnostic withNote(Note note) {
        if (notes.contains(note)) {
            return this;
        }
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Diagnostic(code, place, message, more, hint);
    }
}
