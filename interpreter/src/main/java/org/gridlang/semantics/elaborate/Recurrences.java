package org.gridlang.semantics.elaborate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.spec.Definition.Role;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.spec.TimeRange;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.source.Span;
import org.gridlang.syntax.Statement;

/**
 * Recurrences (rules 4 and 5 of the language): no cycle within one time, no look-ahead inside a cycle, enough starts; and the
 * range of every signal.
 */
final class Recurrences {
    private static final int MOST_ROUNDS = 64;

    private final Elaboration in;
    private final TimeChecks times;
    private final Map<String, Signal> signals = new LinkedHashMap<>();
    private final Map<String, List<Arc>> arcs = new HashMap<>();
    private final Map<String, TimeRange> ranges = new TreeMap<>();

    /** {@code from} reads {@code to} at {@code t + shift}; {@code everywhere} at all times. */
    private record Arc(String to, int shift, boolean everywhere) {}

    Recurrences(Elaboration in) {
        this.in = in;
        this.times = new TimeChecks(in);
    }

    /** The times at which a signal is defined. */
    Optional<TimeRange> range(String path) {
        return Optional.ofNullable(ranges.get(path));
    }

    void check() {
        for (Signal signal : in.signals.all()) {
            if (signal.domain == Signal.Domain.TIME && signal.type.isPresent()) {
                signals.put(signal.path, signal);
            }
        }
        for (Signal signal : signals.values()) {
            List<Arc> out = new ArrayList<>();
            signal.equation.ifPresent(equation -> arcs(equation, out));
            arcs.put(signal.path, out);
        }
        boolean sound = true;
        for (Signal signal : signals.values()) {
            sound &= times.starts(signal);
        }
        for (List<String> component : components()) {
            sound &= cycle(component);
        }
        if (sound && in.clock().ticks()) {
            inferRanges();
        }
    }

    private void arcs(Equation equation, List<Arc> out) {
        for (Reads.Read read : Reads.of(equation)) {
            if (!signals.containsKey(read.path())) {
                continue;
            }
            if (read.everywhere()) {
                out.add(new Arc(read.path(), 0, true));
            } else if (read.when() instanceof When.Shifted shifted) {
                out.add(new Arc(read.path(), shifted.shift(), false));
            }
        }
    }

    private List<Arc> arcsOf(String path) {
        return arcs.getOrDefault(path, List.of());
    }

    private Signal signal(String path) {
        return Objects.requireNonNull(signals.get(path), path);
    }

    private TimeRange rangeOf(String path) {
        return ranges.getOrDefault(path, TimeRange.ALL);
    }

    /** Strongly connected components (Tarjan), without recursion. */
    private List<List<String>> components() {
        return new Connected(
                        signals.keySet(),
                        path -> arcsOf(path).stream().map(Arc::to).toList())
                .components();
    }

    private boolean cycle(List<String> component) {
        boolean cyclic = component.size() > 1
                || arcsOf(component.getFirst()).stream()
                        .anyMatch(arc -> arc.to().equals(component.getFirst()));
        if (!cyclic) {
            return true;
        }
        for (String from : component) {
            for (Arc arc : arcsOf(from)) {
                if (component.contains(arc.to()) && (arc.everywhere() || arc.shift() > 0)) {
                    lookAhead(from, arc);
                    return false;
                }
            }
        }
        Optional<List<String>> instant = instantCycle(component);
        if (instant.isPresent()) {
            reportInstant(instant.get());
            return false;
        }
        return enoughStarts(component);
    }

    private void lookAhead(String from, Arc arc) {
        Signal signal = signal(from);
        in.reporter.report(Diagnostic.of(
                        Code.LOOK_AHEAD,
                        place(signal),
                        arc.everywhere()
                                ? arc.to().equals(from)
                                        ? "`" + signal.name + "[t]` needs `" + signal.name
                                                + "` at all times, later ones included"
                                        : "`" + signal.name + "` needs all times of `" + signal(arc.to()).name
                                                + "`, which needs `" + signal.name + "` in turn"
                                : "`" + signal.name + "` looks ahead to `" + signal(arc.to()).name + "[t+" + arc.shift()
                                        + "]`, which is not known yet: the two depend on each other")
                .withHint("a recurrence can look back only: `[t-1]`"));
    }

    /** A cycle of readings at one time. */
    private Optional<List<String>> instantCycle(List<String> component) {
        Connected instant = new Connected(
                component,
                path -> arcsOf(path).stream()
                        .filter(arc -> arc.shift() == 0 && component.contains(arc.to()))
                        .map(Arc::to)
                        .toList());
        return instant.components().stream()
                .filter(part -> part.size() > 1
                        || arcsOf(part.getFirst()).stream()
                                .anyMatch(arc -> arc.shift() == 0 && arc.to().equals(part.getFirst())))
                .findFirst()
                .map(this::ordered);
    }

    /** The members of a cycle in the order in which they read each other. */
    private List<String> ordered(List<String> part) {
        List<String> path = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>(List.of(part.getFirst()));
        while (!next.isEmpty()) {
            String at = next.poll();
            if (path.contains(at)) {
                break;
            }
            path.add(at);
            arcsOf(at).stream()
                    .filter(arc -> arc.shift() == 0 && part.contains(arc.to()))
                    .map(Arc::to)
                    .findFirst()
                    .ifPresent(next::add);
        }
        path.add(path.getFirst());
        return path;
    }

    private void reportInstant(List<String> cycle) {
        Signal first = signal(cycle.getFirst());
        Diagnostic diagnostic = Diagnostic.of(
                Code.CYCLE_WITHOUT_DELAY,
                place(first),
                "`" + first.name + "` depends on itself at the same time: "
                        + String.join(
                                " -> ",
                                cycle.stream()
                                        .map(path -> signal(path).name + "[t]")
                                        .toList()));
        for (String path : cycle.subList(1, cycle.size() - 1)) {
            diagnostic = diagnostic.withNote(place(signal(path)), "through this equation");
        }
        in.reporter.report(diagnostic.withHint("one of them must look at the step before: `[t-1]`"));
    }

    private boolean enoughStarts(List<String> component) {
        boolean fine = true;
        boolean anyState = component.stream().anyMatch(path -> signal(path).isState());
        if (!anyState) {
            Signal first = signal(component.getFirst());
            in.reporter.report(Diagnostic.of(
                            Code.STATE_WITHOUT_START,
                            place(first),
                            "`" + first.name + "` looks at its own past but has no start")
                    .withHint("write `" + first.name + "[0] = ..` or `" + first.name + "[0] ~ ..`"));
            return false;
        }
        for (String from : component) {
            for (Arc arc : arcsOf(from)) {
                Signal to = signal(arc.to());
                int lag = -arc.shift();
                if (component.contains(arc.to()) && to.isState() && lag > 0) {
                    int starts = contiguousStarts(to);
                    if (starts < lag) {
                        in.reporter.report(Diagnostic.of(
                                        Code.STATE_WITHOUT_START,
                                        place(to),
                                        "`" + to.name + "` is read " + lag + " steps back, so it needs " + lag
                                                + " starts; it has " + starts)
                                .withHint("write `" + to.name + "[" + starts + "] = ..`"));
                        fine = false;
                    }
                }
            }
        }
        return fine;
    }

    private static int contiguousStarts(Signal signal) {
        int count = 0;
        while (signal.startStatements.containsKey(count)) {
            count++;
        }
        return count;
    }

    private static Span place(Signal signal) {
        return signal.statement.map(Statement.Definition::span).orElse(signal.origin);
    }

    private void inferRanges() {
        for (Signal signal : signals.values()) {
            boolean moves = signal.path.startsWith("velocity.") && !isRecordedPlace(signal) || signal.path.equals("d");
            ranges.put(signal.path, moves && !signal.isState() ? new TimeRange(1, 0) : TimeRange.ALL);
        }
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (Signal signal : signals.values()) {
                TimeRange before = rangeOf(signal.path);
                TimeRange after = before;
                for (Arc arc : arcsOf(signal.path)) {
                    if (!arc.everywhere()) {
                        TimeRange read = rangeOf(arc.to()).shifted(arc.shift());
                        after = signal.isState() && !in.clock().periodic()
                                ? after.intersect(new TimeRange(0, read.end()))
                                : in.clock().periodic() ? after : after.intersect(read);
                    }
                }
                if (!after.equals(before)) {
                    ranges.put(signal.path, after);
                    changed = true;
                }
            }
        }
        signals.values().forEach(this::checkRange);
        signals.values().forEach(signal -> times.notEmpty(signal, rangeOf(signal.path)));
        checkReads();
    }

    /** Where a recorded animal is, and where it looks, is known at the start too. */
    private static boolean isRecordedPlace(Signal signal) {
        return signal.role == Role.NATIVE && (signal.path.endsWith(".x") || signal.path.endsWith(".heading"));
    }

    /** Checks what a loss reads, once ranges are known. */
    void checkReads(Term term, Span place) {
        times.reads(term, place, this);
    }

    private void checkReads() {
        for (Signal signal : in.signals.all()) {
            signal.starts.forEach((at, start) -> times.reads(start, startPlace(signal, at), this));
            signal.equation.ifPresent(equation -> times.reads(equation, place(signal), this));
        }
    }

    private static Span startPlace(Signal signal, int at) {
        Statement.Definition start = signal.startStatements.get(at);
        return start == null ? signal.origin : start.span();
    }

    /** From its last start on, the right side of a state must be defined; so must every fixed time that is read. */
    private void checkRange(Signal signal) {
        if (!signal.isState() || signal.statement.isEmpty()) {
            return;
        }
        int starts = contiguousStarts(signal);
        for (Arc arc : arcsOf(signal.path)) {
            if (arc.everywhere()) {
                continue;
            }
            TimeRange read = rangeOf(arc.to()).shifted(arc.shift());
            if (read.from() > starts) {
                in.reporter.report(Diagnostic.of(
                                Code.TIME_OUT_OF_RANGE,
                                place(signal),
                                "`" + signal.name + "[" + starts + "]` would need `" + signal(arc.to()).name
                                        + "` at time " + (starts + arc.shift()) + ", but that is defined for "
                                        + rangeOf(arc.to()) + " only")
                        .withHint("give `" + signal.name + "` more starts, up to `[" + (read.from() - 1) + "]`"));
                return;
            }
        }
    }
}
