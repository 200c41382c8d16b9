package org.gridlang.semantics.elaborate;

import java.util.Map;
import java.util.OptionalLong;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.spec.TimeRange;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.source.Span;
import org.gridlang.syntax.Statement;

/** Whether starts are where a recurrence needs them, and whether what is read at a fixed time is defined then. */
final class TimeChecks {
    private final Elaboration in;

    TimeChecks(Elaboration in) {
        this.in = in;
    }

    /** Starts follow one another from 0 on; in periodic time, which has no beginning, there are none. */
    boolean starts(Signal signal) {
        boolean ofWalk = signal.path.equals("x") || signal.path.startsWith("velocity.");
        for (Map.Entry<Integer, Statement.Definition> start : signal.startStatements.entrySet()) {
            int at = start.getKey();
            Span place = start.getValue().span();
            if (in.clock().periodic() && !ofWalk) {
                in.reporter.report(Diagnostic.of(
                                Code.WRONG_TIME_INDEX,
                                place,
                                "time is periodic here, so `" + signal.name + "` has no start at " + at)
                        .withHint("leave out the start, or `periodic = true` in `trajectory`"));
                return false;
            }
            if (at > 0 && !signal.startStatements.containsKey(at - 1)) {
                in.reporter.report(Diagnostic.of(
                                Code.STATE_WITHOUT_START,
                                place,
                                "`" + signal.name + "` has a start at " + at + ", but none at " + (at - 1))
                        .withHint("starts follow one another from `[0]`; for one time among others write `if t == " + at
                                + " then ..`"));
                return false;
            }
        }
        return true;
    }

    /** Some time must be left at which a signal is defined. */
    void notEmpty(Signal signal, TimeRange range) {
        OptionalLong steps = in.clock().steps();
        if (steps.isPresent() && range.from() > steps.getAsLong() + range.end()) {
            in.reporter.report(Diagnostic.of(
                            Code.TIME_OUT_OF_RANGE,
                            place(signal),
                            "`" + signal.name + "` is never defined: it could be for t = " + range + ", but steps = "
                                    + steps.getAsLong())
                    .withHint("read fewer steps away, or let time run longer"));
        }
    }

    /** What an equation of a signal reads. */
    void reads(Equation equation, Span place, Recurrences recurrences) {
        Reads.of(equation).forEach(read -> read(read, place, recurrences));
    }

    /** What a loss reads. */
    void reads(Term term, Span place, Recurrences recurrences) {
        Reads.of(term).forEach(read -> read(read, place, recurrences));
    }

    private void read(Reads.Read read, Span place, Recurrences recurrences) {
        var range = recurrences.range(read.path());
        var signal = in.signals.find(read.path());
        if (range.isEmpty() || signal.isEmpty()) {
            return;
        }
        boolean startsOnly = signal.get().isState() && signal.get().statement.isEmpty();
        int starts = signal.get().startStatements.size();
        if (read.when() instanceof When.Fixed fixed) {
            OptionalLong steps = in.clock().steps();
            boolean late = startsOnly
                    ? fixed.time() >= starts
                    : steps.isPresent()
                            && fixed.time() > steps.getAsLong() + range.get().end();
            if (fixed.time() < range.get().from() || late) {
                report(signal.get(), "[" + fixed.time() + "]", defined(startsOnly, starts, range.get()), place);
            }
        } else if (read.when() instanceof When.Shifted && startsOnly) {
            report(signal.get(), "[t]", defined(true, starts, range.get()), place);
        }
    }

    private static String defined(boolean startsOnly, int starts, TimeRange range) {
        return startsOnly ? (starts == 1 ? "t = 0" : "t = 0 .. " + (starts - 1)) : "t = " + range;
    }

    private void report(Signal signal, String at, String defined, Span place) {
        in.reporter.in(signal.context, () -> {
            in.reporter.report(Diagnostic.of(
                            Code.TIME_OUT_OF_RANGE,
                            place,
                            "this reads `" + signal.name + at + "`, but `" + signal.name + "` is defined for " + defined
                                    + " only")
                    .withHint("`grid explain` prints the times of every signal"));
            return signal;
        });
    }

    private static Span place(Signal signal) {
        return signal.statement.map(Statement.Definition::span).orElse(signal.origin);
    }
}
