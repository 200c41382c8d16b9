package org.gridlang.semantics.variants;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;
import org.gridlang.syntax.Where;

/** Whether two expressions say the same, whatever their places, layout and parentheses; numbers are compared by value. */
final class SameText {

    private SameText() {}

    static boolean same(Expr one, Expr other) {
        Expr a = ExprParts.bare(one);
        Expr b = ExprParts.bare(other);
        Optional<Exact> number = Exact.of(a);
        if (number.isPresent()) {
            return Exact.of(b).filter(number.get()::same).isPresent();
        }
        return switch (a) {
            case Expr.Text x -> b instanceof Expr.Text y && x.value().equals(y.value());
            case Expr.Bool x -> b instanceof Expr.Bool y && x.value() == y.value();
            case Expr.Unit x -> b instanceof Expr.Unit y && x.unit().equals(y.unit());
            case Expr.Reference x -> b instanceof Expr.Reference y && same(x.name(), y.name());
            case Expr.Member x ->
                b instanceof Expr.Member y && same(x.name(), y.name()) && same(x.target(), y.target());
            case Expr.Call x ->
                b instanceof Expr.Call y
                        && same(x.callee(), y.callee())
                        && all(x.arguments(), y.arguments(), SameText::argument)
                        && both(x.over(), y.over(), SameText::over);
            case Expr.Index x ->
                b instanceof Expr.Index y
                        && same(x.target(), y.target())
                        && all(x.indices(), y.indices(), SameText::same);
            case Expr.Unary x ->
                b instanceof Expr.Unary y && x.operator() == y.operator() && same(x.operand(), y.operand());
            case Expr.Binary x ->
                b instanceof Expr.Binary y
                        && x.operator() == y.operator()
                        && same(x.left(), y.left())
                        && same(x.right(), y.right());
            case Expr.InUnit x ->
                b instanceof Expr.InUnit y && x.unit().equals(y.unit()) && same(x.operand(), y.operand());
            case Expr.Conditional x ->
                b instanceof Expr.Conditional y
                        && same(x.condition(), y.condition())
                        && same(x.then(), y.then())
                        && same(x.otherwise(), y.otherwise());
            case Expr.Lambda x ->
                b instanceof Expr.Lambda y
                        && all(x.parameters(), y.parameters(), SameText::same)
                        && same(x.body(), y.body());
            case Expr.ListOf x -> b instanceof Expr.ListOf y && all(x.elements(), y.elements(), SameText::same);
            case Expr.Range x ->
                b instanceof Expr.Range y
                        && same(x.from(), y.from())
                        && same(x.to(), y.to())
                        && both(x.step(), y.step(), SameText::same);
            case Expr.Block x ->
                b instanceof Expr.Block y
                        && all(
                                x.settings(),
                                y.settings(),
                                (s, u) -> same(s.name(), u.name()) && same(s.value(), u.value()));
            case Expr.Number x -> b instanceof Expr.Number y && x.text().equals(y.text());
            case Expr.Quantity x ->
                b instanceof Expr.Quantity y
                        && x.number().equals(y.number())
                        && x.unit().equals(y.unit());
            case Expr.Parenthesised x -> same(x.inner(), b);
            case Expr.Elided x -> false;
            case Expr.Missing x -> false;
        };
    }

    static boolean same(Where one, Where other) {
        return all(one.definitions(), other.definitions(), SameText::definition);
    }

    private static boolean same(Name one, Name other) {
        return one.text().equals(other.text());
    }

    /** Types are compared by their text: a definition in a {@code where} hardly ever has one. */
    private static boolean definition(Statement.Definition one, Statement.Definition other) {
        return same(one.name(), other.name())
                && one.drawn() == other.drawn()
                && one.type().map(SameText::text).equals(other.type().map(SameText::text))
                && same(one.value(), other.value());
    }

    private static String text(TypeExpr type) {
        return type.span().text();
    }

    private static boolean argument(Expr.Argument one, Expr.Argument other) {
        return both(one.name(), other.name(), SameText::same) && same(one.value(), other.value());
    }

    private static boolean over(Expr.Over one, Expr.Over other) {
        return all(one.items(), other.items(), SameText::item) && both(one.filter(), other.filter(), SameText::same);
    }

    private static boolean item(Expr.OverItem one, Expr.OverItem other) {
        return switch (one) {
            case Expr.OverItem.All all -> other instanceof Expr.OverItem.All;
            case Expr.OverItem.Axis x ->
                other instanceof Expr.OverItem.Axis y
                        && x.dotted().equals(y.dotted())
                        && both(x.from(), y.from(), SameText::same)
                        && both(x.to(), y.to(), SameText::same);
            case Expr.OverItem.Pairs x ->
                other instanceof Expr.OverItem.Pairs y
                        && x.ordered() == y.ordered()
                        && same(x.first(), y.first())
                        && same(x.second(), y.second())
                        && all(x.of(), y.of(), SameText::item);
        };
    }

    private static <T> boolean all(List<? extends T> one, List<? extends T> other, BiPredicate<T, T> same) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same.test(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static <T> boolean both(Optional<T> one, Optional<T> other, BiPredicate<T, T> same) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || same.test(one.get(), other.get()));
    }
}
