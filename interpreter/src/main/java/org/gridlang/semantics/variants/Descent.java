package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.names.Lookup;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.EditPath;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;

/**
 * Puts a value at the end of a path inside an expression: into arguments, settings and lists. Reports E0801 where the path
 * leads nowhere; an empty answer means that there is nothing more to say.
 */
final class Descent {

    /** The rebuilt expression, and what stood where the value is now. */
    record Result(Expr whole, Optional<Expr> before) {}

    private final Module module;
    private final Declaration.Experiment experiment;
    private final Expr value;
    private final DiagnosticSink sink;

    Descent(Module module, Declaration.Experiment experiment, Expr value, DiagnosticSink sink) {
        this.module = module;
        this.experiment = experiment;
        this.value = value;
        this.sink = sink;
    }

    Optional<Result> into(Expr current, List<EditPath.Step> rest) {
        if (rest.isEmpty()) {
            return Optional.of(new Result(value, Optional.of(current)));
        }
        Expr bare = source(ExprParts.bare(current));
        return switch (rest.getFirst()) {
            case EditPath.Step.Named step -> named(bare, step, rest);
            case EditPath.Step.Element step -> element(bare, step, rest);
        };
    }

    private Optional<Result> named(Expr current, EditPath.Step.Named step, List<EditPath.Step> rest) {
        if (current instanceof Expr.Call call) {
            return argument(call, step.name(), rest);
        }
        if (current instanceof Expr.Block block) {
            return setting(block, Set.of(), rest);
        }
        if (current instanceof Expr.Reference reference
                && Callee.of(module, reference).isPresent()) {
            return argument(withoutArguments(reference), step.name(), rest);
        }
        return nothing(step, "`" + step.name().text() + "` leads nowhere: there are no arguments to edit");
    }

    /** Into a block; settings that are allowed but not there are added. */
    Optional<Result> setting(Expr.Block block, Set<String> allowed, List<EditPath.Step> rest) {
        if (!(rest.getFirst() instanceof EditPath.Step.Named step)) {
            return nothing(rest.getFirst(), "a block of settings has no elements");
        }
        String wanted = step.name().text();
        List<EditPath.Step> below = rest.subList(1, rest.size());
        var settings = new ArrayList<>(block.settings());
        for (int i = 0; i < settings.size(); i++) {
            Expr.Setting setting = settings.get(i);
            if (setting.name().text().equals(wanted)) {
                int at = i;
                return into(setting.value(), below).map(result -> {
                    settings.set(at, new Expr.Setting(setting.span(), setting.name(), result.whole()));
                    return new Result(new Expr.Block(block.span(), List.copyOf(settings)), result.before());
                });
            }
        }
        if (allowed.contains(wanted) && below.isEmpty()) {
            settings.add(new Expr.Setting(value.span(), step.name(), value));
            return Optional.of(new Result(new Expr.Block(block.span(), List.copyOf(settings)), Optional.empty()));
        }
        var known = new LinkedHashSet<>(allowed);
        block.settings().forEach(setting -> known.add(setting.name().text()));
        return nothing(
                step,
                allowed.contains(wanted) ? "`" + wanted + "` is not set" : "there is no setting `" + wanted + "`",
                allowed.contains(wanted) ? Optional.of("edit the whole of it") : Suggestions.hint(wanted, known));
    }

    private Optional<Result> argument(Expr.Call call, Name wanted, List<EditPath.Step> rest) {
        Optional<Callee> callee = Callee.of(module, call.callee());
        List<String> parameters = callee.map(Callee::parameterNames).orElse(List.of());
        List<EditPath.Step> below = rest.subList(1, rest.size());
        int given = given(call, wanted.text(), parameters);
        if (given >= 0) {
            Expr.Argument old = call.arguments().get(given);
            return into(old.value(), below)
                    .map(result -> new Result(
                            with(call, given, new Expr.Argument(old.span(), old.name(), result.whole(), false)),
                            result.before()));
        }
        int parameter = parameters.indexOf(wanted.text());
        if (callee.isEmpty()) {
            return Callee.isUnknown(module, experiment, call.callee())
                    ? Optional.empty()
                    : nothing(rest.getFirst(), "the arguments of this call have no names to edit them by");
        }
        if (parameter < 0) {
            return noParameter(callee.get(), wanted, rest.getFirst());
        }
        return byDefault(call, callee.get(), callee.get().parameters().get(parameter), wanted, below);
    }

    private Optional<Result> byDefault(
            Expr.Call call, Callee callee, Parameter parameter, Name wanted, List<EditPath.Step> below) {
        Optional<Expr> start = parameter.defaultValue();
        Optional<Result> result;
        if (below.isEmpty()) {
            result = Optional.of(new Result(value, start));
        } else if (start.isPresent() && new PortableDefault(callee, module).isPortable(start.get())) {
            result = into(start.get(), below);
        } else {
            sink.report(Diagnostic.of(
                            Code.EDIT_OF_NOTHING,
                            wanted.span(),
                            start.isPresent()
                                    ? "the default of `" + wanted.text() + "` cannot be edited in part"
                                    : "`" + wanted.text() + "` is not given")
                    .withNote(parameter.span(), "the parameter `" + wanted.text() + "`")
                    .withHint("edit the whole of `" + wanted.text() + "`"));
            return Optional.empty();
        }
        return result.map(found -> new Result(
                with(
                        call,
                        call.arguments().size(),
                        new Expr.Argument(value.span(), Optional.of(wanted), found.whole(), false)),
                found.before()));
    }

    private Optional<Result> noParameter(Callee callee, Name wanted, EditPath.Step step) {
        String owner = callee.declaration().name().text();
        Optional<Name> inside = callee.definedInside(wanted.text());
        if (inside.isEmpty()) {
            return nothing(
                    step,
                    "`" + owner + "` has no parameter `" + wanted.text() + "`",
                    Suggestions.hint(wanted.text(), callee.parameterNames()));
        }
        sink.report(Diagnostic.of(
                        Code.EDIT_OF_NOTHING,
                        step.span(),
                        "`" + wanted.text() + "` is defined inside `" + owner
                                + "`; an edit reaches only its parameters")
                .withNote(inside.get().span(), "the definition of `" + wanted.text() + "`"));
        return Optional.empty();
    }

    private Optional<Result> element(Expr current, EditPath.Step.Element step, List<EditPath.Step> rest) {
        if (!(current instanceof Expr.ListOf list)) {
            return nothing(step, "only lists have elements");
        }
        int size = list.elements().size();
        if (step.index() < 0 || step.index() >= size) {
            return nothing(
                    step,
                    "the list has no element [" + step.index() + "]",
                    size == 0 ? Optional.of("the list is empty") : Optional.of("it has [0] to [" + (size - 1) + "]"));
        }
        return into(list.elements().get(step.index()), rest.subList(1, rest.size()))
                .map(result -> {
                    var elements = new ArrayList<>(list.elements());
                    elements.set(step.index(), result.whole());
                    return new Result(new Expr.ListOf(list.span(), List.copyOf(elements)), result.before());
                });
    }

    /** What a name stands for, if it is a parameter of the experiment or a constant of its file: editing detaches it. */
    Expr source(Expr expr) {
        if (!(expr instanceof Expr.Reference reference)) {
            return expr;
        }
        String name = reference.name().text();
        for (Parameter parameter : experiment.parameters()) {
            if (parameter.name().text().equals(name)) {
                return parameter.defaultValue().map(ExprParts::bare).orElse(expr);
            }
        }
        return module.findValue(name) instanceof Lookup.Found found
                        && found.module() == module
                        && found.declaration() instanceof Declaration.Constant constant
                        && constant.where().isEmpty()
                ? ExprParts.bare(constant.value())
                : expr;
    }

    /** The place of the argument that a parameter has, by name or by position; -1 if it has none. */
    private static int given(Expr.Call call, String wanted, List<String> parameters) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Expr.Argument argument = call.arguments().get(i);
            boolean byName =
                    argument.name().filter(name -> name.text().equals(wanted)).isPresent();
            boolean byPosition = argument.name().isEmpty() && parameters.indexOf(wanted) == i;
            if (byName || byPosition) {
                return i;
            }
        }
        return -1;
    }

    private static Expr.Call withoutArguments(Expr.Reference callee) {
        return new Expr.Call(callee.span(), callee, List.of(), Optional.empty());
    }

    private static Expr.Call with(Expr.Call call, int at, Expr.Argument argument) {
        var arguments = new ArrayList<>(call.arguments());
        if (at < arguments.size()) {
            arguments.set(at, argument);
        } else {
            arguments.add(argument);
        }
        return new Expr.Call(call.span(), call.callee(), List.copyOf(arguments), call.over());
    }

    private Optional<Result> nothing(EditPath.Step step, String message) {
        return nothing(step, message, Optional.empty());
    }

    private Optional<Result> nothing(EditPath.Step step, String message, Optional<String> hint) {
        sink.report(Diagnostic.of(Code.EDIT_OF_NOTHING, step.span(), message).withHint(hint));
        return Optional.empty();
    }
}
