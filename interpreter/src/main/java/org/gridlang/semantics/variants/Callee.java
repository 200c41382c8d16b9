package org.gridlang.semantics.variants;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.names.Lookup;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Statement;

/** The declaration that a call calls, and the file it stands in. */
record Callee(Module home, Declaration declaration) {

    /** What a call's callee names; empty if it names nothing, which is reported when the experiment itself is checked. */
    static Optional<Callee> of(Module module, Expr callee) {
        Lookup lookup = new Lookup.Unknown(List::of, false);
        if (callee instanceof Expr.Reference reference) {
            lookup = module.findCallable(reference.name().text());
        } else if (callee instanceof Expr.Member member && member.target() instanceof Expr.Reference alias) {
            lookup = module.findCallable(alias.name().text(), member.name().text());
        }
        return lookup instanceof Lookup.Found found && !(found.declaration() instanceof Declaration.Broken)
                ? Optional.of(new Callee(found.module(), found.declaration()))
                : Optional.empty();
    }

    /** Whether a callee is a name that means nothing, which is a mistake of its own and reported as such elsewhere. */
    static boolean isUnknown(Module module, Declaration.Experiment experiment, Expr callee) {
        boolean parameter = callee instanceof Expr.Reference reference
                && experiment.parameters().stream()
                        .anyMatch(p -> p.name().text().equals(reference.name().text()));
        boolean name = callee instanceof Expr.Reference
                || (callee instanceof Expr.Member member && member.target() instanceof Expr.Reference);
        return name && !parameter && of(module, callee).isEmpty();
    }

    List<Parameter> parameters() {
        return switch (declaration) {
            case Declaration.Function function -> function.parameters();
            case Declaration.Network network -> network.parameters();
            case Declaration.Component component -> component.parameters();
            case Declaration.Native binding -> binding.parameters();
            case Declaration.Experiment experiment -> experiment.parameters();
            case Declaration.Constant constant -> List.of();
            case Declaration.Broken broken -> List.of();
        };
    }

    List<String> parameterNames() {
        return parameters().stream().map(parameter -> parameter.name().text()).toList();
    }

    boolean isComponent(Kind kind) {
        return switch (declaration) {
            case Declaration.Component component -> component.kind() == kind;
            case Declaration.Native binding -> binding.role().text().equals(kind.word());
            case Declaration.Function function -> false;
            case Declaration.Network network -> false;
            case Declaration.Experiment experiment -> false;
            case Declaration.Constant constant -> false;
            case Declaration.Broken broken -> false;
        };
    }

    /** What is defined inside under a name, if anything: something that an edit cannot reach. */
    Optional<Name> definedInside(String name) {
        Optional<Body> body = Optional.empty();
        if (declaration instanceof Declaration.Component component) {
            body = Optional.of(component.body());
        } else if (declaration instanceof Declaration.Network network) {
            body = Optional.of(network.body());
        }
        return body.flatMap(found -> definedIn(found, name));
    }

    private static Optional<Name> definedIn(Body body, String name) {
        return switch (body) {
            case Body.Value value -> Optional.empty();
            case Body.Block block ->
                block.statements().stream()
                        .flatMap(statement -> nameOf(statement).stream())
                        .filter(found -> found.text().equals(name))
                        .findFirst();
        };
    }

    private static Optional<Name> nameOf(Statement statement) {
        return switch (statement) {
            case Statement.Param param -> Optional.of(param.name());
            case Statement.NetworkInstance network -> Optional.of(network.name());
            case Statement.Axes axes -> Optional.of(axes.name());
            case Statement.SignalType type -> Optional.of(type.name());
            case Statement.Definition definition -> Optional.of(definition.name());
            case Statement.Use use -> Optional.empty();
            case Statement.Settings settings -> Optional.empty();
            case Statement.Seed seed -> Optional.empty();
            case Statement.Evaluation evaluation -> Optional.empty();
            case Statement.Ablation ablation -> Optional.empty();
            case Statement.Sweep sweep -> Optional.empty();
            case Statement.Claim claim -> Optional.empty();
            case Statement.Elided elided -> Optional.empty();
            case Statement.Broken broken -> Optional.empty();
        };
    }
}
