package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridlang.semantics.variants.Applied;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;

/**
 * Whether an edit can only change numbers, not types: a value in another amount of the same unit, the same call with such
 * arguments. What was right before such an edit is right after it, so a check need not look at it.
 */
final class Alike {
    private Alike() {}

    /** Whether all edits only change numbers; the number of steps decides which times there are, so it does not count. */
    static boolean all(List<Applied> edits) {
        return edits.stream()
                .allMatch(edit -> !edit.path().endsWith("steps")
                        && edit.before().isPresent()
                        && edit.after().isPresent()
                        && alike(edit.before().get(), edit.after().get()));
    }

    /** Whether all edits are of the world in which a model is looked at, so that none can change the model. */
    static boolean ofTheWorld(List<Applied> edits) {
        return edits.stream()
                .allMatch(edit ->
                        Stream.of("trajectory.", "environment.", "velocity.").anyMatch(edit.path()::startsWith));
    }

    /** Whether two expressions differ in numbers alone. */
    static boolean alike(Expr a, Expr b) {
        return switch (a) {
            case Expr.Number one -> b instanceof Expr.Number other && isWhole(one) == isWhole(other);
            case Expr.Quantity one ->
                b instanceof Expr.Quantity other && one.unit().equals(other.unit());
            case Expr.Call one -> b instanceof Expr.Call other && alikeCalls(one, other);
            default -> a.span().text().equals(b.span().text());
        };
    }

    private static boolean isWhole(Expr.Number number) {
        return number.text().indexOf('.') < 0 && number.text().indexOf('e') < 0;
    }

    private static boolean alikeCalls(Expr.Call one, Expr.Call other) {
        if (!one.callee().span().text().equals(other.callee().span().text())
                || one.over().isPresent()
                || other.over().isPresent()
                || one.arguments().size() != other.arguments().size()) {
            return false;
        }
        for (int i = 0; i < one.arguments().size(); i++) {
            Expr.Argument left = one.arguments().get(i);
            Expr.Argument right = other.arguments().get(i);
            Optional<String> leftName = left.name().map(Name::text);
            if (!leftName.equals(right.name().map(Name::text)) || !alike(left.value(), right.value())) {
                return false;
            }
        }
        return true;
    }
}
