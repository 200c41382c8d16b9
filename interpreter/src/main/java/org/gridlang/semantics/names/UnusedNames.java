package org.gridlang.semantics.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;

/**
 * Warns of names that a file introduces and never uses: W0201 imports, W0202 parameters and local definitions. On the way
 * it warns of units that hide a use ({@link UnitSlips}).
 *
 * <p>Judged by the text alone, and with caution: members of components are seen from outside, so they always count as
 * used; names that start with {@code _} and parameters of natives are exempt; a declaration with parts that could not be
 * read or are left out is not judged.
 */
public final class UnusedNames {

    /** What the kinds of components offer to others: a parameter of such a name is used by being there. */
    private static final Set<String> INTERFACE =
            Set.of("v", "dt", "heading", "turn", "x", "size", "target", "axis", "decode", "g", "y", "update");

    private final Module module;
    private final DiagnosticSink sink;
    private final FreeNames free = new FreeNames();
    private final UnitSlips slips;
    private final boolean all;

    private UnusedNames(Module module, DiagnosticSink sink, boolean all) {
        this.all = all;
        this.module = module;
        this.sink = sink;
        this.slips = new UnitSlips(module, sink);
    }

    /** Checks one file; what it imports is not checked. */
    public static void check(Module module, DiagnosticSink sink) {
        check(module, sink, true);
    }

    /** As the other, for a file that has errors: what seems unused may be what is missing elsewhere, so only units count. */
    public static void checkUnits(Module module, DiagnosticSink sink) {
        check(module, sink, false);
    }

    private static void check(Module module, DiagnosticSink sink, boolean all) {
        var unused = new UnusedNames(module, sink, all);
        boolean readable = all && module.isComplete();
        for (Declaration declaration : module.script().declarations()) {
            readable &= unused.check(declaration);
        }
        if (readable) {
            unused.checkImports();
        }
    }

    private void checkImports() {
        for (Module.Imported imported : module.imports()) {
            boolean used = free.isQualifier(imported.alias())
                    || free.names()
                            .anyMatch(name ->
                                    !module.declares(name) && imported.module().offers(name));
            if (!used) {
                sink.report(Diagnostic.of(
                                Code.UNUSED_IMPORT,
                                ImportResolver.place(imported.written()),
                                "nothing from `" + imported.written().dotted() + "` is used")
                        .withHint("remove the import"));
            }
        }
    }

    /** Whether the declaration could be judged. */
    private boolean check(Declaration declaration) {
        var walk = new UseWalk(free, slips);
        switch (declaration) {
            case Declaration.Constant constant -> {
                constant.type().ifPresent(walk::type);
                walk.within(constant.where(), () -> walk.expression(constant.value()));
            }
            case Declaration.Function function -> {
                List<Parameter> family = function.family().orElse(List.of());
                walk.withParameters(
                        function.parameters(),
                        () -> walk.withParameters(family, () -> {
                            function.result().ifPresent(walk::type);
                            walk.within(function.where(), () -> walk.expression(function.body()));
                        }));
            }
            case Declaration.Network network ->
                walk.withParameters(network.parameters(), () -> body(network.body(), walk));
            case Declaration.Component component ->
                walk.withParameters(
                        component.parameters(), usedByBeingThere(component), () -> body(component.body(), walk));
            case Declaration.Native binding -> {
                binding.parameters().forEach(walk::parameter);
                binding.result().ifPresent(walk::type);
                binding.members().forEach(member -> walk.type(member.type()));
            }
            case Declaration.Experiment experiment ->
                walk.withParameters(experiment.parameters(), () -> statements(experiment.statements(), walk));
            case Declaration.Broken broken -> walk.unreadable();
        }
        if (all && walk.isReadable()) {
            walk.unused().forEach(this::report);
        }
        return walk.isReadable();
    }

    /** Of an analysis also the evaluation: it says where the activity comes from that the body reads. */
    private static Set<String> usedByBeingThere(Declaration.Component component) {
        var names = new HashSet<>(INTERFACE);
        if (component.kind() == Kind.ANALYSIS) {
            component.parameters().stream()
                    .filter(UnusedNames::isEvaluation)
                    .forEach(parameter -> names.add(parameter.name().text()));
        }
        return names;
    }

    private static boolean isEvaluation(Parameter parameter) {
        return parameter.type().isPresent()
                && parameter.type().get() instanceof TypeExpr.Tensor type
                && type.dimension().size() == 1
                && type.dimension().getFirst().name().text().equals("evaluation");
    }

    private static void body(Body body, UseWalk walk) {
        switch (body) {
            case Body.Value value -> walk.within(value.where(), () -> walk.expression(value.value()));
            case Body.Block block -> statements(block.statements(), walk);
        }
    }

    private static void statements(List<Statement> statements, UseWalk walk) {
        var all = new StatementUses(walk);
        walk.withMembers(StatementUses.members(statements), () -> statements.forEach(all::statement));
    }

    private void report(UseWalk.Local local) {
        String name = local.name().text();
        sink.report(Diagnostic.of(Code.UNUSED_NAME, local.name().span(), local.what() + " `" + name + "` is never used")
                .withHint("remove it, or let its name start with `_`"));
    }
}
