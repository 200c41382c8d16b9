package org.gridlang.semantics.elaborate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.source.Span;

/**
 * Puts an error where its author can mend it. An error in the body of a function is reported at the call, with the body's line
 * as a note; one in the body of a library component at the component's use. What the check of a declaration by itself has
 * reported already is not reported again for each use of it.
 */
final class Reporter implements DiagnosticSink {
    private final DiagnosticSink sink;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<Seen> seen = new HashSet<>();

    /** A call or use whose body is being looked at. */
    private record Frame(Span call, String name, boolean function) {}

    /** Which bodies were being looked at. */
    static final class Context {
        private final List<Frame> frames;

        private Context(List<Frame> frames) {
            this.frames = frames;
        }

        private List<Frame> frames() {
            return frames;
        }
    }

    /** An error at a place. */
    record Seen(String code, Span place) {}

    Reporter(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Keeps silent about what was reported before. */
    void ignore(Set<Seen> before) {
        seen.addAll(before);
    }

    /** Looks at the body of a function that is called at {@code call}. */
    <T> T inFunction(Span call, String name, Supplier<T> body) {
        return within(new Frame(call, name, true), body);
    }

    /** Looks at the body of a component that is used at {@code use}. */
    <T> T inComponent(Span use, String name, Supplier<T> body) {
        return within(new Frame(use, name, false), body);
    }

    private <T> T within(Frame frame, Supplier<T> body) {
        frames.push(frame);
        try {
            return body.get();
        } finally {
            frames.pop();
        }
    }

    /** The bodies that are being looked at, for something in them that is looked at later. */
    Context context() {
        return new Context(List.copyOf(frames));
    }

    /** Looks at something in the bodies of an earlier time. */
    <T> T in(Context context, Supplier<T> body) {
        List<Frame> before = new ArrayList<>(frames);
        frames.clear();
        frames.addAll(context.frames());
        try {
            return body.get();
        } finally {
            frames.clear();
            frames.addAll(before);
        }
    }

    /** How many bodies deep the look goes. */
    int depth() {
        return frames.size();
    }

    /** Whether a function of this name is being looked into more than {@code limit} times at once. */
    boolean repeats(String name, int limit) {
        return frames.stream().filter(frame -> frame.function() && frame.name().equals(name)).count() > limit;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (!seen.add(new Seen(diagnostic.code().id(), diagnostic.place()))) {
            return;
        }
        sink.report(relocated(diagnostic));
    }

    private Diagnostic relocated(Diagnostic diagnostic) {
        boolean inUsersFile = !diagnostic.place().file().isLibrary();
        if (frames.isEmpty() || (inUsersFile && !frames.peek().function())) {
            Diagnostic result = diagnostic;
            if (!frames.isEmpty()) {
                Frame frame = frames.peek();
                result = result.withNote(frame.call(), "`" + frame.name() + "` is used here");
            }
            return result;
        }
        Frame shown = null;
        for (Frame frame : frames) {
            if (!frame.call().file().isLibrary()) {
                shown = frame;
                break;
            }
        }
        if (shown == null) {
            return diagnostic;
        }
        Diagnostic moved = Diagnostic.of(diagnostic.code(), shown.call(), diagnostic.message())
                .withNote(diagnostic.place(), "this is the place in the body of `" + frames.peek().name() + "`");
        for (var note : diagnostic.notes()) {
            moved = note.place().isPresent()
                    ? moved.withNote(note.place().get(), note.text())
                    : moved.withNote(note.text());
        }
        return diagnostic.hint().isPresent() ? moved.withHint(diagnostic.hint().get()) : moved;
    }
}
