package org.gridlang.semantics.elaborate;

import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.terms.Term;
import org.gridlang.source.Span;

/** Values as terms: a target stands for its code, a readout for its prediction, an architecture for its representation. */
final class Terms {
    private final Reporter reporter;

    Terms(Reporter reporter) {
        this.reporter = reporter;
    }

    /** A group of one component is that component; reports a group of several. */
    Value single(Value value, Span place) {
        if (!(value instanceof Value.Group group)) {
            return value;
        }
        if (group.members().size() == 1) {
            return group.members().values().iterator().next().get();
        }
        String word = group.kind().word();
        reporter.report(Diagnostic.of(
                        Code.AMBIGUOUS_COMPONENT,
                        place,
                        "there are several " + word + "s: `"
                                + String.join("`, `", group.members().keySet()) + "`")
                .withHint("say which: `" + word + "."
                        + group.members().keySet().iterator().next() + "`"));
        return new Value.Unknown();
    }

    /** Whether a value may stand where a number is needed. */
    boolean isNumeric(Value value) {
        return switch (value) {
            case Value.Number number -> true;
            case Value.UnitOf unit -> true;
            case Value.Group group -> true;
            case Value.ComponentOf component ->
                component.instance().mainSignal().isPresent();
            default -> false;
        };
    }

    /** The value as a term; empty if it is none, which has then been reported. */
    Optional<Term> asTerm(Value value, Span place) {
        return switch (value) {
            case Value.Number number -> Optional.of(number.term());
            case Value.Unknown unknown -> Optional.empty();
            case Value.Group group -> asTerm(single(group, place), place);
            case Value.UnitOf unit -> Optional.of(Constants.quantity(unit.factor(), unit.dimension()));
            case Value.ComponentOf component
            when component.instance().mainSignal().isPresent() ->
                component.instance().mainSignal().get().apply(place) instanceof Value.Number number
                        ? Optional.of(number.term())
                        : Optional.empty();
            case Value.NativeOf made
            when made.isDistribution() -> {
                reporter.report(Diagnostic.of(
                                Code.DRAW_NOT_ALLOWED,
                                place,
                                "this is a distribution; a value is drawn from it by a name of its own")
                        .withHint("write `noise ~ " + place.text() + "` as a definition, and use `noise` here"));
                yield Optional.empty();
            }
            default -> {
                Diagnostic diagnostic =
                        Diagnostic.of(Code.WRONG_TYPE, place, "a number is needed here; found " + describe(value));
                reporter.report(
                        Fitting.isFunction(value)
                                ? diagnostic.withHint("call it: `" + place.text() + "(..)`")
                                : value instanceof Value.ListOf
                                        ? diagnostic.withHint(
                                                "to make one value of it, write `stack(" + place.text() + ")`")
                                        : diagnostic);
                yield Optional.empty();
            }
        };
    }

    /** For messages: what a value is. */
    String describe(Value value) {
        return switch (value) {
            case Value.Number number ->
                Arithmetic.describe(number.term().type())
                        + (number.term().type().axes().isEmpty()
                                ? ""
                                : " with axes `" + number.term().type().axesText() + "`");
            case Value.Text text -> "a string";
            case Value.Word word -> "the word `" + word.value() + "`";
            case Value.UnitOf unit -> "the unit `" + unit.text() + "`";
            case Value.ListOf list -> "a list";
            case Value.AxisOf axis -> "the axis `" + axis.use() + "`";
            case Value.Declared declared ->
                "the function `" + declared.declaration().name().text() + "`";
            case Value.NativeFunction function ->
                "the function `" + function.declaration().name().text() + "`";
            case Value.Closure closure -> "a function";
            case Value.Opaque opaque -> "a function";
            case Value.ComponentOf component ->
                "the " + component.instance().kind().word() + " `"
                        + component.instance().path() + "`";
            case Value.Group group -> "the " + group.kind().word() + "s of the experiment";
            case Value.NetworkOf network -> "the network `" + network.instance().path() + "`";
            case Value.Family family -> "the networks `" + family.path() + "`";
            case Value.NativeOf made -> made.isDistribution() ? "a distribution" : "a " + made.word();
            case Value.Settings settings -> "settings in braces";
            case Value.EvaluationOf evaluation -> "the evaluation `" + evaluation.name() + "`";
            case Value.ModuleOf module -> "the file `" + module.module().path() + "`";
            case Value.ExperimentOf experiment ->
                "the experiment `" + experiment.experiment().name().text() + "`";
            case Value.Unused unused -> "`" + unused.declaration().name().text() + "`, which is not put to use";
            case Value.Unknown unknown -> "something unknown";
        };
    }
}
