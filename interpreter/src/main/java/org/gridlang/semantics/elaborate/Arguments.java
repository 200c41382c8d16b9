package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Parameter;

/** Binds the arguments of a call to the parameters of what is called, defaults filled in. */
final class Arguments {
    private final Elaboration in;

    Arguments(Elaboration in) {
        this.in = in;
    }

    /**
     * Binds every parameter in {@code inside}; one whose argument is wrong or missing is bound to something unknown, after a
     * report.
     */
    List<Value.Bound> bind(
            Callee callee, List<Expr.Argument> arguments, Span call, Scope caller, Scope inside, Bindings bindings) {
        Signature signature = callee.signature(in.types);
        Set<Expr.Argument> misplaced = new HashSet<>();
        Map<String, Expr.Argument> given = assign(callee, signature, arguments, misplaced);
        List<Value.Bound> bound = new ArrayList<>();
        for (Signature.Entry entry : signature.entries()) {
            Optional<Expr.Argument> argument = Optional.ofNullable(given.get(entry.name()));
            boolean needed = entry.parameter().defaultValue().isEmpty();
            Value.Bound one = argument.isEmpty() && needed && !misplaced.isEmpty()
                    ? new Value.Bound(entry.name(), new Value.Unknown(), call, Value.Bound.Source.SCRIPT)
                    : bindOne(callee, entry, argument, call, caller, inside, bindings);
            bound.add(one);
            inside.bind(entry.name(), entry.parameter().name().span(), one.value());
        }
        return bound;
    }

    /** Which argument is whose; those that belong to no parameter are reported and put into {@code misplaced}. */
    private Map<String, Expr.Argument> assign(
            Callee callee, Signature signature, List<Expr.Argument> arguments, Set<Expr.Argument> misplaced) {
        Map<String, Expr.Argument> given = new LinkedHashMap<>();
        int position = 0;
        boolean named = false;
        for (Expr.Argument argument : arguments) {
            String name;
            if (argument.name().isPresent()) {
                name = argument.name().get().text();
                if (signature.find(name).isEmpty()) {
                    in.reporter.report(Diagnostic.of(
                                    Code.UNKNOWN_ARGUMENT,
                                    argument.name().get().span(),
                                    "`" + callee.name() + "` has no parameter `" + name + "`")
                            .withNote(callee.declared(), "`" + callee.name() + "` is declared here")
                            .withHint(Suggestions.hint(name, signature.names())));
                    misplaced.add(argument);
                    continue;
                }
                named = true;
            } else if (named) {
                misplaced.add(argument); // the parser has reported it
                continue;
            } else if (position < signature.entries().size()) {
                name = signature.entries().get(position++).name();
            } else {
                in.reporter.report(Diagnostic.of(
                                Code.TOO_MANY_ARGUMENTS,
                                argument.span(),
                                "`" + callee.name() + "` takes "
                                        + Arity.count(signature.entries().size()) + "; found " + arguments.size())
                        .withNote(callee.declared(), "`" + callee.name() + "` is declared here"));
                break;
            }
            Expr.Argument before = given.putIfAbsent(name, argument);
            if (before != null) {
                in.reporter.report(Diagnostic.of(
                                Code.ARGUMENT_GIVEN_TWICE,
                                argument.span(),
                                "`" + name + "` of `" + callee.name() + "` is given twice")
                        .withNote(before.span(), "it was given here already"));
            }
        }
        return given;
    }

    private Value.Bound bindOne(
            Callee callee,
            Signature.Entry entry,
            Optional<Expr.Argument> argument,
            Span call,
            Scope caller,
            Scope inside,
            Bindings bindings) {
        String name = entry.name();
        if (argument.isPresent()) {
            Span place = argument.get().value().span();
            Value value = valueOf(argument.get().value(), entry, caller, name);
            return new Value.Bound(
                    name, fitted(callee, entry, value, place, inside, bindings), place, Value.Bound.Source.SCRIPT);
        }
        if (entry.parameter().defaultValue().isPresent()) {
            Expr standard = entry.parameter().defaultValue().get();
            Value value = valueOf(standard, entry, inside, name);
            return new Value.Bound(
                    name,
                    fitted(callee, entry, value, standard.span(), inside, bindings),
                    standard.span(),
                    Value.Bound.Source.DEFAULT);
        }
        if (entry.type().filter(DeclaredType.EvaluationType.class::isInstance).isPresent()) {
            in.reporter.report(Diagnostic.of(
                            Code.ANALYSIS_NEEDS_ON,
                            call,
                            "`" + callee.name() + "` does not say which evaluation it looks at")
                    .withNote(entry.parameter().span(), "it is declared here, without a default")
                    .withHint(evaluations(caller).stream()
                            .findFirst()
                            .map(evaluation -> "write `" + callee.name() + "(.., " + name + ": " + evaluation + ")`")
                            .orElse(
                                    "state one, as `evaluation walk { trajectory.batch = independent(1_000) }`, and write `"
                                            + callee.name() + "(.., " + name + ": walk)`")));
            return new Value.Bound(name, new Value.Unknown(), call, Value.Bound.Source.SCRIPT);
        }
        in.reporter.report(Diagnostic.of(
                        Code.MISSING_ARGUMENT,
                        call,
                        "`" + callee.name() + "` needs `" + name + "`"
                                + entry.type()
                                        .map(type -> " (" + type.description() + ")")
                                        .orElse(""))
                .withNote(entry.parameter().span(), "it is declared here, without a default")
                .withHint("write `" + callee.name() + "(.., " + name + ": ..)`"));
        return new Value.Bound(name, new Value.Unknown(), call, Value.Bound.Source.SCRIPT);
    }

    /** Words of a choice and names of evaluations are no values of their own: the parameter's type gives them a meaning. */
    private Value valueOf(Expr expression, Signature.Entry entry, Scope scope, String name) {
        if (expression instanceof Expr.Reference reference && entry.type().isPresent()) {
            String word = reference.name().text();
            switch (entry.type().get()) {
                case DeclaredType.Choice choice -> {
                    var local = scope.find(word);
                    if (choice.words().contains(word) || local.isEmpty()) {
                        return new Value.Word(word);
                    }
                }
                case DeclaredType.EvaluationType evaluation -> {
                    return evaluation(reference, scope);
                }
                default -> {}
            }
        }
        return in.evaluator.evaluate(expression, scope.inner(join(scope.path(), name)));
    }

    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Value evaluation(Expr.Reference reference, Scope scope) {
        String name = reference.name().text();
        Optional<Scope.Binding> declared = scope.find(Experiments.EVALUATION + name);
        if (declared.isPresent()) {
            return declared.get().value();
        }
        Optional<Scope.Binding> local = scope.find(name);
        if (local.isPresent() && local.get().value() instanceof Value.EvaluationOf found) {
            return found;
        }
        List<String> candidates = evaluations(scope);
        Diagnostic diagnostic =
                Diagnostic.of(Code.UNKNOWN_EVALUATION, reference.span(), "there is no evaluation `" + name + "`");
        in.reporter.report(
                candidates.isEmpty()
                        ? diagnostic.withHint(
                                "state one: `evaluation " + name + " { trajectory.batch = independent(1_000) }`")
                        : diagnostic.withHint(Suggestions.hint(name, candidates)));
        return new Value.Unknown();
    }

    private static List<String> evaluations(Scope scope) {
        return scope.find(Experiments.EVALUATIONS).map(Scope.Binding::value).stream()
                .flatMap(value -> value instanceof Value.ListOf list ? list.elements().stream() : Stream.empty())
                .flatMap(value -> value instanceof Value.EvaluationOf one ? Stream.of(one.name()) : Stream.empty())
                .toList();
    }

    private Value fitted(
            Callee callee, Signature.Entry entry, Value value, Span place, Scope inside, Bindings bindings) {
        Optional<DeclaredType> type = entry.type();
        if (type.isEmpty()) {
            return likeDefault(entry, value, place, inside);
        }
        Fitting.Need need = Fitting.Need.ofArgument(
                entry.name(), callee.name(), place, entry.parameter().span(), axis -> axisNamed(axis, inside));
        Value fit = in.fitting
                .fit(spread(type.get(), value), type.get(), bindings, need)
                .orElseGet(Value.Unknown::new);
        return callee.creates() ? withAxes(type.get(), fit, entry.name(), place, inside.path()) : fit;
    }

    /** Whether a parameter's default is of its type. */
    void checkDefault(Parameter parameter, DeclaredType type, Scope inside) {
        if (parameter.defaultValue().isPresent() && parameter.type().isPresent()) {
            Expr standard = parameter.defaultValue().get();
            String name = parameter.name().text();
            Value value = valueOf(standard, new Signature.Entry(parameter, Optional.of(type)), inside, name);
            Fitting.Need need = Fitting.Need.ofDefinition(
                    name, standard.span(), parameter.type().get().span(), axis -> axisNamed(axis, inside));
            in.fitting.fit(spread(type, value), type, new Bindings(), need);
        }
    }

    /** A single axis or size where a list of axes is wanted is a list of one. */
    private static Value spread(DeclaredType type, Value value) {
        boolean single = type instanceof DeclaredType.ListOf list
                && list.element() instanceof DeclaredType.AxisType
                && (value instanceof Value.AxisOf || value instanceof Value.Number);
        return single ? new Value.ListOf(List.of(value)) : value;
    }

    /** What a name of an axis list stands for inside what is called. */
    Optional<Value> axisNamed(String name, Scope inside) {
        if (name.equals("space")) {
            return Optional.of(new Value.AxisOf(AxisUse.of(in.space)));
        }
        String[] parts = name.split("\\.");
        Optional<Value> value = inside.find(parts[0]).map(Scope.Binding::value);
        for (int i = 1; i < parts.length && value.isPresent(); i++) {
            value = value.get() instanceof Value.ComponentOf component
                            && component.instance().members().containsKey(parts[i])
                    ? Optional.of(component
                            .instance()
                            .members()
                            .get(parts[i])
                            .apply(component.instance().use()))
                    : Optional.empty();
        }
        return value.filter(found -> found instanceof Value.AxisOf || found instanceof Value.ListOf);
    }

    /** A number given for an axis makes the axis. */
    private Value withAxes(DeclaredType type, Value value, String name, Span place, String path) {
        if (type instanceof DeclaredType.AxisType && value instanceof Value.Number) {
            return axis(join(path, name), value, place);
        }
        if (type instanceof DeclaredType.ListOf list
                && list.element() instanceof DeclaredType.AxisType
                && value instanceof Value.ListOf elements) {
            List<Value> axes = new ArrayList<>();
            for (Value element : elements.elements()) {
                String own = join(path, name) + (elements.elements().size() == 1 ? "" : "." + axes.size());
                axes.add(element instanceof Value.Number ? axis(own, element, place) : element);
            }
            return new Value.ListOf(axes);
        }
        return value;
    }

    private Value axis(String path, Value size, Span place) {
        if (size instanceof Value.Number number && AbstractValues.isFixedLater(number.term())) {
            return new Value.AxisOf(AxisUse.of(in.newAxis(new Axis(path, OptionalLong.empty(), false, place))));
        }
        Optional<Long> known = in.evaluator.whole(size, place, "the size of an axis");
        if (known.isEmpty()) {
            return new Value.Unknown();
        }
        if (known.get() < 1) {
            in.reporter.report(Diagnostic.of(Code.WRONG_TYPE, place, "an axis has at least one element"));
            return new Value.Unknown();
        }
        return new Value.AxisOf(AxisUse.of(in.newAxis(new Axis(path, OptionalLong.of(known.get()), false, place))));
    }

    /** A parameter without a type takes the dimension of its default. */
    private Value likeDefault(Signature.Entry entry, Value value, Span place, Scope inside) {
        if (entry.parameter().defaultValue().isEmpty() || !(value instanceof Value.Number given)) {
            return value;
        }
        Expr standard = entry.parameter().defaultValue().get();
        if (standard.span().equals(place) || !(in.evaluator.evaluate(standard, inside) instanceof Value.Number usual)) {
            return value;
        }
        var wanted = new DeclaredType.Tensor(
                usual.term().type().scalar() == org.gridlang.semantics.types.Scalar.BOOL
                        ? org.gridlang.semantics.types.Scalar.BOOL
                        : org.gridlang.semantics.types.Scalar.REAL,
                usual.term().type().dimension(),
                List.of(),
                List.of());
        Fitting.Need need =
                new Fitting.Need(entry.name(), place, entry.parameter().span(), axis -> Optional.empty());
        return in.fitting.fitsDimension(given.term(), wanted, new Bindings(), need) ? value : new Value.Unknown();
    }
}
