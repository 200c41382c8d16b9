package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.names.Lookup;
import org.gridlang.semantics.names.NameProblems;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.terms.Term;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;
import org.gridlang.syntax.Where;

/** Calls: functions are put in place of their calls, so that what is checked is what will run. */
final class Calls {
    private static final Value UNKNOWN = new Value.Unknown();
    private static final int DEEPEST = 100;

    private final Elaboration in;
    private final Set<String> recursive = new HashSet<>();

    Calls(Elaboration in) {
        this.in = in;
    }

    Value call(Expr.Call call, Scope scope) {
        Value callee = callee(call.callee(), scope);
        if (callee instanceof Value.Unknown) {
            return UNKNOWN;
        }
        if (call.over().isPresent() && !(callee instanceof Value.NativeFunction)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TYPE,
                            call.over().get().span(),
                            "`over` belongs to a reduction; `"
                                    + call.callee().span().text() + "` reduces nothing")
                    .withHint("write `mean(.. over ..)` or `sum(.. over ..)` around the call"));
            return UNKNOWN;
        }
        return switch (callee) {
            case Value.Declared declared -> declared(declared, call, scope);
            case Value.NativeFunction function -> in.natives.call(function, call, scope);
            case Value.Closure closure -> closure(closure, call, scope);
            case Value.Opaque opaque -> opaque(opaque, call, scope);
            case Value.NetworkOf network -> in.networks.apply(network.instance(), call, scope);
            case Value.Family family -> in.networks.next(family, call, scope);
            case Value.Unused unused -> in.components.make(unused, call, scope);
            default -> {
                Diagnostic diagnostic = Diagnostic.of(
                        Code.NOT_CALLABLE,
                        call.callee().span(),
                        in.terms.describe(callee) + " cannot be called like a function");
                in.reporter.report(
                        callee instanceof Value.Number
                                ? diagnostic.withHint("a product is written with `*`")
                                : diagnostic);
                yield UNKNOWN;
            }
        };
    }

    /** What stands before the parentheses: a local function, else a declaration. */
    private Value callee(Expr callee, Scope scope) {
        if (callee instanceof Expr.Parenthesised parenthesised) {
            return callee(parenthesised.inner(), scope);
        }
        if (!(callee instanceof Expr.Reference reference)) {
            return in.evaluator.evaluate(callee, scope);
        }
        Name name = reference.name();
        Optional<Scope.Binding> local = scope.find(name.text());
        Lookup declared = scope.module().findCallable(name.text());
        if (local.isPresent()) {
            Value value = local.get().value();
            if (Fitting.isFunction(value) || !(declared instanceof Lookup.Found)) {
                return value;
            }
        }
        if (declared instanceof Lookup.Unknown && scope.isOpen()) {
            return UNKNOWN;
        }
        if (declared instanceof Lookup.Unknown && scope.module().findValue(name.text()) instanceof Lookup.Found) {
            return in.evaluator.evaluate(callee, scope);
        }
        if (declared instanceof Lookup.Found found) {
            return in.names.ofDeclaration(found);
        }
        return NameProblems.foundOrReport(scope.module(), declared, name, scope.visible(), in.reporter)
                .map(in.names::ofDeclaration)
                .orElse(UNKNOWN);
    }

    private Value declared(Value.Declared callee, Expr.Call call, Scope scope) {
        Declaration.Function function = callee.declaration();
        boolean second = !callee.first().isEmpty()
                || function.parameters().isEmpty() && function.family().isPresent();
        List<org.gridlang.syntax.Parameter> parameters =
                function.family().isPresent() && second ? function.family().get() : function.parameters();
        if (tooDeep(function.name().text(), call.span())) {
            return UNKNOWN;
        }
        Scope inside = Scope.of(callee.module(), scope.path());
        for (Value.Bound bound : callee.first()) {
            inside.bind(bound.name(), bound.origin(), bound.value());
        }
        Bindings bindings = new Bindings();
        Callee shape = new Callee(
                function.name().text(), function.name().span(), callee.module(), List.of(), parameters, false);
        List<Value.Bound> bound = in.arguments.bind(shape, call.arguments(), call.span(), scope, inside, bindings);
        if (function.family().isPresent() && !second) {
            return new Value.Declared(callee.module(), function, bound);
        }
        return inline(function, call.span(), inside, bindings);
    }

    /** Applies a function value to values. */
    Value apply(Value callee, List<Value> values, Span place, Scope scope) {
        return switch (callee) {
            case Value.NetworkOf network -> in.networks.applyTo(network.instance(), values, place);
            case Value.Closure closure -> closure(closure, values, place);
            default -> {
                List<Expr.Argument> arguments = new ArrayList<>();
                Scope inner = scope.inner();
                for (int i = 0; i < values.size(); i++) {
                    String name = "$" + i;
                    inner.bind(name, values.get(i));
                    arguments.add(new Expr.Argument(
                            place, Optional.empty(), new Expr.Reference(new Name(place, name)), false));
                }
                inner.bind("$callee", callee);
                Expr reference = new Expr.Reference(new Name(place, "$callee"));
                yield call(new Expr.Call(place, reference, arguments, Optional.empty()), inner);
            }
        };
    }

    /** Once a function is known to call itself, it is not followed again: two such calls in one body would double at each level. */
    private boolean tooDeep(String name, Span place) {
        if (recursive.contains(name)) {
            return true;
        }
        if (!in.reporter.repeats(name, 24) && in.reporter.depth() < DEEPEST) {
            return false;
        }
        recursive.add(name);
        in.reporter.report(Diagnostic.of(Code.RECURSIVE_FUNCTION, place, "the function `" + name + "` calls itself")
                .withHint("repeat over a list with `fold`, or over time with a recurrence `a[t] = .. a[t-1]`"));
        return true;
    }

    private Value inline(Declaration.Function function, Span call, Scope inside, Bindings bindings) {
        bindings.axes().forEach((name, axis) -> {
            if (!inside.bindsHere(name)) {
                inside.bind(name, new Value.AxisOf(axis));
            }
        });
        Supplier<Value> body = () -> body(function, inside, bindings);
        return isGeneric(function)
                ? in.reporter.inGenericFunction(call, function.name().text(), body)
                : in.reporter.inFunction(call, function.name().text(), body);
    }

    private static boolean isGeneric(Declaration.Function function) {
        return Stream.concat(
                        function.parameters().stream(),
                        function.family().stream().flatMap(List::stream))
                .anyMatch(parameter ->
                        parameter.type().isEmpty() && parameter.defaultValue().isEmpty());
    }

    /** The value of a function's body, its parameters bound in {@code inside}. */
    Value body(Declaration.Function function, Scope inside, Bindings bindings) {
        for (Statement.Definition local : function.where().definitions()) {
            if (local.drawn()) {
                in.reporter.report(Diagnostic.of(
                                Code.DRAW_NOT_ALLOWED,
                                local.span(),
                                "a function gives one value for one argument, so nothing is drawn in it")
                        .withHint("draw in the component, and hand the value over as an argument"));
                return UNKNOWN;
            }
        }
        bindWhere(function.where(), inside);
        Value value = in.evaluator.evaluate(function.body(), inside);
        if (function.result().isEmpty()) {
            return value;
        }
        DeclaredType type = in.types.read(function.result().get(), List.of(), inside.module());
        Fitting.Need need = Fitting.Need.ofResult(
                function.name().text(),
                function.body().span(),
                function.result().get().span(),
                axis -> in.arguments.axisNamed(axis, inside));
        return in.fitting.fit(value, type, bindings, need).orElse(UNKNOWN);
    }

    /** Binds local definitions; each is evaluated when it is first used. */
    void bindWhere(Where where, Scope scope) {
        for (Statement.Definition definition : where.definitions()) {
            String name = definition.name().text();
            boolean[] busy = {false};
            scope.bind(name, Optional.of(definition.name().span()), () -> {
                if (busy[0]) {
                    in.reporter.report(Diagnostic.of(
                                    Code.CYCLE_WITHOUT_DELAY,
                                    definition.name().span(),
                                    "`" + name + "` is defined by itself")
                            .withHint("local names may stand in any order, but none may need itself"));
                    return UNKNOWN;
                }
                busy[0] = true;
                return local(definition, scope);
            });
        }
    }

    private Value local(Statement.Definition definition, Scope scope) {
        bindWhere(definition.where(), scope);
        if (definition.drawn()) {
            return in.signals.drawnLocal(definition, scope);
        }
        Value value = in.evaluator.evaluate(definition.value(), scope);
        if (definition.type().isPresent()) {
            value = ofType(
                    value,
                    definition.type().get(),
                    definition.name(),
                    definition.value().span(),
                    scope);
        }
        return named(definition.name().text(), value);
    }

    /** A value under a name that has a type. */
    Value ofType(Value value, TypeExpr written, Name name, Span place, Scope scope) {
        DeclaredType type = in.types.read(written, List.of(), scope.module());
        Fitting.Need need = Fitting.Need.ofDefinition(
                name.text(), place, written.span(), axis -> in.arguments.axisNamed(axis, scope));
        return in.fitting.fit(value, type, new Bindings(), need).orElse(UNKNOWN);
    }

    /** Keeps a value that is used more than once from being put in place more than once. */
    static Value named(String name, Value value) {
        if (value instanceof Value.Number number
                && !(number.term() instanceof Term.Constant)
                && !(number.term() instanceof Term.Read)
                && !(number.term() instanceof Term.IndexValue)
                && !(number.term() instanceof Term.LocalRead)) {
            return new Value.Number(new Term.LocalRead(new Local(name, number.term())));
        }
        return value;
    }

    private Value closure(Value.Closure closure, Expr.Call call, Scope scope) {
        List<Value> values = new ArrayList<>();
        for (Expr.Argument argument : call.arguments()) {
            values.add(in.evaluator.evaluate(argument.value(), scope));
        }
        return closure(closure, values, call.span());
    }

    private Value closure(Value.Closure closure, List<Value> values, Span place) {
        if (values.size() != closure.parameters().size()) {
            in.reporter.report(Diagnostic.of(
                            values.size() > closure.parameters().size()
                                    ? Code.TOO_MANY_ARGUMENTS
                                    : Code.MISSING_ARGUMENT,
                            place,
                            "the function takes "
                                    + Arity.count(closure.parameters().size()) + "; found " + values.size())
                    .withNote(closure.body().span(), "this is the function"));
            return UNKNOWN;
        }
        if (tooDeep("(..) -> ..", place)) {
            return UNKNOWN;
        }
        Scope inside = closure.scope().inner();
        for (int i = 0; i < values.size(); i++) {
            Name name = closure.parameters().get(i);
            inside.bind(name.text(), name.span(), named(name.text(), values.get(i)));
        }
        return in.evaluator.evaluate(closure.body(), inside);
    }

    private Value opaque(Value.Opaque callee, Expr.Call call, Scope scope) {
        List<Value> values = new ArrayList<>();
        for (Expr.Argument argument : call.arguments()) {
            values.add(in.evaluator.evaluate(argument.value(), scope));
        }
        return in.natives.opaque(callee, values, call);
    }
}
