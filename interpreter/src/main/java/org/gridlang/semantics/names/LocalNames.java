package org.gridlang.semantics.names;

import java.util.List;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.Where;

/**
 * Checks the names of values that a file introduces: none is reserved, and none is the name of another value in scope.
 * What a component may define is not asked here, only how it is called.
 */
final class LocalNames {

    /** Names that mean an index or an axis everywhere. */
    private static final Set<String> RESERVED = Set.of("t", "batch", "n", "space");

    private final Script script;
    private final LocalScope file;
    private final DiagnosticSink sink;

    LocalNames(Script script, List<Module.Imported> imports, DiagnosticSink sink) {
        this.script = script;
        this.sink = sink;
        this.file = LocalScope.outermost(sink);
        for (Module.Imported imported : imports) {
            Script.Import written = imported.written();
            file.addSilently(written.alias().orElse(written.path().getLast()), imported.alias(), "an import");
        }
    }

    /** Reports E0207 for reserved and hidden names, E0202 for two parameters or definitions of one name. */
    void check() {
        for (Declaration declaration : script.declarations()) {
            if (declaration instanceof Declaration.Constant constant) {
                value(constant.name());
                file.addOfFile(constant.name());
            }
        }
        script.declarations().forEach(this::check);
    }

    private void check(Declaration declaration) {
        switch (declaration) {
            case Declaration.Constant constant -> valued(constant.value(), constant.where(), file.inner());
            case Declaration.Function function -> {
                LocalScope scope = parameters(function.parameters(), file.inner());
                function.family().ifPresent(family -> parameters(family, scope));
                valued(function.body(), function.where(), scope.inner());
            }
            case Declaration.Network network -> body(network.body(), parameters(network.parameters(), file.inner()));
            case Declaration.Component component ->
                body(component.body(), parameters(component.parameters(), file.inner()));
            case Declaration.Native binding -> {
                parameters(binding.parameters(), file.inner());
                LocalScope members = LocalScope.outermost(sink);
                binding.members().forEach(member -> members.add(member.name(), "member"));
            }
            case Declaration.Experiment experiment ->
                statements(experiment.statements(), parameters(experiment.parameters(), file.inner()));
            case Declaration.Broken broken -> {}
        }
    }

    private LocalScope parameters(List<Parameter> parameters, LocalScope scope) {
        for (Parameter parameter : parameters) {
            value(parameter.name());
            scope.add(parameter.name(), "parameter");
        }
        return scope;
    }

    private void body(Body body, LocalScope scope) {
        switch (body) {
            case Body.Value value -> valued(value.value(), value.where(), scope.inner());
            case Body.Block block -> statements(block.statements(), scope);
        }
    }

    private void statements(List<Statement> statements, LocalScope scope) {
        statements.forEach(statement -> member(statement, scope));
        statements.forEach(statement -> values(statement, scope));
    }

    private void member(Statement statement, LocalScope scope) {
        switch (statement) {
            case Statement.Param param -> once(param.name(), "param", scope);
            case Statement.NetworkInstance network -> once(network.name(), "network", scope);
            case Statement.Axes axes -> once(axes.name(), "axis", scope);
            case Statement.SignalType type -> signal(type.name(), scope);
            case Statement.Definition definition -> signal(definition.name(), scope);
            case Statement.Use use -> {}
            case Statement.Settings settings -> {}
            case Statement.Seed seed -> {}
            case Statement.Evaluation evaluation -> {}
            case Statement.Ablation ablation -> {}
            case Statement.Sweep sweep -> {}
            case Statement.Claim claim -> {}
            case Statement.Elided elided -> {}
            case Statement.Broken broken -> {}
        }
    }

    private void once(Name name, String what, LocalScope scope) {
        value(name);
        scope.add(name, what);
    }

    /** A signal has a type statement and several equations, all under one name. */
    private void signal(Name name, LocalScope scope) {
        value(name);
        scope.addSignal(name);
    }

    private void values(Statement statement, LocalScope scope) {
        switch (statement) {
            case Statement.Param param -> valued(param.start(), param.where(), scope.inner());
            case Statement.Definition definition -> valued(definition.value(), definition.where(), scope.inner());
            case Statement.Use use -> valued(use.value(), use.where(), scope.inner());
            case Statement.NetworkInstance network -> valued(network.value(), Where.none(), scope);
            case Statement.Axes axes -> valued(axes.value(), Where.none(), scope);
            case Statement.SignalType type -> {}
            case Statement.Settings settings -> {}
            case Statement.Seed seed -> {}
            case Statement.Evaluation evaluation -> {}
            case Statement.Ablation ablation -> {}
            case Statement.Sweep sweep -> {}
            case Statement.Claim claim -> {}
            case Statement.Elided elided -> {}
            case Statement.Broken broken -> {}
        }
    }

    /** A value and its local definitions, in a scope of their own. */
    private void valued(Expr value, Where where, LocalScope scope) {
        for (Statement.Definition definition : where.definitions()) {
            value(definition.name());
            scope.add(definition.name(), "local definition");
        }
        var bound = new BoundNames(scope);
        where.definitions().forEach(definition -> bound.check(definition.value()));
        bound.check(value);
    }

    private void value(Name name) {
        if (RESERVED.contains(name.base())) {
            String meaning = switch (name.base()) {
                case "t" -> "the index of time";
                case "n" -> "the index of training steps";
                case "batch" -> "the index of trajectories or images";
                default -> "the axis of directions in space";
            };
            sink.report(Diagnostic.of(
                            Code.SHADOWED_NAME,
                            name.span(),
                            "`" + name.text() + "` is the name of " + meaning + " and cannot name a value")
                    .withHint("choose another name"));
        }
    }
}
