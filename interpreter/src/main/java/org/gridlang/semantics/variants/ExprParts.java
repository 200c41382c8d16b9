package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gridlang.syntax.Expr;

/** Rebuilds expressions with other parts. */
final class ExprParts {

    private ExprParts() {}

    /** The expression with one part, found by identity, replaced. */
    @SuppressWarnings("ReferenceEquality")
    static Expr replace(Expr whole, Expr part, Expr by) {
        return whole == part ? by : map(whole, inner -> replace(inner, part, by));
    }

    /** The expressions directly inside an expression, in the order of the text. */
    static List<Expr> of(Expr whole) {
        var parts = new ArrayList<Expr>();
        map(whole, part -> {
            parts.add(part);
            return part;
        });
        return parts;
    }

    /** The expression without parentheses around it. */
    static Expr bare(Expr expr) {
        return expr instanceof Expr.Parenthesised parenthesised ? bare(parenthesised.inner()) : expr;
    }

    private static Expr map(Expr whole, UnaryOperator<Expr> f) {
        return switch (whole) {
            case Expr.Member e -> new Expr.Member(e.span(), f.apply(e.target()), e.name());
            case Expr.Call e ->
                new Expr.Call(
                        e.span(),
                        f.apply(e.callee()),
                        e.arguments().stream()
                                .map(argument -> argument(argument, f))
                                .toList(),
                        e.over().map(over -> over(over, f)));
            case Expr.Index e -> new Expr.Index(e.span(), f.apply(e.target()), all(e.indices(), f));
            case Expr.Unary e -> new Expr.Unary(e.span(), e.operator(), f.apply(e.operand()));
            case Expr.Binary e -> new Expr.Binary(e.span(), e.operator(), f.apply(e.left()), f.apply(e.right()));
            case Expr.InUnit e -> new Expr.InUnit(e.span(), f.apply(e.operand()), e.unit(), e.unitSpan());
            case Expr.Conditional e ->
                new Expr.Conditional(e.span(), f.apply(e.condition()), f.apply(e.then()), f.apply(e.otherwise()));
            case Expr.Lambda e -> new Expr.Lambda(e.span(), e.parameters(), f.apply(e.body()));
            case Expr.ListOf e -> new Expr.ListOf(e.span(), all(e.elements(), f));
            case Expr.Range e ->
                new Expr.Range(
                        e.span(), f.apply(e.from()), f.apply(e.to()), e.step().map(f));
            case Expr.Block e ->
                new Expr.Block(
                        e.span(),
                        e.settings().stream()
                                .map(s -> new Expr.Setting(s.span(), s.name(), f.apply(s.value())))
                                .toList());
            case Expr.Parenthesised e -> new Expr.Parenthesised(e.span(), f.apply(e.inner()));
            case Expr.Reference e -> e;
            case Expr.Number e -> e;
            case Expr.Quantity e -> e;
            case Expr.Text e -> e;
            case Expr.Bool e -> e;
            case Expr.Unit e -> e;
            case Expr.Elided e -> e;
            case Expr.Missing e -> e;
        };
    }

    private static List<Expr> all(List<Expr> parts, UnaryOperator<Expr> f) {
        return parts.stream().map(f).toList();
    }

    /** A value that is another object is another value, which no shorthand stands for. */
    @SuppressWarnings("ReferenceEquality")
    private static Expr.Argument argument(Expr.Argument argument, UnaryOperator<Expr> f) {
        Expr value = f.apply(argument.value());
        boolean shorthand = argument.shorthand() && value == argument.value();
        return new Expr.Argument(argument.span(), argument.name(), value, shorthand);
    }

    private static Expr.Over over(Expr.Over over, UnaryOperator<Expr> f) {
        return new Expr.Over(
                over.span(),
                over.items().stream().map(item -> item(item, f)).toList(),
                over.filter().map(f));
    }

    private static Expr.OverItem item(Expr.OverItem item, UnaryOperator<Expr> f) {
        return switch (item) {
            case Expr.OverItem.All all -> all;
            case Expr.OverItem.Axis axis ->
                new Expr.OverItem.Axis(
                        axis.span(), axis.path(), axis.from().map(f), axis.to().map(f));
            case Expr.OverItem.Pairs pairs ->
                new Expr.OverItem.Pairs(
                        pairs.span(),
                        pairs.ordered(),
                        pairs.first(),
                        pairs.second(),
                        pairs.of().stream().map(inner -> item(inner, f)).toList());
        };
    }
}
