package org.gridlang.semantics.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;

/**
 * A file with what it imports, and the answer to what a name in it means. Immutable; two modules are the same only if
 * they are one object, of which a load makes one per file.
 */
public final class Module {

    /**
     * An import that was found.
     *
     * @param alias the name that qualifies what it offers: what follows {@code as}, else the last part of the path
     */
    public record Imported(String alias, Module module, Script.Import written) {}

    /** Everything that a module is made of; see the accessors. */
    record Parts(
            String path,
            SourceFile file,
            Script script,
            DeclaredNames names,
            List<Imported> imports,
            Optional<Module> prelude,
            boolean complete,
            Function<String, List<String>> libraryDeclaring) {}

    private final Parts parts;

    Module(Parts parts) {
        this.parts = parts;
    }

    /** The path with dots: {@code std.losses}; for a file of the project relative to the folder of the loaded script. */
    public String path() {
        return parts.path();
    }

    /** The text. */
    public SourceFile file() {
        return parts.file();
    }

    /** The tree. */
    public Script script() {
        return parts.script();
    }

    /** Whether this is a file of the library that ships with the language. */
    public boolean isLibrary() {
        return parts.file().isLibrary();
    }

    /** What the file imports, as written, without imports that were reported as wrong. */
    public List<Imported> imports() {
        return parts.imports();
    }

    /** {@code std.math}, whose names are always in scope; empty for that file itself and what it imports. */
    public Optional<Module> prelude() {
        return parts.prelude();
    }

    /** Whether all imports and declarations could be read; if not, a missing name may be no mistake of its own. */
    public boolean isComplete() {
        return parts.complete();
    }

    /** The experiments of the file, in the order in which they are written. */
    public List<Declaration.Experiment> experiments() {
        return parts.script().declarations().stream()
                .filter(Declaration.Experiment.class::isInstance)
                .map(Declaration.Experiment.class::cast)
                .toList();
    }

    /** The experiment of a name that this file declares; experiments have a space of names of their own. */
    public Optional<Declaration.Experiment> findExperiment(String name) {
        return parts.names()
                .experiment(name)
                .filter(Declaration.Experiment.class::isInstance)
                .map(Declaration.Experiment.class::cast);
    }

    /** The imported module that a qualifier means; {@code math} is {@code std.math} unless an import has that name. */
    public Optional<Module> imported(String alias) {
        return parts.imports().stream()
                .filter(imported -> imported.alias().equals(alias))
                .map(Imported::module)
                .findFirst()
                .or(() -> parts.prelude().filter(math -> lastPart(math.path()).equals(alias)));
    }

    /** What can be called by a name: a component, a function, a network, a native or an experiment. */
    public Lookup findCallable(String name) {
        return find(name, DeclaredNames::callable, DeclaredNames::callableNames);
    }

    /** The constant of a name. */
    public Lookup findValue(String name) {
        return find(name, DeclaredNames::value, DeclaredNames::valueNames);
    }

    /** What can be called by a qualified name: {@code losses.separation}. Candidates are aliases if the alias is wrong. */
    public Lookup findCallable(String alias, String name) {
        return findIn(alias, name, DeclaredNames::callable, DeclaredNames::callableNames);
    }

    /** The constant of a qualified name. Candidates are aliases if the alias is wrong. */
    public Lookup findValue(String alias, String name) {
        return findIn(alias, name, DeclaredNames::value, DeclaredNames::valueNames);
    }

    /** The library files that declare a public name, imported or not. Slow: only to help after a mistake. */
    List<String> libraryDeclaring(String name) {
        return parts.libraryDeclaring().apply(name);
    }

    /** The import that a module came by. */
    Optional<Imported> importOf(Module module) {
        return parts.imports().stream()
                .filter(imported -> imported.module() == module)
                .findFirst();
    }

    /** Whether the file, itself or an import or the prelude, is the one with a path. */
    boolean reaches(String path) {
        return path().equals(path)
                || importedModules().stream().anyMatch(module -> module.path().equals(path))
                || parts.prelude().filter(math -> math.path().equals(path)).isPresent();
    }

    /** Whether the file declares a name for other files to use, in either space. */
    boolean offers(String name) {
        return !DeclaredNames.isPrivate(name)
                && (parts.names().callable(name).isPresent()
                        || parts.names().value(name).isPresent());
    }

    /** What the file declares itself, in both spaces. */
    List<String> declaredNames() {
        var all = new ArrayList<>(parts.names().valueNames());
        all.addAll(parts.names().callableNames());
        return all;
    }

    /** Whether the file declares a constant of a name. */
    boolean declaresValue(String name) {
        return parts.names().value(name).isPresent();
    }

    /** Whether the file declares a name, in either space. */
    boolean declares(String name) {
        return parts.names().callable(name).isPresent()
                || parts.names().value(name).isPresent();
    }

    private Lookup find(
            String name,
            BiFunction<DeclaredNames, String, Optional<Declaration>> one,
            Function<DeclaredNames, List<String>> all) {
        Optional<Declaration> own = one.apply(parts.names(), name);
        if (own.isPresent()) {
            return new Lookup.Found(this, own.get());
        }
        List<Lookup.Found> offers = offers(importedModules(), name, one);
        if (offers.isEmpty()) {
            offers = offers(parts.prelude().stream().toList(), name, one);
        }
        if (offers.isEmpty()) {
            return new Lookup.Unknown(() -> candidates(all), parts.complete());
        }
        if (DeclaredNames.isPrivate(name)) {
            return new Lookup.Private(offers.getFirst());
        }
        return offers.size() == 1 ? offers.getFirst() : new Lookup.Ambiguous(offers);
    }

    private Lookup findIn(
            String alias,
            String name,
            BiFunction<DeclaredNames, String, Optional<Declaration>> one,
            Function<DeclaredNames, List<String>> all) {
        Optional<Module> module = imported(alias);
        if (module.isEmpty()) {
            return new Lookup.Unknown(this::aliases, parts.complete());
        }
        DeclaredNames names = module.get().parts.names();
        Optional<Declaration> declaration = one.apply(names, name);
        if (declaration.isEmpty()) {
            boolean certain = module.get().parts.complete()
                    && parts.imports().stream()
                                    .filter(imported -> imported.alias().equals(alias))
                                    .count()
                            <= 1;
            return new Lookup.Unknown(() -> publicOnly(all.apply(names)), certain);
        }
        var found = new Lookup.Found(module.get(), declaration.get());
        return DeclaredNames.isPrivate(name) ? new Lookup.Private(found) : found;
    }

    private List<Module> importedModules() {
        return parts.imports().stream().map(Imported::module).toList();
    }

    private List<String> aliases() {
        return parts.imports().stream().map(Imported::alias).toList();
    }

    private static List<Lookup.Found> offers(
            List<Module> modules, String name, BiFunction<DeclaredNames, String, Optional<Declaration>> one) {
        var offers = new ArrayList<Lookup.Found>();
        for (Module module : modules) {
            one.apply(module.parts.names(), name).ifPresent(found -> offers.add(new Lookup.Found(module, found)));
        }
        return offers;
    }

    private List<String> candidates(Function<DeclaredNames, List<String>> all) {
        Set<String> candidates = new LinkedHashSet<>(all.apply(parts.names()));
        importedModules().forEach(module -> candidates.addAll(publicOnly(all.apply(module.parts.names()))));
        parts.prelude().ifPresent(math -> candidates.addAll(publicOnly(all.apply(math.parts.names()))));
        return List.copyOf(candidates);
    }

    private static List<String> publicOnly(List<String> names) {
        return names.stream().filter(name -> !DeclaredNames.isPrivate(name)).toList();
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The path only. */
    @Override
    public String toString() {
        return parts.path();
    }
}
