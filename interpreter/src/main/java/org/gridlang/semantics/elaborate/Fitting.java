package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.semantics.units.Fraction;
import org.gridlang.source.Span;
import org.gridlang.syntax.TypeExpr;

/** Decides whether a value is of a declared type, binding the type's variables on the way. */
final class Fitting {
    private final Reporter reporter;
    private final Terms terms;

    Fitting(Reporter reporter, Terms terms) {
        this.reporter = reporter;
        this.terms = terms;
    }

    /**
     * Where a value is needed.
     *
     * @param name what it is called there, for messages
     * @param place the value's text
     * @param declaration the text that demands the type
     * @param known what a name of the signature's axis lists stands for, if it is not a variable
     * @param verb for messages: a parameter takes a value, a function gives one
     */
    record Need(String name, Span place, Span declaration, Function<String, Optional<Value>> known, String verb) {
        /** A parameter's need. */
        Need(String name, Span place, Span declaration, Function<String, Optional<Value>> known) {
            this(name, place, declaration, known, "takes");
        }

        /** What a declared result needs. */
        static Need ofResult(String name, Span place, Span declaration, Function<String, Optional<Value>> known) {
            return new Need(name, place, declaration, known, "gives");
        }

        /** What a parameter of something that is called by a name needs. */
        static Need ofArgument(
                String name, String callee, Span place, Span declaration, Function<String, Optional<Value>> known) {
            return new Need(name, place, declaration, known, "of `" + callee + "` takes");
        }

        /** What a name that has a type needs. */
        static Need ofDefinition(String name, Span place, Span declaration, Function<String, Optional<Value>> known) {
            return new Need(name, place, declaration, known, "is declared as");
        }

        Need element(int at) {
            return new Need(name + "[" + at + "]", place, declaration, known, verb);
        }

        /** A setting is demanded by the language: it has no declaration to show. */
        private Diagnostic noted(Diagnostic diagnostic) {
            return declaration.equals(place)
                    ? diagnostic
                    : diagnostic.withNote(declaration, "`" + name + "` is declared here");
        }
    }

    /** The value as the type wants it; empty if it is not of the type, which has then been reported. */
    Optional<Value> fit(Value given, DeclaredType type, Bindings bindings, Need need) {
        Value value = type instanceof DeclaredType.Any ? given : terms.single(given, need.place());
        if (value instanceof Value.Unknown) {
            return Optional.of(value);
        }
        return switch (type) {
            case DeclaredType.Any any -> Optional.of(value);
            case DeclaredType.Tensor tensor ->
                terms.isNumeric(value)
                        ? terms.asTerm(value, need.place())
                                .flatMap(term -> number(term, tensor, bindings, need))
                                .map(Value.Number::new)
                        : mismatch(value, type, need);
            case DeclaredType.ListOf list ->
                value instanceof Value.ListOf elements
                        ? list(elements, list, bindings, need)
                        : mismatch(value, type, need);
            case DeclaredType.FunctionOf function ->
                isFunction(value)
                        ? withArguments(value, function.parameters().size(), need)
                        : mismatch(value, type, need);
            case DeclaredType.Choice choice ->
                value instanceof Value.Word word ? chosen(word, choice, need) : mismatch(value, type, need);
            case DeclaredType.AxisType axis ->
                value instanceof Value.AxisOf || isWhole(value) ? Optional.of(value) : mismatch(value, type, need);
            case DeclaredType.TextType text ->
                value instanceof Value.Text ? Optional.of(value) : mismatch(value, type, need);
            case DeclaredType.UnitType unit ->
                value instanceof Value.UnitOf ? Optional.of(value) : mismatch(value, type, need);
            case DeclaredType.KindOf kind ->
                value instanceof Value.ComponentOf component
                                && component.instance().kind() == kind.kind()
                        ? Optional.of(value)
                        : mismatch(value, type, need);
            case DeclaredType.EvaluationType evaluation ->
                value instanceof Value.EvaluationOf ? Optional.of(value) : mismatch(value, type, need);
            case DeclaredType.Named named ->
                isNamed(value, named.word()) ? Optional.of(value) : mismatch(value, type, need);
        };
    }

    private static boolean isNamed(Value value, String word) {
        return switch (value) {
            case Value.NativeOf made ->
                made.word().equals(word) || made.use().name().endsWith("." + word);
            case Value.ComponentOf component ->
                component.instance().declaredName().equals(word);
            default -> false;
        };
    }

    /** Reports a function that cannot be called with so many arguments. */
    private Optional<Value> withArguments(Value function, int wanted, Need need) {
        Optional<Arity> own = Arity.of(function);
        if (own.isEmpty() || own.get().takes(wanted)) {
            return Optional.of(function);
        }
        reporter.report(need.noted(Diagnostic.of(
                Code.WRONG_TYPE,
                need.place(),
                "`" + need.name() + "` is called with " + Arity.count(wanted) + "; this function takes "
                        + own.get().text())));
        return Optional.empty();
    }

    static boolean isFunction(Value value) {
        return value instanceof Value.Declared
                || value instanceof Value.NativeFunction
                || value instanceof Value.Closure
                || value instanceof Value.Opaque
                || value instanceof Value.NetworkOf
                || value instanceof Value.Family;
    }

    private Optional<Value> chosen(Value.Word word, DeclaredType.Choice choice, Need need) {
        boolean any = word.value().isEmpty() && choice.words().containsAll(word.choices());
        if (any || choice.words().contains(word.value())) {
            return Optional.of(new Value.Word(word.value(), choice.words()));
        }
        reporter.report(Diagnostic.of(
                        Code.WRONG_CHOICE,
                        need.place(),
                        "`" + need.name() + "` is " + choiceText(choice) + "; found `" + word.value() + "`")
                .withHint(
                        Suggestions.nearest(word.value(), choice.words()).map(near -> "did you mean `" + near + "`?")));
        return Optional.empty();
    }

    private static String choiceText(DeclaredType.Choice choice) {
        return (choice.words().size() == 2 ? "either " : "one of ")
                + String.join(
                        choice.words().size() == 2 ? " or " : ", ",
                        choice.words().stream().map(word -> "`" + word + "`").toList());
    }

    private Optional<Value> list(Value.ListOf given, DeclaredType.ListOf type, Bindings bindings, Need need) {
        List<Value> fitted = new ArrayList<>();
        for (Value element : given.elements()) {
            Optional<Value> fit = fit(element, type.element(), bindings, need.element(fitted.size()));
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            fitted.add(fit.get());
        }
        return Optional.of(new Value.ListOf(fitted));
    }

    private static boolean isWhole(Value value) {
        return value instanceof Value.Number number && number.term().type().scalar() == Scalar.INT;
    }

    /** A whole number that is known, as an axis' size must be. */
    static Optional<Long> wholeNumber(Value value) {
        if (!(value instanceof Value.Number number)) {
            return Optional.empty();
        }
        var whole = Constants.whole(number.term());
        return whole.isPresent() ? Optional.of(whole.getAsLong()) : Optional.empty();
    }

    private Optional<Value> mismatch(Value value, DeclaredType type, Need need) {
        Diagnostic diagnostic = need.noted(Diagnostic.of(
                Code.WRONG_TYPE,
                need.place(),
                "`" + need.name() + "` " + need.verb() + " " + type.description() + "; found "
                        + terms.describe(value)));
        if (value instanceof Value.Unused unused) {
            diagnostic = diagnostic.withHint(
                    "give its arguments: `" + unused.declaration().name().text() + "(..)`");
        }
        reporter.report(diagnostic);
        return Optional.empty();
    }

    /** Checks elements, dimension and axes of a number. */
    Optional<Term> number(Term term, DeclaredType.Tensor type, Bindings bindings, Need need) {
        return fitsScalar(term.type(), type, need)
                        && fitsDimension(term, type, bindings, need)
                        && fitsAxes(term.type(), type, bindings, need)
                ? Optional.of(term)
                : Optional.empty();
    }

    private boolean fitsScalar(TensorType found, DeclaredType.Tensor type, Need need) {
        boolean fits = switch (type.scalar()) {
            case BOOL -> found.scalar() == Scalar.BOOL;
            case INT -> found.scalar() == Scalar.INT;
            case REAL -> found.scalar() != Scalar.BOOL;
        };
        if (!fits) {
            Diagnostic diagnostic = need.noted(Diagnostic.of(
                    Code.WRONG_TYPE,
                    need.place(),
                    "`" + need.name() + "` " + need.verb() + " a "
                            + type.scalar().description() + "; this is "
                            + (found.scalar() == Scalar.REAL
                                            && found.dimension().isPlain()
                                    ? "a number with a fraction"
                                    : Arithmetic.describe(found))));
            reporter.report(
                    found.scalar() == Scalar.BOOL
                            ? diagnostic.withHint(
                                    "write `if .. then 1 else 0`; to count, write `count(..)` or `fraction(..)`")
                            : diagnostic);
        }
        return fits;
    }

    boolean fitsDimension(Term term, DeclaredType.Tensor type, Bindings bindings, Need need) {
        Dimension found = term.type().dimension();
        if (type.variables().size() == 1) {
            DeclaredType.Variable variable = type.variables().getFirst();
            if (bindings.dimension(variable.name()).isEmpty()) {
                Fraction inverse = new Fraction(
                        variable.power().denominator(), variable.power().numerator());
                bindings.bindDimension(
                        variable.name(), found.over(type.dimension()).power(inverse));
                return true;
            }
        }
        Dimension wanted = bindings.dimension(type);
        if (found.equals(wanted)) {
            return true;
        }
        reportDimension(term, wanted, need);
        return false;
    }

    private void reportDimension(Term term, Dimension wanted, Need need) {
        Dimension found = term.type().dimension();
        boolean plainWanted = wanted.isPlain();
        Diagnostic diagnostic = need.noted(Diagnostic.of(
                plainWanted ? Code.PLAIN_NUMBER_NEEDED : Code.WRONG_DIMENSION,
                need.place(),
                "`" + need.name() + "` " + need.verb() + " " + wanted.description() + "; this is "
                        + found.description()));
        String text = need.place().text();
        String short_ = text.length() > 40 ? ".." : text;
        if (plainWanted) {
            diagnostic =
                    diagnostic.withHint("divide by a scale, or say the unit: `" + short_ + " in " + found.unit() + "`");
        } else if (found.isPlain() && isLiteral(text)) {
            diagnostic = diagnostic.withHint("write the unit: `" + text + " " + wanted.unit() + "`");
        } else if (found.over(wanted).equals(Dimension.ANGLE)) {
            diagnostic = diagnostic.withHint(
                    "an angle is a dimension of its own; where its number of radians is meant, write `(.. in rad)`");
        } else {
            diagnostic = diagnostic.withHint("a value in `" + wanted.unit() + "` is needed");
        }
        reporter.report(diagnostic);
    }

    /** Whether a unit behind the text would make a quantity of it. */
    static boolean isLiteral(String text) {
        return text.matches("-?[0-9][0-9_.]*([eE][+-]?[0-9]+)?");
    }

    private boolean fitsAxes(TensorType found, DeclaredType.Tensor type, Bindings bindings, Need need) {
        List<TypeExpr.AxisItem> pattern = type.axes();
        List<AxisUse> actual = found.axes();
        int anyAt = -1;
        for (int i = 0; i < pattern.size(); i++) {
            if (pattern.get(i) instanceof TypeExpr.AxisItem.Any) {
                anyAt = i;
            }
        }
        if (anyAt < 0) {
            List<AxisPattern> wanted = patterns(pattern, bindings, need);
            return wanted.size() == actual.size() && matches(wanted, actual, bindings) || misfit(found, wanted, need);
        }
        List<AxisPattern> before = patterns(pattern.subList(0, anyAt), bindings, need);
        List<AxisPattern> after = patterns(pattern.subList(anyAt + 1, pattern.size()), bindings, need);
        int middle = actual.size() - before.size() - after.size();
        if (middle < 0
                || !matches(before, actual.subList(0, before.size()), bindings)
                || !matches(after, actual.subList(before.size() + middle, actual.size()), bindings)) {
            return misfit(found, before, need);
        }
        var reason = bindings.bindAny(actual.subList(before.size(), before.size() + middle));
        if (reason.isPresent()) {
            reporter.report(Diagnostic.of(
                            Code.AXES_DO_NOT_FIT,
                            need.place(),
                            "`" + need.name() + "`: " + reason.get().reason())
                    .withHint(reason.get().hint()));
            return false;
        }
        return true;
    }

    /** One entry of an axis list: a known axis, or a variable that is bound by the first axis it meets. */
    private sealed interface AxisPattern {
        record Fixed(AxisUse use) implements AxisPattern {}

        record Free(String variable) implements AxisPattern {}
    }

    private List<AxisPattern> patterns(List<TypeExpr.AxisItem> items, Bindings bindings, Need need) {
        List<AxisPattern> result = new ArrayList<>();
        for (TypeExpr.AxisItem item : items) {
            if (item instanceof TypeExpr.AxisItem.Named named) {
                String text = named.dotted();
                String base = text.replaceAll("'+$", "");
                int primes = text.length() - base.length();
                Optional<Value> known = need.known().apply(base);
                if (known.isPresent() && known.get() instanceof Value.AxisOf axis) {
                    result.add(new AxisPattern.Fixed(
                            new AxisUse(axis.use().axis(), axis.use().primes() + primes)));
                } else if (known.isPresent() && known.get() instanceof Value.ListOf list) {
                    for (Value element : list.elements()) {
                        if (element instanceof Value.AxisOf axis) {
                            result.add(new AxisPattern.Fixed(axis.use()));
                        }
                    }
                } else if (bindings.axis(base).isPresent()) {
                    AxisUse bound = bindings.axis(base).get();
                    result.add(new AxisPattern.Fixed(new AxisUse(bound.axis(), bound.primes() + primes)));
                } else {
                    result.add(new AxisPattern.Free(text));
                }
            }
        }
        return result;
    }

    private static boolean matches(List<AxisPattern> wanted, List<AxisUse> actual, Bindings bindings) {
        for (int i = 0; i < wanted.size(); i++) {
            AxisUse use = actual.get(i);
            boolean fits = switch (wanted.get(i)) {
                case AxisPattern.Fixed fixed -> fixed.use().equals(use);
                case AxisPattern.Free free -> {
                    String base = free.variable().replaceAll("'+$", "");
                    int primes = free.variable().length() - base.length();
                    Optional<AxisUse> bound = bindings.axis(base);
                    if (bound.isEmpty() && use.primes() >= primes) {
                        bindings.bindAxis(base, new AxisUse(use.axis(), use.primes() - primes));
                        yield true;
                    }
                    yield bound.isPresent()
                            && use.equals(
                                    new AxisUse(bound.get().axis(), bound.get().primes() + primes));
                }
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean misfit(TensorType found, List<AxisPattern> wanted, Need need) {
        String wantedText = wanted.isEmpty()
                ? "a single value"
                : "axes `["
                        + String.join(
                                ", ",
                                wanted.stream()
                                        .map(pattern -> switch (pattern) {
                                            case AxisPattern.Fixed fixed ->
                                                fixed.use().toString();
                                            case AxisPattern.Free free -> free.variable();
                                        })
                                        .toList())
                        + "]`";
        String foundText = found.axes().isEmpty() ? "a single value" : "axes `" + found.axesText() + "`";
        Diagnostic diagnostic = need.noted(Diagnostic.of(
                Code.AXES_DO_NOT_FIT,
                need.place(),
                "`" + need.name() + "` " + need.verb() + " " + wantedText + "; this has " + foundText));
        for (AxisUse use : found.axes()) {
            if (!use.axis().path().equals("space") && use.primes() == 0) {
                diagnostic = diagnostic.withNote(
                        use.axis().origin(), "the axis `" + use.axis().path() + "` comes from here");
            }
        }
        reporter.report(diagnostic);
        return false;
    }
}
