package org.gridlang.semantics.elaborate;

import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Lookup;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.NameProblems;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisAlgebra;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;

/** What names and members mean. */
final class Names {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;

    Names(Elaboration in) {
        this.in = in;
    }

    /** The value of a name; reports a name that means nothing. */
    Value resolve(Name name, Scope scope) {
        Optional<Scope.Binding> local = scope.find(name.text());
        if (local.isPresent()) {
            return local.get().value();
        }
        if (name.primes() > 0) {
            return primed(name, scope);
        }
        return switch (name.text()) {
            case "t" -> time(name);
            case "space" -> new Value.AxisOf(AxisUse.of(in.space));
            case "none" -> new Value.Word("none");
            case "training" ->
                new Value.Number(
                        new Term.Read(TensorType.bool(), "training", new org.gridlang.semantics.terms.When.Always()));
            default -> declared(name, scope);
        };
    }

    private Value time(Name name) {
        if (!in.clock().ticks()) {
            in.reporter.report(
                    Diagnostic.of(Code.TIME_NOT_AVAILABLE, name.span(), "there is no time here: nothing makes `t` run")
                            .withHint("add `trajectory { steps = .. }` or `iterate { steps = .. }` to the experiment"));
            return UNKNOWN;
        }
        TensorType type = TensorType.integer().plusIndices(java.util.List.of(Index.TIME));
        return new Value.Number(new Term.IndexValue(type, Index.TIME));
    }

    /** {@code c'} primes every axis of {@code c}. */
    private Value primed(Name name, Scope scope) {
        Value base = resolve(new Name(name.span(), name.base()), scope);
        return switch (base) {
            case Value.AxisOf axis ->
                new Value.AxisOf(new AxisUse(axis.use().axis(), axis.use().primes() + name.primes()));
            case Value.Unknown unknown -> unknown;
            default ->
                in.terms
                        .asTerm(base, name.span())
                        .map(term -> (Value) new Value.Number(new Term.Apply(
                                term.type()
                                        .withAxes(AxisAlgebra.primed(term.type().axes(), name.primes())),
                                "prime",
                                0,
                                java.util.List.of((Operand) term, Constants.integer(name.primes())))))
                        .orElse(UNKNOWN);
        };
    }

    private Value declared(Name name, Scope scope) {
        Module module = scope.module();
        Lookup value = module.findValue(name.text());
        if (value instanceof Lookup.Found found) {
            return constant(found);
        }
        Lookup callable = module.findCallable(name.text());
        if (callable instanceof Lookup.Found found) {
            return ofDeclaration(found);
        }
        Optional<Declaration.Experiment> experiment = module.findExperiment(name.text());
        if (experiment.isPresent()) {
            return new Value.ExperimentOf(module, experiment.get(), "");
        }
        Optional<Module> imported = module.imported(name.text());
        if (imported.isPresent()) {
            return new Value.ModuleOf(imported.get());
        }
        Lookup nothing = value instanceof Lookup.Unknown ? callable : value;
        if (nothing instanceof Lookup.Unknown && scope.isOpen()) {
            return UNKNOWN;
        }
        Optional<Diagnostic> unreadable = Unreadable.of(name, scope);
        if (unreadable.isPresent()) {
            in.reporter.report(unreadable.get());
            return UNKNOWN;
        }
        Optional<Kind> missing = MissingPart.giver(name.text(), scope);
        if (missing.isPresent()) {
            if (in.missing.add(missing.get())) {
                in.reporter.report(MissingPart.report(name, missing.get()));
            }
            return UNKNOWN;
        }
        NameProblems.foundOrReport(module, nothing, name, scope.visible(), in.reporter);
        return UNKNOWN;
    }

    /** The value of a file's constant. */
    private Value constant(Lookup.Found found) {
        return found.declaration() instanceof Declaration.Constant constant
                ? constantOf(found.module(), constant)
                : UNKNOWN;
    }

    /** The value of a constant of a file. */
    Value constantOf(Module module, Declaration.Constant constant) {
        if (in.reporter.repeats(constant.name().text(), 8)) {
            in.reporter.report(Diagnostic.of(
                    Code.RECURSIVE_FUNCTION,
                    constant.name().span(),
                    "the constant `" + constant.name().text() + "` is defined by itself"));
            return UNKNOWN;
        }
        Scope scope = Scope.of(module, "");
        return in.reporter.inConstant(constant.value().span(), constant.name().text(), () -> {
            in.calls.bindWhere(constant.where(), scope);
            Value value = in.evaluator.evaluate(constant.value(), scope);
            return constant.type()
                    .map(type -> in.calls.ofType(
                            value, type, constant.name(), constant.value().span(), scope))
                    .orElse(value);
        });
    }

    /** A declaration where a value is meant. */
    Value ofDeclaration(Lookup.Found found) {
        return switch (found.declaration()) {
            case Declaration.Function function -> new Value.Declared(found.module(), function, java.util.List.of());
            case Declaration.Native nativeOne
            when nativeOne.role().text().equals("function") -> new Value.NativeFunction(found.module(), nativeOne);
            case Declaration.Experiment experiment -> new Value.ExperimentOf(found.module(), experiment, "");
            case Declaration.Broken broken -> UNKNOWN;
            case Declaration.Constant constant -> constant(found);
            case Declaration.Network network -> new Value.Unused(found.module(), network);
            case Declaration.Component component -> new Value.Unused(found.module(), component);
            case Declaration.Native other -> new Value.Unused(found.module(), other);
        };
    }

    /** {@code target.place}, {@code score.p_value}, {@code losses.separation}, {@code other.v1.base.architecture}. */
    Value member(Expr.Member member, Scope scope) {
        Name name = member.name();
        if (member.target() instanceof Expr.Reference reference
                && scope.find(reference.name().text()).isEmpty()
                && scope.module().imported(reference.name().text()).isPresent()) {
            return qualified(reference.name(), name, scope);
        }
        Value target = in.evaluator.evaluate(member.target(), scope);
        return memberOf(target, name);
    }

    private Value qualified(Name alias, Name name, Scope scope) {
        Module module = scope.module();
        Lookup value = module.findValue(alias.text(), name.text());
        if (value instanceof Lookup.Found found) {
            return constant(found);
        }
        Optional<Module> imported = module.imported(alias.text());
        Optional<Declaration.Experiment> experiment = imported.flatMap(found -> found.findExperiment(name.text()));
        if (experiment.isPresent()) {
            return new Value.ExperimentOf(imported.get(), experiment.get(), "");
        }
        return NameProblems.foundOrReport(
                        module,
                        value instanceof Lookup.Unknown ? module.findCallable(alias.text(), name.text()) : value,
                        name,
                        in.reporter)
                .map(this::ofDeclaration)
                .orElse(UNKNOWN);
    }

    /** A member of a value. */
    Value memberOf(Value target, Name name) {
        return switch (target) {
            case Value.Unknown unknown -> unknown;
            case Value.ComponentOf component -> {
                var reader = component.instance().members().get(name.text());
                if (reader == null && component.instance().isOpen()) {
                    yield UNKNOWN;
                }
                if (reader == null) {
                    in.reporter.report(Diagnostic.of(
                                    Code.NO_SUCH_MEMBER,
                                    name.span(),
                                    "the " + component.instance().kind().word() + " `"
                                            + component.instance().path() + "` has no member `" + name.text() + "`")
                            .withNote(component.instance().use(), "it is put to use here")
                            .withHint(Suggestions.hint(
                                    name.text(), component.instance().members().keySet())));
                    yield UNKNOWN;
                }
                yield reader.apply(name.span());
            }
            case Value.Group group -> inGroup(group, name);
            case Value.NetworkOf network -> network.instance().member(name, in);
            case Value.ExperimentOf experiment ->
                experiment.variant().isEmpty()
                        ? new Value.ExperimentOf(experiment.module(), experiment.experiment(), name.text())
                        : in.others()
                                .component(experiment, name.text(), name.span())
                                .orElse(UNKNOWN);
            case Value.ModuleOf module
            when module.module().findExperiment(name.text()).isPresent() ->
                new Value.ExperimentOf(
                        module.module(),
                        module.module().findExperiment(name.text()).get(),
                        "");
            case Value.ModuleOf module ->
                module.module().findCallable(name.text()) instanceof Lookup.Found found
                        ? ofDeclaration(found)
                        : noMember(target, name);
            default -> noMember(target, name);
        };
    }

    private Value inGroup(Value.Group group, Name name) {
        var member = group.members().get(name.text());
        if (member != null) {
            return member.get();
        }
        if (group.members().size() == 1) {
            return memberOf(group.members().values().iterator().next().get(), name);
        }
        in.reporter.report(Diagnostic.of(
                        Code.NO_SUCH_MEMBER,
                        name.span(),
                        "there is no " + group.kind().word() + " `" + name.text() + "`")
                .withHint(Suggestions.hint(name.text(), group.members().keySet())));
        return UNKNOWN;
    }

    private Value noMember(Value target, Name name) {
        in.reporter.report(Diagnostic.of(
                Code.NO_SUCH_MEMBER,
                name.span(),
                "there is no member `" + name.text() + "` of " + in.terms.describe(target)));
        return UNKNOWN;
    }
}
