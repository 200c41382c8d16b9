package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.syntax.Expr;

/** The members that an expression names: {@code score.p_value}. */
final class Members {
    private final List<Expr.Member> found = new ArrayList<>();

    Members(Expr expression) {
        walk(expression);
    }

    List<Expr.Member> all() {
        return List.copyOf(found);
    }

    private void walk(Expr expression) {
        switch (expression) {
            case Expr.Member member -> {
                found.add(member);
                walk(member.target());
            }
            case Expr.Call call -> {
                walk(call.callee());
                call.arguments().forEach(argument -> walk(argument.value()));
                call.over().flatMap(Expr.Over::filter).ifPresent(this::walk);
            }
            case Expr.Index index -> {
                walk(index.target());
                index.indices().forEach(this::walk);
            }
            case Expr.Unary unary -> walk(unary.operand());
            case Expr.Binary binary -> {
                walk(binary.left());
                walk(binary.right());
            }
            case Expr.InUnit conversion -> walk(conversion.operand());
            case Expr.Conditional conditional -> {
                walk(conditional.condition());
                walk(conditional.then());
                walk(conditional.otherwise());
            }
            case Expr.Lambda lambda -> walk(lambda.body());
            case Expr.ListOf list -> list.elements().forEach(this::walk);
            case Expr.Range range -> walkAll(List.of(range.from(), range.to()), range.step());
            case Expr.Block block -> block.settings().forEach(setting -> walk(setting.value()));
            case Expr.Parenthesised parenthesised -> walk(parenthesised.inner());
            case Expr.Number number -> {}
            case Expr.Quantity quantity -> {}
            case Expr.Text text -> {}
            case Expr.Bool bool -> {}
            case Expr.Unit unit -> {}
            case Expr.Reference reference -> {}
            case Expr.Elided elided -> {}
            case Expr.Missing missing -> {}
        }
    }

    private void walkAll(List<Expr> expressions, Optional<Expr> last) {
        expressions.forEach(this::walk);
        last.ifPresent(this::walk);
    }
}
