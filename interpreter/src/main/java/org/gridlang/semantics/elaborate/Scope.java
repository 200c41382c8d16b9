package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gridlang.semantics.names.Module;
import org.gridlang.source.Span;

/** The names that an expression may use, innermost first. A name's value is made when it is first asked for. */
final class Scope {
    private final Module module;
    private final Optional<Scope> outer;
    private final String path;
    private final Map<String, Binding> names = new LinkedHashMap<>();
    private boolean open;

    /** A name's place and value. */
    static final class Binding {
        private final Optional<Span> place;
        private final Supplier<Value> maker;
        private Optional<Value> value;

        Binding(Optional<Span> place, Supplier<Value> maker) {
            this.place = place;
            this.maker = maker;
            this.value = Optional.empty();
        }

        Binding(Optional<Span> place, Value value) {
            this.place = place;
            this.maker = () -> value;
            this.value = Optional.of(value);
        }

        Value value() {
            if (value.isEmpty()) {
                value = Optional.of(maker.get());
            }
            return value.get();
        }

        /** The value if it has been made already; looking at it makes nothing. */
        Optional<Value> known() {
            return value;
        }

        Optional<Span> place() {
            return place;
        }
    }

    private Scope(Module module, Optional<Scope> outer, String path) {
        this.module = module;
        this.outer = outer;
        this.path = path;
    }

    /** The outermost scope of a file: its declarations and imports. */
    static Scope of(Module module, String path) {
        return new Scope(module, Optional.empty(), path);
    }

    /** A scope inside this one. */
    Scope inner(String innerPath) {
        return new Scope(module, Optional.of(this), innerPath);
    }

    /** A scope inside this one for locals. */
    Scope inner() {
        return inner(path);
    }

    /** The file whose declarations and imports are in reach. */
    Module module() {
        return module;
    }

    /** The path of the component or definition under which draws and networks get their keys. */
    String path() {
        return path;
    }

    void bind(String name, Optional<Span> place, Supplier<Value> maker) {
        names.put(name, new Binding(place, maker));
    }

    void bind(String name, Span place, Value value) {
        names.put(name, new Binding(Optional.of(place), value));
    }

    void bind(String name, Value value) {
        names.put(name, new Binding(Optional.empty(), value));
    }

    Optional<Binding> find(String name) {
        Binding here = names.get(name);
        return here != null ? Optional.of(here) : outer.flatMap(scope -> scope.find(name));
    }

    boolean bindsHere(String name) {
        return names.containsKey(name);
    }

    /** Remembers that some of the names here could not be read, so that a name may be missing without a mistake of its own. */
    void leaveOpen() {
        open = true;
    }

    /** Whether names of this scope or of one around it could not be read. */
    boolean isOpen() {
        return open || outer.filter(Scope::isOpen).isPresent();
    }

    /** All names in reach, for suggestions. */
    Collection<String> visible() {
        Set<String> all = new LinkedHashSet<>(names.keySet());
        outer.ifPresent(scope -> all.addAll(scope.visible()));
        List<String> shown = new ArrayList<>(all);
        shown.removeIf(name -> name.startsWith("$"));
        return shown;
    }
}
