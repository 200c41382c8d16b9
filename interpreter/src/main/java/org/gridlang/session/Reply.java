package org.gridlang.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.Tally;

/**
 * The answer to a request.
 *
 * @param value what was asked for; empty if it could not be given, for which the rest then has the reason
 * @param diagnostics what was found in scripts, sorted
 * @param tally the counts of all that was found, also of what the list leaves out
 */
public record Reply<T>(Optional<T> value, List<Diagnostic> diagnostics, Tally tally, Optional<Refusal> refusal) {

    /** Copies. */
    public Reply {
        diagnostics = List.copyOf(diagnostics);
    }

    static <T> Reply<T> of(T value) {
        return new Reply<>(Optional.of(value), List.of(), Tally.of(List.of()), Optional.empty());
    }

    static <T> Reply<T> of(Optional<T> value, DiagnosticList found) {
        return new Reply<>(value, found.sorted(), found.tally(), Optional.empty());
    }

    /** No answer, for reasons that were given before. */
    static <T> Reply<T> nothing() {
        return new Reply<>(Optional.empty(), List.of(), Tally.of(List.of()), Optional.empty());
    }

    static <T> Reply<T> refused(Refusal refusal) {
        return new Reply<>(Optional.empty(), List.of(), Tally.of(List.of()), Optional.of(refusal));
    }

    /** What follows from the value, with all that was found on both ways; without a value nothing follows. */
    <S> Reply<S> then(Function<T, Reply<S>> next) {
        if (value.isEmpty()) {
            return new Reply<>(Optional.empty(), diagnostics, tally, refusal);
        }
        return and(next.apply(value.get()));
    }

    /** The other reply, with what was found here before it. */
    <S> Reply<S> and(Reply<S> other) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(other.diagnostics);
        Tally sum = new Tally(
                tally.errors() + other.tally.errors(),
                tally.warnings() + other.tally.warnings(),
                tally.notes() + other.tally.notes(),
                tally.omitted() + other.tally.omitted());
        return new Reply<>(other.value, all, sum, refusal.or(other::refusal));
    }

    /** This one without a value where an error was found. */
    Reply<T> ifFine() {
        return isFine() ? this : new Reply<>(Optional.empty(), diagnostics, tally, refusal);
    }

    /** Whether nothing is wrong: no error in a script, nothing refused. Warnings are fine. */
    public boolean isFine() {
        return tally.errors() == 0 && refusal.isEmpty();
    }
}
