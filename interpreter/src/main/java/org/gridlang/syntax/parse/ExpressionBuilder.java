package org.gridlang.syntax.parse;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.ExpressionContext;
import org.gridlang.grammar.GridParser.OperandContext;
import org.gridlang.grammar.GridParser.PostfixContext;
import org.gridlang.grammar.GridParser.PrimaryContext;
import org.gridlang.grammar.GridParser.SettingsContext;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;

/** Builds expressions but for their operators and calls. */
final class ExpressionBuilder {
    private final Building building;
    private final LiteralBuilder literals;
    private final CallBuilder calls;

    ExpressionBuilder(Building building) {
        this.building = building;
        this.literals = new LiteralBuilder(building);
        this.calls = new CallBuilder(this);
    }

    Building building() {
        return building;
    }

    LiteralBuilder literals() {
        return literals;
    }

    Expr expression(ExpressionContext expression) {
        return switch (expression) {
            case GridParser.ValueExpressionContext value -> value(value);
            case GridParser.ConditionalExpressionContext conditional ->
                new Expr.Conditional(
                        building.span(expression),
                        expression(conditional.expression(0)),
                        expression(conditional.expression(1)),
                        expression(conditional.expression(2)));
            case GridParser.LambdaExpressionContext lambda -> {
                List<Name> parameters = building.names(lambda.lambdaParameters().name());
                yield new Expr.Lambda(building.span(expression), parameters, expression(lambda.expression()));
            }
            default -> throw new IllegalStateException("no such expression: " + expression.getClass());
        };
    }

    List<Expr> expressions(List<ExpressionContext> expressions) {
        return expressions.stream().map(this::expression).toList();
    }

    private Expr value(GridParser.ValueExpressionContext value) {
        Expr from = OperatorBuilder.build(this, value.operation(0));
        if (value.RANGE() == null) {
            return from;
        }
        Expr to = OperatorBuilder.build(this, value.operation(1));
        Optional<Expr> step = Optional.ofNullable(value.operation(2)).map(s -> OperatorBuilder.build(this, s));
        return new Expr.Range(building.span(value), from, to, step);
    }

    Expr operation(GridParser.OperationContext operation) {
        return OperatorBuilder.build(this, operation);
    }

    /** An operand without the signs in front of it. */
    Expr postfixed(OperandContext operand) {
        Expr value = primary(operand.primary());
        for (PostfixContext postfix : operand.postfix()) {
            if (isWrong(value, postfix)) {
                value = new Expr.Missing(value.span().to(building.span(postfix)));
                continue;
            }
            value = switch (postfix) {
                case GridParser.MemberPostfixContext member -> {
                    Name name = building.name(member.name());
                    yield new Expr.Member(value.span().to(name.span()), value, name);
                }
                case GridParser.CallPostfixContext call -> calls.call(value, call.arguments());
                case GridParser.IndexPostfixContext index ->
                    new Expr.Index(value.span().to(building.span(index)), value, expressions(index.expression()));
                default -> throw new IllegalStateException("no such ending: " + postfix.getClass());
            };
        }
        return value;
    }

    /** {@code 2 s[t]} was meant as a product with a signal {@code s}; {@code 2 (x)} as a product. */
    private boolean isWrong(Expr value, PostfixContext postfix) {
        String rest = postfix.start.getText();
        if (value instanceof Expr.Quantity quantity) {
            String number = quantity.number();
            String unit = quantity.unit();
            int slash = unit.lastIndexOf('/');
            String product = slash < 0
                    ? "%s * %s%s...".formatted(number, unit, rest)
                    : "%s %s / %s%s...".formatted(number, unit.substring(0, slash), unit.substring(slash + 1), rest);
            building.reports()
                    .report(
                            Code.WRONG_FORM,
                            value.span().to(building.span(postfix.start)),
                            "`%s` is read as a unit, and a quantity cannot be followed by `%s`".formatted(unit, rest),
                            "write `%s` for the signal of that name".formatted(product));
        } else if (value instanceof Expr.Number number) {
            building.reports()
                    .report(
                            Code.WRONG_FORM,
                            value.span().to(building.span(postfix.start)),
                            "a number cannot be followed by `%s`".formatted(rest),
                            "write `%s * %s...` for a product".formatted(number.text(), rest.equals(".") ? "" : rest));
        } else {
            return false;
        }
        return true;
    }

    private Expr primary(PrimaryContext primary) {
        return switch (primary) {
            case GridParser.NumberPrimaryContext number -> new Expr.Number(building.span(primary), number.getText());
            case GridParser.QuantityPrimaryContext quantity -> literals.quantity(quantity.start);
            case GridParser.TextPrimaryContext text -> literals.text(text.start);
            case GridParser.TruePrimaryContext _ -> new Expr.Bool(building.span(primary), true);
            case GridParser.FalsePrimaryContext _ -> new Expr.Bool(building.span(primary), false);
            case GridParser.UnitPrimaryContext unit ->
                new Expr.Unit(building.span(primary), literals.unitOf(unit.start));
            case GridParser.UnknownUnitPrimaryContext unknown ->
                literals.unknownUnit(unknown.IN().getSymbol(), unknown.name());
            case GridParser.NamePrimaryContext name -> new Expr.Reference(building.name(name.name()));
            case GridParser.ParenthesisedPrimaryContext inner ->
                new Expr.Parenthesised(building.span(primary), expression(inner.expression()));
            case GridParser.ListPrimaryContext list ->
                new Expr.ListOf(building.span(primary), expressions(list.expression()));
            case GridParser.SettingsPrimaryContext settings -> block(settings.settings());
            case GridParser.ElidedPrimaryContext _ -> new Expr.Elided(building.span(primary));
            default -> throw new IllegalStateException("no such value: " + primary.getClass());
        };
    }

    Expr.Block block(SettingsContext settings) {
        return new Expr.Block(
                building.span(settings),
                settings.setting().stream()
                        .map(s ->
                                new Expr.Setting(building.span(s), building.name(s.name()), expression(s.expression())))
                        .toList());
    }
}
