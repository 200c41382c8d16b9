package org.gridlang.semantics.elaborate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gridlang.semantics.names.Module;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;

/** A component put to use: its arguments and its members. Members are added while it is put together. */
final class Instance {
    private final Kind kind;
    private final String path;
    private final Module module;
    private final Declaration declaration;
    private final List<Value.Bound> arguments;
    private final Span use;
    private final Map<String, Function<Span, Value>> members = new LinkedHashMap<>();
    private Optional<Function<Span, Value>> mainSignal = Optional.empty();
    private boolean open;

    Instance(Kind kind, String path, Module module, Declaration declaration, List<Value.Bound> arguments, Span use) {
        this.kind = kind;
        this.path = path;
        this.module = module;
        this.declaration = declaration;
        this.arguments = List.copyOf(arguments);
        this.use = use;
    }

    Kind kind() {
        return kind;
    }

    /** Marks an instance whose members are not all known. */
    void setOpen() {
        open = true;
    }

    /** Whether there may be members that are not known. */
    boolean isOpen() {
        return open;
    }

    /** Where it stands in the experiment: {@code architecture}, {@code target.place}. */
    String path() {
        return path;
    }

    Module module() {
        return module;
    }

    Declaration declaration() {
        return declaration;
    }

    /** The declaration's name. */
    String declaredName() {
        return declaration.name().text();
    }

    List<Value.Bound> arguments() {
        return arguments;
    }

    Span use() {
        return use;
    }

    Map<String, Function<Span, Value>> members() {
        return members;
    }

    void addMember(String name, Function<Span, Value> reader) {
        members.put(name, reader);
    }

    void setMainSignal(Function<Span, Value> reader) {
        mainSignal = Optional.of(reader);
    }

    /** What the instance stands for where a number is needed. */
    Optional<Function<Span, Value>> mainSignal() {
        return mainSignal;
    }
}
