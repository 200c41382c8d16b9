package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.OperationContext;
import org.gridlang.source.Span;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Expr.BinaryOperator;
import org.gridlang.syntax.Expr.UnaryOperator;

/**
 * Groups the flat list of operands and operators that the grammar gives, by precedence. Operators of equal precedence
 * group from the left, {@code ^} from the right, comparisons not at all.
 */
final class OperatorBuilder {
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARISON = 4;
    private static final int SUM = 5;
    private static final int PRODUCT = 6;
    private static final int SIGN = 7;
    private static final int POWER = 8;

    private sealed interface Item {
        record Prefix(Token token) implements Item {}

        record Operand(Expr value) implements Item {}

        record Operator(Token token) implements Item {}

        record InUnit(Token token) implements Item {}

        record UnknownUnit(Expr missing) implements Item {}
    }

    private final ExpressionBuilder expressions;
    private final Building building;
    private final List<Item> items = new ArrayList<>();
    private int next;

    private OperatorBuilder(ExpressionBuilder expressions) {
        this.expressions = expressions;
        this.building = expressions.building();
    }

    static Expr build(ExpressionBuilder expressions, OperationContext operation) {
        OperatorBuilder builder = new OperatorBuilder(expressions);
        builder.add(operation.operand());
        for (var tail : operation.operationTail()) {
            switch (tail) {
                case GridParser.BinaryTailContext binary -> {
                    builder.items.add(new Item.Operator(binary.binaryOperator().start));
                    builder.add(binary.operand());
                }
                case GridParser.UnitTailContext unit ->
                    builder.items.add(new Item.InUnit(unit.IN_UNIT().getSymbol()));
                case GridParser.UnknownUnitTailContext unknown ->
                    builder.items.add(new Item.UnknownUnit(
                            expressions.literals().unknownUnit(unknown.IN().getSymbol(), unknown.name())));
                default -> throw new IllegalStateException("no such operator: " + tail.getClass());
            }
        }
        return builder.group(OR);
    }

    private void add(GridParser.OperandContext operand) {
        operand.prefix().forEach(prefix -> items.add(new Item.Prefix(prefix.start)));
        items.add(new Item.Operand(expressions.postfixed(operand)));
    }

    private Expr group(int least) {
        Expr left = prefixed(least);
        boolean compared = false;
        while (next < items.size()) {
            switch (items.get(next)) {
                case Item.InUnit(Token token)
                when PRODUCT >= least -> {
                    next++;
                    left = new Expr.InUnit(
                            left.span().to(building.span(token)),
                            left,
                            expressions.literals().unitOf(token),
                            expressions.literals().unitSpan(token));
                }
                case Item.UnknownUnit(Expr missing)
                when PRODUCT >= least -> {
                    next++;
                    left = new Expr.Missing(left.span().to(missing.span()));
                }
                case Item.Operator(Token token)
                when precedence(operator(token)) >= least -> {
                    next++;
                    BinaryOperator operator = operator(token);
                    checkPower(operator, token, left);
                    Expr right = group(operator == BinaryOperator.POWER ? POWER : precedence(operator) + 1);
                    boolean comparison = precedence(operator) == COMPARISON;
                    left = comparison && compared
                            ? chained(token, left, right)
                            : new Expr.Binary(left.span().to(right.span()), operator, left, right);
                    compared |= comparison;
                }
                case Item.InUnit _, Item.UnknownUnit _, Item.Operator _, Item.Prefix _, Item.Operand _ -> {
                    return left;
                }
            }
        }
        return left;
    }

    private Expr prefixed(int least) {
        return switch (items.get(next++)) {
            case Item.Operand(Expr value) -> value;
            case Item.Prefix(Token token)
            when token.getType() == GridParser.NOT -> {
                if (least > NOT) {
                    building.reports()
                            .report(
                                    Code.WRONG_FORM,
                                    token,
                                    "`not` cannot stand behind this operator, which binds tighter",
                                    "put `not` and what follows it in parentheses");
                }
                yield unary(token, UnaryOperator.NOT, group(Math.max(NOT, least)));
            }
            case Item.Prefix(Token token) -> unary(token, UnaryOperator.MINUS, group(Math.max(SIGN, least)));
            case Item.Operator _, Item.InUnit _, Item.UnknownUnit _ ->
                throw new IllegalStateException("the grammar puts an operand here");
        };
    }

    private Expr unary(Token token, UnaryOperator operator, Expr operand) {
        return new Expr.Unary(building.span(token).to(operand.span()), operator, operand);
    }

    /** What two comparisons in a row could mean is clear to people, but it is not read: nothing more is said of it. */
    private Expr chained(Token token, Expr left, Expr right) {
        String middle = left instanceof Expr.Binary first ? shown(first.right().span()) : "b";
        building.reports()
                .report(
                        Code.WRONG_FORM,
                        token,
                        "comparisons cannot be chained",
                        "write `%s and %s %s %s`"
                                .formatted(shown(left.span()), middle, token.getText(), shown(right.span())));
        return new Expr.Missing(left.span().to(right.span()));
    }

    private void checkPower(BinaryOperator operator, Token token, Expr left) {
        if (operator == BinaryOperator.POWER && left instanceof Expr.InUnit) {
            building.reports()
                    .report(
                            Code.WRONG_FORM,
                            token,
                            "`^` directly behind a unit can be read in two ways",
                            "put the part in front of `^` in parentheses");
        }
        if (operator == BinaryOperator.POWER && left instanceof Expr.Quantity quantity) {
            building.reports()
                    .report(
                            Code.WRONG_FORM,
                            left.span().to(building.span(token)),
                            "`^` directly behind a quantity can be read in two ways",
                            "write `(%1$s %2$s)^...` for the power of the quantity, or the unit as one word: `%1$s %2$s^2`"
                                    .formatted(quantity.number(), quantity.unit()));
        }
    }

    private static String shown(Span span) {
        String text = span.text().strip().replaceAll("\\s+", " ");
        return text.length() <= 40 ? text : "...";
    }

    private static int precedence(BinaryOperator operator) {
        return switch (operator) {
            case OR -> OR;
            case AND -> AND;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> COMPARISON;
            case PLUS, MINUS -> SUM;
            case TIMES, DIVIDE, CONTRACT -> PRODUCT;
            case POWER -> POWER;
        };
    }

    private static BinaryOperator operator(Token token) {
        return switch (token.getType()) {
            case GridParser.OR -> BinaryOperator.OR;
            case GridParser.AND -> BinaryOperator.AND;
            case GridParser.EQUAL -> BinaryOperator.EQUAL;
            case GridParser.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case GridParser.LESS -> BinaryOperator.LESS;
            case GridParser.LESS_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case GridParser.GREATER -> BinaryOperator.GREATER;
            case GridParser.GREATER_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case GridParser.PLUS -> BinaryOperator.PLUS;
            case GridParser.MINUS -> BinaryOperator.MINUS;
            case GridParser.TIMES -> BinaryOperator.TIMES;
            case GridParser.DIVIDE -> BinaryOperator.DIVIDE;
            case GridParser.CONTRACT -> BinaryOperator.CONTRACT;
            case GridParser.POWER -> BinaryOperator.POWER;
            default -> throw new IllegalStateException("no operator: " + token);
        };
    }
}
