package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.List;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;

/** The names that an expression takes its value from, in the order of the text; what is called does not count. */
final class References {
    private final List<Name> found = new ArrayList<>();

    References(Expr expression) {
        walk(expression);
    }

    List<Name> all() {
        return List.copyOf(found);
    }

    private void walk(Expr expression) {
        switch (expression) {
            case Expr.Reference reference -> found.add(reference.name());
            case Expr.Index index -> walk(index.target());
            case Expr.Unary unary -> walk(unary.operand());
            case Expr.Binary binary -> {
                walk(binary.left());
                walk(binary.right());
            }
            case Expr.Conditional conditional -> {
                walk(conditional.then());
                walk(conditional.otherwise());
            }
            case Expr.Parenthesised parenthesised -> walk(parenthesised.inner());
            case Expr.Call call -> call.arguments().forEach(argument -> walk(argument.value()));
            case Expr.ListOf list -> list.elements().forEach(this::walk);
            case Expr.Member member -> {}
            case Expr.InUnit conversion -> {}
            case Expr.Lambda lambda -> {}
            case Expr.Range range -> {}
            case Expr.Block block -> {}
            case Expr.Number number -> {}
            case Expr.Quantity quantity -> {}
            case Expr.Text text -> {}
            case Expr.Bool bool -> {}
            case Expr.Unit unit -> {}
            case Expr.Elided elided -> {}
            case Expr.Missing missing -> {}
        }
    }
}
