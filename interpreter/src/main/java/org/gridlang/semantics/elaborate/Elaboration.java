package org.gridlang.semantics.elaborate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.spec.Clock;
import org.gridlang.semantics.types.Axis;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.TypeExpr;

/**
 * Everything that takes part in putting one experiment together. It lives as long as that takes; its parts share the reporter,
 * the clock and the table of definitions.
 */
final class Elaboration {
    final Reporter reporter;
    final Terms terms;
    final Fitting fitting;
    final TypeReader types;
    final Arithmetic arithmetic;
    final Names names;
    final Evaluator evaluator;
    final Arguments arguments;
    final Calls calls;
    final NativeCalls natives;
    final Structural structural;
    final OverClauses overs;
    final Indexing indexing;
    final Signals signals;
    final Components components;
    final Networks networks;
    final Walk walk;
    final Axis space;
    /** Axes by path, as they are created. */
    final Map<String, Axis> axes = new LinkedHashMap<>();

    /** Kinds of components of which it was reported that the experiment has none. */
    final Set<Kind> missing = new HashSet<>();

    /** The paths of the components that are being put together, each because of the one before. */
    final Deque<String> making = new ArrayDeque<>();

    private final OtherExperiments others;
    private Clock clock;
    private int serial;

    /** Finds components of experiments of other files. */
    interface OtherExperiments {
        /** The instance that a path of another experiment's variant means; empty if there is none, after a report. */
        Optional<Value> component(Value.ExperimentOf experiment, String member, Span place);
    }

    Elaboration(DiagnosticSink sink, Clock clock, OtherExperiments others) {
        this(sink, clock, others, new IdentityHashMap<>());
    }

    /** With the types that were read before; see {@link TypeReader}. */
    Elaboration(DiagnosticSink sink, Clock clock, OtherExperiments others, Map<TypeExpr, DeclaredType> knownTypes) {
        this.clock = clock;
        this.others = others;
        reporter = new Reporter(sink);
        terms = new Terms(reporter);
        fitting = new Fitting(reporter, terms);
        types = new TypeReader(reporter, knownTypes);
        arithmetic = new Arithmetic(reporter);
        space = Axis.space(Span.at(SourceFile.of("std/signals.grid", ""), 0));
        axes.put("space", space);
        names = new Names(this);
        evaluator = new Evaluator(this);
        arguments = new Arguments(this);
        calls = new Calls(this);
        natives = new NativeCalls(this);
        structural = new Structural(this);
        overs = new OverClauses(this);
        indexing = new Indexing(this);
        signals = new Signals(this);
        components = new Components(this);
        networks = new Networks(this);
        walk = new Walk(this);
    }

    Clock clock() {
        return clock;
    }

    /** Sets the clock once the experiment's settings are known. */
    void setClock(Clock known) {
        clock = known;
    }

    OtherExperiments others() {
        return others;
    }

    /** A number that no other bound index has. */
    int nextSerial() {
        return ++serial;
    }

    /** Creates an axis. */
    Axis newAxis(Axis axis) {
        axes.put(axis.path(), axis);
        return axis;
    }
}
