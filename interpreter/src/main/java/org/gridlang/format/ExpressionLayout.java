package org.gridlang.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Expr.BinaryOperator;
import org.gridlang.syntax.Name;

/** Lays out expressions but for calls. */
final class ExpressionLayout {
    private final Weaver weaver;
    private final TypeLayout types;
    private final CallLayout calls;

    ExpressionLayout(Weaver weaver, TypeLayout types) {
        this.weaver = weaver;
        this.types = types;
        this.calls = new CallLayout(weaver, this, types);
    }

    void expression(Expr expression) {
        switch (expression) {
            case Expr.Number number -> weaver.leaf(number.span(), number.text());
            case Expr.Quantity quantity -> weaver.leaf(quantity.span(), quantity.number() + " " + quantity.unit());
            case Expr.Text text -> weaver.leaf(text.span(), text.span().text());
            case Expr.Bool bool -> weaver.leaf(bool.span(), Boolean.toString(bool.value()));
            case Expr.Unit unit -> weaver.leaf(unit.span(), "in " + unit.unit());
            case Expr.Reference reference -> types.name(reference.name());
            case Expr.Member member -> {
                expression(member.target());
                weaver.token(".");
                types.name(member.name());
            }
            case Expr.Call call -> calls.call(call);
            case Expr.Index index -> {
                expression(index.target());
                indices(index.indices());
            }
            case Expr.Unary unary -> unary(unary);
            case Expr.Binary binary -> binary(binary);
            case Expr.InUnit inUnit -> {
                expression(inUnit.operand());
                weaver.space();
                weaver.token("in");
                weaver.space();
                weaver.leaf(inUnit.unitSpan(), inUnit.unit());
            }
            case Expr.Conditional conditional -> conditional(conditional);
            case Expr.Lambda lambda -> lambda(lambda);
            case Expr.ListOf list -> weaver.list("[", list.elements(), this::expression, "]");
            case Expr.Range range -> range(range);
            case Expr.Block block -> block(block);
            case Expr.Parenthesised inner -> weaver.list("(", List.of(inner.inner()), this::expression, ")");
            case Expr.Elided elided -> weaver.leaf(elided.span(), "...");
            case Expr.Missing missing ->
                weaver.leaf(missing.span(), missing.span().text());
        }
    }

    private void unary(Expr.Unary unary) {
        weaver.token(unary.operator().sign());
        switch (unary.operator()) {
            case MINUS -> {}
            case NOT -> weaver.space();
        }
        expression(unary.operand());
    }

    /** What stands in brackets behind a name. */
    void indices(List<Expr> indices) {
        weaver.list("[", indices, this::index, "]");
    }

    /** Offsets in time stand close: {@code g[t-1]}. */
    private void index(Expr index) {
        if (index instanceof Expr.Binary offset
                && (offset.operator() == BinaryOperator.PLUS || offset.operator() == BinaryOperator.MINUS)
                && isWord(offset.left())
                && isWord(offset.right())) {
            expression(offset.left());
            weaver.token(offset.operator().sign());
            expression(offset.right());
        } else {
            expression(index);
        }
    }

    private static boolean isWord(Expr expression) {
        return expression instanceof Expr.Reference || expression instanceof Expr.Number;
    }

    /** A chain of operators of one precedence breaks before each of them, or before none. */
    private void binary(Expr.Binary binary) {
        if (binary.operator() == BinaryOperator.POWER) {
            expression(binary.left());
            weaver.token("^");
            expression(binary.right());
            return;
        }
        Deque<Expr.Binary> chain = new ArrayDeque<>();
        Expr first = binary;
        while (first instanceof Expr.Binary link && level(link.operator()) == level(binary.operator())) {
            chain.push(link);
            first = link.left();
        }
        Expr start = first;
        weaver.group(() -> {
            expression(start);
            weaver.indent(() -> chain.forEach(link -> {
                weaver.breakOrSpace();
                weaver.token(link.operator().sign());
                weaver.space();
                expression(link.right());
            }));
        });
    }

    private static int level(BinaryOperator operator) {
        return switch (operator) {
            case OR -> 1;
            case AND -> 2;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> 3;
            case PLUS, MINUS -> 4;
            case TIMES, DIVIDE, CONTRACT -> 5;
            case POWER -> 6;
        };
    }

    private void conditional(Expr.Conditional conditional) {
        weaver.group(() -> {
            weaver.token("if");
            weaver.space();
            expression(conditional.condition());
            weaver.indent(() -> {
                branch("then", conditional.then());
                branch("else", conditional.otherwise());
            });
        });
    }

    private void branch(String word, Expr value) {
        weaver.breakOrSpace();
        weaver.token(word);
        weaver.space();
        expression(value);
    }

    private void lambda(Expr.Lambda lambda) {
        List<Name> parameters = lambda.parameters();
        if (parameters.size() == 1) {
            boolean parenthesised = weaver.skip("(");
            types.name(parameters.getFirst());
            if (parenthesised) {
                weaver.skip(")");
            }
        } else {
            weaver.list("(", parameters, types::name, ")");
        }
        weaver.space();
        weaver.token("->");
        weaver.space();
        expression(lambda.body());
    }

    private void range(Expr.Range range) {
        expression(range.from());
        weaver.space();
        weaver.token("..");
        weaver.space();
        expression(range.to());
        range.step().ifPresent(step -> {
            weaver.space();
            weaver.token("step");
            weaver.space();
            expression(step);
        });
    }

    void block(Expr.Block block) {
        weaver.braces(
                block.settings(),
                setting -> {
                    types.name(setting.name());
                    weaver.space();
                    value("=", setting.value());
                },
                Weaver.isOneLine(block.span()));
    }

    /** {@code = value}, the value on a further line where it does not fit and has no brackets to break in. */
    void value(String sign, Expr value) {
        weaver.token(sign);
        if (breaksInside(value)) {
            weaver.space();
            expression(value);
        } else {
            weaver.group(() -> weaver.indent(() -> {
                weaver.breakOrSpace();
                expression(value);
            }));
        }
    }

    private static boolean breaksInside(Expr value) {
        return switch (value) {
            case Expr.Call _, Expr.ListOf _, Expr.Block _, Expr.Parenthesised _ -> true;
            case Expr.Lambda lambda -> breaksInside(lambda.body());
            case Expr.Number _,
                    Expr.Quantity _,
                    Expr.Text _,
                    Expr.Bool _,
                    Expr.Unit _,
                    Expr.Reference _,
                    Expr.Member _,
                    Expr.Index _,
                    Expr.Unary _,
                    Expr.Binary _,
                    Expr.InUnit _,
                    Expr.Conditional _,
                    Expr.Range _,
                    Expr.Elided _,
                    Expr.Missing _ -> false;
        };
    }
}
