package org.gridlang.semantics.spec;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.types.Axis;

/** What a reader at some place of an experiment calls things: inside a component its own names are short. */
final class TermNames {
    /** Signals that are called by their own name wherever one stands. */
    private static final Set<String> SIGNALS = Set.of("g", "x", "v", "d", "dt", "turn", "heading");

    private final String owner;
    private final IdentityHashMap<Local, String> locals = new IdentityHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /** @param owner the path of the component that the reader is in; empty in the experiment itself */
    TermNames(String owner) {
        this.owner = owner;
    }

    /** {@code W_rec} inside the architecture, {@code architecture.W_rec} outside; {@code target} for its value. */
    String definition(String path) {
        int dot = path.lastIndexOf('.');
        String last = path.substring(dot + 1);
        if (dot < 0) {
            return path;
        }
        String component = path.substring(0, dot);
        if (SIGNALS.contains(last) && component.indexOf('.') < 0) {
            return last;
        }
        if (last.equals("y") && component.equals("readout")) {
            return last;
        }
        if (last.equals("target") || last.equals("y")) {
            return component;
        }
        return own(path);
    }

    /** {@code units} inside the architecture, {@code architecture.units} outside. */
    String axis(Axis axis) {
        return own(axis.path());
    }

    private String own(String path) {
        return !owner.isEmpty() && path.startsWith(owner + ".") ? path.substring(owner.length() + 1) : path;
    }

    /** A local's name; two locals of one name get different ones. */
    String local(Local local) {
        return locals.computeIfAbsent(local, one -> {
            int before = taken.merge(one.name(), 1, Integer::sum);
            return before == 1 ? one.name() : one.name() + "_" + before;
        });
    }
}
