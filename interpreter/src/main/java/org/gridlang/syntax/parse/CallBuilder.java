package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.ArgumentsContext;
import org.gridlang.grammar.GridParser.OverClauseContext;
import org.gridlang.grammar.GridParser.OverItemContext;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Expr.Argument;
import org.gridlang.syntax.Expr.OverItem;
import org.gridlang.syntax.Name;

/** Builds calls: their arguments and the clause that says what they reduce. */
record CallBuilder(ExpressionBuilder expressions) {

    private Building building() {
        return expressions.building();
    }

    Expr.Call call(Expr callee, ArgumentsContext arguments) {
        List<Argument> built = new ArrayList<>();
        boolean named = false;
        for (var argument : arguments.argument()) {
            Argument next = argument(argument, named);
            built.add(next);
            named |= next.name().isPresent();
        }
        Optional<Expr.Over> over = Optional.ofNullable(arguments.overClause()).map(this::over);
        return new Expr.Call(callee.span().to(building().span(arguments)), callee, built, over);
    }

    private Argument argument(GridParser.ArgumentContext argument, boolean afterNamed) {
        return switch (argument) {
            case GridParser.NamedArgumentContext named ->
                new Argument(
                        building().span(argument),
                        Optional.of(building().name(named.name())),
                        expressions.expression(named.expression()),
                        false);
            case GridParser.PlainArgumentContext plain -> {
                Expr value = expressions.expression(plain.expression());
                if (afterNamed && value instanceof Expr.Reference(Name name)) {
                    yield new Argument(value.span(), Optional.of(name), value, true);
                }
                if (afterNamed && !(value instanceof Expr.Elided) && !(value instanceof Expr.Missing)) {
                    building()
                            .reports()
                            .report(
                                    Code.WRONG_FORM,
                                    value.span(),
                                    "an argument behind a named one needs a name too",
                                    "write `name: ...`, or put it before the named arguments");
                }
                yield new Argument(value.span(), Optional.empty(), value, false);
            }
            default -> throw new IllegalStateException("no such argument: " + argument.getClass());
        };
    }

    private Expr.Over over(OverClauseContext over) {
        return new Expr.Over(
                building().span(over),
                items(over.overItem()),
                Optional.ofNullable(over.expression()).map(expressions::expression));
    }

    private List<OverItem> items(List<OverItemContext> items) {
        return items.stream().map(this::item).toList();
    }

    private OverItem item(OverItemContext item) {
        return switch (item) {
            case GridParser.AllItemContext _ -> new OverItem.All(building().span(item));
            case GridParser.AxisItemContext axis ->
                new OverItem.Axis(
                        building().span(item),
                        building().names(axis.name()),
                        Optional.ofNullable(axis.from).map(expressions::operation),
                        Optional.ofNullable(axis.to).map(expressions::operation));
            case GridParser.PairsItemContext pairs ->
                new OverItem.Pairs(
                        building().span(item),
                        pairs.word.getType() == GridParser.ORDERED_PAIRS,
                        building().name(pairs.first),
                        building().name(pairs.second),
                        items(pairs.overItem()));
            default -> throw new IllegalStateException("no such axis: " + item.getClass());
        };
    }
}
