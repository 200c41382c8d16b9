package org.gridlang.semantics.names;

import java.util.List;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;

/** Checks the names that expressions bind, those of lambdas and of pairs: none is the name of a value in scope. */
final class BoundNames {

    private final LocalScope scope;

    BoundNames(LocalScope scope) {
        this.scope = scope;
    }

    /** Adds a name in an expression to a scope inside the one around it, which reports if it was taken. */
    private BoundNames with(List<Name> names, String what) {
        LocalScope inner = scope.inner();
        names.forEach(name -> inner.add(name, what));
        return new BoundNames(inner);
    }

    void check(Expr expr) {
        switch (expr) {
            case Expr.Lambda lambda -> with(lambda.parameters(), "parameter").check(lambda.body());
            case Expr.Call call -> call(call);
            case Expr.Member member -> check(member.target());
            case Expr.Index index -> {
                check(index.target());
                index.indices().forEach(this::check);
            }
            case Expr.Unary unary -> check(unary.operand());
            case Expr.Binary binary -> {
                check(binary.left());
                check(binary.right());
            }
            case Expr.InUnit inUnit -> check(inUnit.operand());
            case Expr.Conditional conditional -> {
                check(conditional.condition());
                check(conditional.then());
                check(conditional.otherwise());
            }
            case Expr.ListOf list -> list.elements().forEach(this::check);
            case Expr.Range range -> {
                check(range.from());
                check(range.to());
                range.step().ifPresent(this::check);
            }
            case Expr.Block block -> block.settings().forEach(setting -> check(setting.value()));
            case Expr.Parenthesised parenthesised -> check(parenthesised.inner());
            case Expr.Reference reference -> {}
            case Expr.Number number -> {}
            case Expr.Quantity quantity -> {}
            case Expr.Text text -> {}
            case Expr.Bool bool -> {}
            case Expr.Unit unit -> {}
            case Expr.Elided elided -> {}
            case Expr.Missing missing -> {}
        }
    }

    private void call(Expr.Call call) {
        check(call.callee());
        BoundNames inside = call.over().stream()
                .flatMap(over -> over.items().stream())
                .filter(Expr.OverItem.Pairs.class::isInstance)
                .map(Expr.OverItem.Pairs.class::cast)
                .reduce(
                        this,
                        (names, pairs) -> names.with(List.of(pairs.first(), pairs.second()), "index"),
                        (a, b) -> b);
        call.arguments().forEach(argument -> inside.check(argument.value()));
        call.over().flatMap(Expr.Over::filter).ifPresent(inside::check);
    }
}
