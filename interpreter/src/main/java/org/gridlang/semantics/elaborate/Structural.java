package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;

/** Functions whose types no signature can say: the library declares them without types, and this is their typing. */
final class Structural {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Elaboration in;
    private final StructuralAxes axes;

    Structural(Elaboration in) {
        this.in = in;
        this.axes = new StructuralAxes(in);
    }

    /** A call with its arguments by name. */
    record Site(
            Declaration.Native declaration, String operation, Expr.Call call, Map<String, Expr> given, Scope scope) {
        /** The argument of a parameter that is given. */
        Expr expression(String parameter) {
            return Objects.requireNonNull(given.get(parameter), parameter);
        }

        Span place(String parameter) {
            Expr expression = given.get(parameter);
            return expression == null ? call.span() : expression.span();
        }

        boolean has(String parameter) {
            return given.containsKey(parameter);
        }

        String name() {
            return declaration.name().text();
        }
    }

    Value call(Value.NativeFunction function, Expr.Call call, Scope scope) {
        Declaration.Native declaration = function.declaration();
        String name = declaration.name().text();
        Scope inner = in.overs.prepare(call.over(), scope);
        Optional<Map<String, Expr>> given = assign(declaration, call);
        if (given.isEmpty()) {
            return UNKNOWN;
        }
        Site site = new Site(declaration, function.module().path() + "." + name, call, given.get(), inner);
        return switch (name) {
            case "sin", "cos", "tan" -> trigonometric(site);
            case "max", "min" -> extreme(site);
            case "vector" -> axes.vector(site);
            case "element" -> axes.element(site);
            case "dot" -> axes.dot(site);
            case "outer" -> axes.outer(site);
            case "concat" -> axes.concat(site);
            case "stack" -> axes.stack(site);
            case "transpose" -> axes.transpose(site);
            case "size" -> axes.size(site);
            case "index" -> axes.index(site);
            case "shift" -> axes.shift(site);
            case "convolve" -> axes.convolve(site);
            case "fold" -> fold(site);
            default -> {
                in.reporter.report(
                        Diagnostic.of(Code.NOT_CALLABLE, call.span(), "`" + name + "` cannot be called here"));
                yield UNKNOWN;
            }
        };
    }

    private Optional<Map<String, Expr>> assign(Declaration.Native declaration, Expr.Call call) {
        Map<String, Expr> given = new LinkedHashMap<>();
        List<String> names =
                declaration.parameters().stream().map(one -> one.name().text()).toList();
        int position = 0;
        for (Expr.Argument argument : call.arguments()) {
            String name = argument.name().isPresent()
                    ? argument.name().get().text()
                    : position < names.size() ? names.get(position++) : "";
            if (!names.contains(name)) {
                in.reporter.report(
                        argument.name().isPresent()
                                ? Diagnostic.of(
                                                Code.UNKNOWN_ARGUMENT,
                                                argument.name().get().span(),
                                                "`" + declaration.name().text() + "` has no parameter `" + name + "`")
                                        .withHint(Suggestions.hint(name, names))
                                : Diagnostic.of(
                                        Code.TOO_MANY_ARGUMENTS,
                                        argument.span(),
                                        "`" + declaration.name().text() + "` takes at most "
                                                + Arity.count(names.size())));
                return Optional.empty();
            }
            given.put(name, argument.value());
        }
        for (var parameter : declaration.parameters()) {
            if (parameter.defaultValue().isEmpty()
                    && !given.containsKey(parameter.name().text())) {
                in.reporter.report(Diagnostic.of(
                                Code.MISSING_ARGUMENT,
                                call.span(),
                                "`" + declaration.name().text() + "` needs `"
                                        + parameter.name().text() + "`")
                        .withNote(parameter.span(), "it is declared here"));
                return Optional.empty();
            }
        }
        return Optional.of(given);
    }

    private Value trigonometric(Site site) {
        Optional<Term> term = axes.term(site, "a");
        if (term.isEmpty()) {
            return UNKNOWN;
        }
        Dimension dimension = term.get().type().dimension();
        if (!dimension.isPlain() && !dimension.equals(Dimension.ANGLE)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_DIMENSION,
                            site.place("a"),
                            "`" + site.name() + "` takes an angle or a plain number; this is "
                                    + dimension.description())
                    .withHint("divide by a length to get a plain number of radians"));
            return UNKNOWN;
        }
        TensorType type = term.get().type().withDimension(Dimension.PLAIN).withScalar(Scalar.REAL);
        return new Value.Number(
                new Term.Apply(type, site.operation(), site.declaration().version(), List.of(term.get())));
    }

    /** One argument: a reduction. Two: element by element. */
    private Value extreme(Site site) {
        Optional<Term> a = axes.term(site, "a");
        if (a.isEmpty()) {
            return UNKNOWN;
        }
        if (!site.has("b")) {
            Optional<OverClauses.Reduced> reduced = in.overs.resolve(
                    site.call().over(), a.get(), site.name(), site.call().span(), site.place("a"), site.scope());
            return reduced.isEmpty() ? UNKNOWN : reduction(site, a.get(), reduced.get());
        }
        Optional<Term> b = axes.term(site, "b");
        if (b.isEmpty()) {
            return UNKNOWN;
        }
        Expr.Binary shape = new Expr.Binary(
                site.call().span(), Expr.BinaryOperator.PLUS, site.expression("a"), site.expression("b"));
        Optional<Term> joined = in.arithmetic.pair(site.name(), shape, a.get(), b.get(), site.scope());
        return joined.isEmpty()
                ? UNKNOWN
                : new Value.Number(new Term.Apply(
                        joined.get().type(),
                        site.operation(),
                        site.declaration().version(),
                        List.of(a.get(), b.get())));
    }

    private static Value reduction(Site site, Term body, OverClauses.Reduced reduced) {
        List<AxisUse> left = new ArrayList<>(body.type().axes());
        left.removeAll(reduced.features());
        Set<Index> indices = new LinkedHashSet<>(body.type().indices());
        indices.removeAll(reduced.indices());
        return new Value.Number(new Term.Reduce(
                body.type().withAxes(left).withIndices(indices),
                site.operation(),
                site.declaration().version(),
                body,
                List.of(),
                reduced.over(),
                reduced.filter()));
    }

    private Value fold(Site site) {
        Value list = in.evaluator.evaluate(site.expression("list"), site.scope());
        Value value = in.evaluator.evaluate(site.expression("from"), site.scope());
        Value with = in.evaluator.evaluate(site.expression("with"), site.scope());
        if (list instanceof Value.Unknown || with instanceof Value.Unknown) {
            return UNKNOWN;
        }
        if (!(list instanceof Value.ListOf elements) || !Fitting.isFunction(with)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_TYPE,
                            site.call().span(),
                            "`fold` goes through a list with a function of two arguments; found "
                                    + in.terms.describe(list) + " and " + in.terms.describe(with))
                    .withHint("write `fold(list, from: start, with: (value, element) -> ..)`"));
            return UNKNOWN;
        }
        for (Value element : elements.elements()) {
            value = Calls.named(
                    "value", in.calls.apply(with, List.of(value, element), site.place("with"), site.scope()));
        }
        return value;
    }

    /** A new axis that an operation makes; the definition that keeps the value names it. */
    static Axis madeAxis(Elaboration in, String path, String name, OptionalLong size, Span place) {
        String full = path.isEmpty() ? name : path + "." + name;
        Axis axis = new Axis(full, size, false, place);
        return in.newAxis(axis);
    }

    static Term apply(Site site, TensorType type, List<Operand> operands) {
        return new Term.Apply(type, site.operation(), site.declaration().version(), operands);
    }
}
