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
    private record Frame(Span call, String name, Of of) {}

    /** Whose body it is; a generic function has a parameter without a type, so a mistake may come from its caller. */
    private enum Of {
        FUNCTION,
        GENERIC_FUNCTION,
        CONSTANT,
        COMPONENT;

        boolean isFunction() {
            return this == FUNCTION || this == GENERIC_FUNCTION;
        }
    }

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
        return within(new Frame(call, name, Of.FUNCTION), body);
    }

    /** As {@link #inFunction}, for a function that has a parameter without a type. */
    <T> T inGenericFunction(Span call, String name, Supplier<T> body) {
        return within(new Frame(call, name, Of.GENERIC_FUNCTION), body);
    }

    /** Looks at the value of a constant, whose text is where its mistakes are mended. */
    <T> T inConstant(Span value, String name, Supplier<T> body) {
        return within(new Frame(value, name, Of.CONSTANT), body);
    }

    /** Looks at the body of a component that is used at {@code use}. */
    <T> T inComponent(Span use, String name, Supplier<T> body) {
        return within(new Frame(use, name, Of.COMPONENT), body);
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

    /** Whether a body of this name is being looked into. */
    boolean isInside(String name) {
        return frames.stream().anyMatch(frame -> frame.name().equals(name));
    }

    /** Whether a function of this name is being looked into more than {@code limit} times at once. */
    boolean repeats(String name, int limit) {
        return frames.stream()
                        .filter(frame ->
                                frame.of() != Of.COMPONENT && frame.name().equals(name))
                        .count()
                > limit;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (!seen.add(new Seen(diagnostic.code().id(), diagnostic.place()))) {
            return;
        }
        sink.report(relocated(diagnostic));
    }

    private Diagnostic relocated(Diagnostic diagnostic) {
        if (frames.isEmpty()) {
            return diagnostic;
        }
        Frame innermost = frames.peek();
        if (!diagnostic.place().file().isLibrary() && !innermost.of().isFunction()) {
            return innermost.of() == Of.CONSTANT
                    ? diagnostic
                    : diagnostic.withNote(innermost.call(), "`" + innermost.name() + "` is used here");
        }
        List<Frame> calls = callsOfUser();
        return calls.isEmpty() ? diagnostic : moved(diagnostic, calls, innermost.name());
    }

    /**
     * The calls in the user's files that lead to the body, the innermost first. It goes outwards as long as the call
     * stands in a generic function, for that was given what does not fit.
     */
    private List<Frame> callsOfUser() {
        List<Frame> calls = new ArrayList<>();
        for (Frame frame : frames) {
            if (!calls.isEmpty() && frame.of() != Of.GENERIC_FUNCTION) {
                break;
            }
            if (!frame.call().file().isLibrary()) {
                calls.add(frame);
            }
        }
        return calls;
    }

    private static Diagnostic moved(Diagnostic diagnostic, List<Frame> calls, String name) {
        Diagnostic moved = Diagnostic.of(diagnostic.code(), calls.getLast().call(), diagnostic.message());
        for (Frame inner : calls.subList(0, calls.size() - 1).reversed()) {
            moved = moved.withNote(inner.call(), "which calls `" + inner.name() + "`");
        }
        moved = moved.withNote(diagnostic.place(), "this is the place in the body of `" + name + "`");
        for (var note : diagnostic.notes()) {
            moved = note.place().isPresent()
                    ? moved.withNote(note.place().get(), note.text())
                    : moved.withNote(note.text());
        }
        return moved.withHint(diagnostic.hint());
    }
}
