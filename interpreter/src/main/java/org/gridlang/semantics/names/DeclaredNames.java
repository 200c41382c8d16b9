package org.gridlang.semantics.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;

/**
 * The names that one file declares, in their three spaces: what can be called, constants, and experiments. A declaration that could not
 * be read stands in the first two, so that its uses stay silent.
 */
final class DeclaredNames {

    private final Map<String, Supplier<Declaration>> callables = new LinkedHashMap<>();
    private final Map<String, Supplier<Declaration>> values = new LinkedHashMap<>();
    private final Map<String, Supplier<Declaration>> experiments = new LinkedHashMap<>();

    private DeclaredNames() {}

    /** The names of a library file, each declaration parsed when it is asked for. */
    static DeclaredNames of(LibraryOutline outline) {
        var names = new DeclaredNames();
        for (LibraryOutline.Entry entry : outline.entries()) {
            (entry.isCallable() ? names.callables : names.values).put(entry.name(), entry::declaration);
        }
        return names;
    }

    /** Collects the names of a file; of two with one name the first counts. Reports E0202 for the second. */
    static DeclaredNames of(Script script, DiagnosticSink sink) {
        var names = new DeclaredNames();
        for (Declaration declaration : script.declarations()) {
            names.add(declaration, sink);
        }
        return names;
    }

    static boolean isPrivate(String name) {
        return name.startsWith("_");
    }

    Optional<Declaration> callable(String name) {
        return Optional.ofNullable(callables.get(name)).map(Supplier::get);
    }

    Optional<Declaration> value(String name) {
        return Optional.ofNullable(values.get(name)).map(Supplier::get);
    }

    Optional<Declaration> experiment(String name) {
        return Optional.ofNullable(experiments.get(name)).map(Supplier::get);
    }

    List<String> callableNames() {
        return new ArrayList<>(callables.keySet());
    }

    List<String> valueNames() {
        return new ArrayList<>(values.keySet());
    }

    private void add(Declaration declaration, DiagnosticSink sink) {
        if (declaration.name().text().isEmpty()) {
            return;
        }
        switch (declaration) {
            case Declaration.Constant constant -> put(values, constant, sink);
            case Declaration.Broken broken -> {
                callables.putIfAbsent(broken.name().text(), () -> broken);
                values.putIfAbsent(broken.name().text(), () -> broken);
            }
            case Declaration.Function function -> put(callables, function, sink);
            case Declaration.Network network -> put(callables, network, sink);
            case Declaration.Component component -> put(callables, component, sink);
            case Declaration.Native binding -> put(callables, binding, sink);
            case Declaration.Experiment experiment -> put(experiments, experiment, sink);
        }
    }

    private static void put(Map<String, Supplier<Declaration>> space, Declaration declaration, DiagnosticSink sink) {
        String name = declaration.name().text();
        Supplier<Declaration> before = space.putIfAbsent(name, () -> declaration);
        if (before != null && before.get() instanceof Declaration first && !(first instanceof Declaration.Broken)) {
            sink.report(Diagnostic.of(
                            Code.NAME_DEFINED_TWICE,
                            declaration.name().span(),
                            "`" + name + "` is declared twice in this file")
                    .withNote(first.name().span(), "the first declaration of `" + name + "`")
                    .withHint("give one of them another name"));
        }
    }
}
