package org.gridlang.format;

import java.util.List;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Expr.Argument;
import org.gridlang.syntax.Expr.OverItem;

/** Lays out calls and what they reduce. */
record CallLayout(Weaver weaver, ExpressionLayout expressions, TypeLayout types) {

    void call(Expr.Call call) {
        expressions.expression(call.callee());
        weaver.group(() -> {
            weaver.token("(");
            weaver.indent(() -> {
                weaver.breakOrNothing();
                weaver.commaSeparated(call.arguments(), this::argument);
                weaver.skip(",");
                call.over().ifPresent(over -> {
                    if (!call.arguments().isEmpty()) {
                        weaver.breakOrSpace();
                    }
                    over(over);
                });
                weaver.commentsBefore(")");
            });
            weaver.breakOrNothing();
            weaver.token(")");
        });
    }

    private void argument(Argument argument) {
        if (!argument.shorthand()) {
            argument.name().ifPresent(name -> {
                types.name(name);
                weaver.token(":");
                weaver.space();
            });
        }
        expressions.expression(argument.value());
    }

    private void over(Expr.Over over) {
        weaver.group(() -> {
            weaver.token("over");
            weaver.space();
            weaver.indent(() -> {
                weaver.commaSeparated(over.items(), this::item);
                over.filter().ifPresent(filter -> {
                    weaver.breakOrSpace();
                    weaver.token("where");
                    weaver.space();
                    expressions.expression(filter);
                });
            });
        });
    }

    private void item(OverItem item) {
        switch (item) {
            case OverItem.All _ -> weaver.token("all");
            case OverItem.Axis axis -> {
                types.path(axis.path());
                axis.from().ifPresent(from -> bound("from", from));
                axis.to().ifPresent(to -> bound("to", to));
            }
            case OverItem.Pairs pairs -> pairs(pairs);
        }
    }

    private void bound(String word, Expr value) {
        weaver.space();
        weaver.token(word);
        weaver.space();
        expressions.expression(value);
    }

    private void pairs(OverItem.Pairs pairs) {
        weaver.token(pairs.ordered() ? "ordered_pairs" : "pairs");
        weaver.list("(", List.of(pairs.first(), pairs.second()), types::name, ")");
        weaver.space();
        weaver.token("of");
        weaver.space();
        boolean plain = pairs.of().size() == 1
                && pairs.of().getFirst() instanceof OverItem.Axis axis
                && axis.from().isEmpty()
                && axis.to().isEmpty();
        if (plain) {
            boolean parenthesised = weaver.skip("(");
            item(pairs.of().getFirst());
            if (parenthesised) {
                weaver.skip(")");
            }
        } else {
            weaver.list("(", pairs.of(), this::item, ")");
        }
    }
}
