package org.gridlang.semantics.elaborate;

import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Expr.BinaryOperator;

/**
 * Comparisons of a choice with one of its words: {@code if order == shuffled then ..}. A word is no value of its own; what is
 * compared with it gives it a meaning.
 */
final class Choices {
    private final Elaboration in;

    Choices(Elaboration in) {
        this.in = in;
    }

    /** What the comparison gives; empty if it is not one of a choice with a word. */
    Optional<Value> compared(Expr.Binary binary, Scope scope) {
        if (binary.operator() != BinaryOperator.EQUAL && binary.operator() != BinaryOperator.NOT_EQUAL) {
            return Optional.empty();
        }
        if (isUnknown(binary.left(), scope) && isUnbound(binary.right(), scope)
                || isUnknown(binary.right(), scope) && isUnbound(binary.left(), scope)) {
            return Optional.of(new Value.Unknown()); // the wrong word was reported where it was given
        }
        Optional<Value.Word> left = choice(binary.left(), scope);
        if (left.isPresent()) {
            return compared(left.get(), binary.right(), binary, scope);
        }
        Optional<Value.Word> right = choice(binary.right(), scope);
        return right.flatMap(found -> compared(found, binary.left(), binary, scope));
    }

    private static boolean isUnknown(Expr side, Scope scope) {
        return side instanceof Expr.Reference reference
                && scope.find(reference.name().text())
                        .filter(found -> found.value() instanceof Value.Unknown)
                        .isPresent();
    }

    private static boolean isUnbound(Expr side, Scope scope) {
        return side instanceof Expr.Reference reference
                && scope.find(reference.name().text()).isEmpty();
    }

    /** A name that is bound to a word of a choice. */
    private static Optional<Value.Word> choice(Expr side, Scope scope) {
        return side instanceof Expr.Reference reference
                ? scope.find(reference.name().text())
                        .map(Scope.Binding::value)
                        .filter(value -> value instanceof Value.Word word
                                && !word.choices().isEmpty())
                        .map(Value.Word.class::cast)
                : Optional.empty();
    }

    private Optional<Value> compared(Value.Word chosen, Expr other, Expr.Binary binary, Scope scope) {
        Optional<Value.Word> second = choice(other, scope);
        if (second.isEmpty() && !(other instanceof Expr.Reference)) {
            return Optional.empty();
        }
        String word = second.map(Value.Word::value)
                .orElseGet(() -> ((Expr.Reference) other).name().text());
        if (second.isEmpty() && !chosen.choices().contains(word)) {
            in.reporter.report(Diagnostic.of(
                            Code.WRONG_CHOICE,
                            other.span(),
                            "`" + word + "` is no word of this choice; it is one of `"
                                    + String.join("`, `", chosen.choices()) + "`")
                    .withHint(Suggestions.hint(word, chosen.choices())));
            return Optional.of(new Value.Unknown());
        }
        if (chosen.value().isEmpty() || word.isEmpty()) {
            return Optional.of(new Value.Unknown()); // any word: it is not known before the component is put to use
        }
        boolean equal = binary.operator() == BinaryOperator.EQUAL;
        return Optional.of(new Value.Number(Constants.bool(chosen.value().equals(word) == equal)));
    }
}
