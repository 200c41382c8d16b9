package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.grammar.GridParser;
import org.gridlang.grammar.GridParser.AnnotationContext;
import org.gridlang.grammar.GridParser.AxesContext;
import org.gridlang.grammar.GridParser.AxisContext;
import org.gridlang.grammar.GridParser.DimensionContext;
import org.gridlang.grammar.GridParser.ExponentContext;
import org.gridlang.grammar.GridParser.FactorContext;
import org.gridlang.grammar.GridParser.TypeContext;
import org.gridlang.syntax.TypeExpr;
import org.gridlang.syntax.TypeExpr.AxisItem;
import org.gridlang.syntax.TypeExpr.Factor;
import org.jspecify.annotations.Nullable;

/** Builds types. */
record TypeBuilder(Building building) {

    private record Exponent(int above, int below) {}

    Optional<TypeExpr> optional(@Nullable AnnotationContext annotation) {
        return Optional.ofNullable(annotation).map(this::annotated);
    }

    TypeExpr annotated(AnnotationContext annotation) {
        return type(annotation.type());
    }

    private TypeExpr type(TypeContext type) {
        return switch (type) {
            case GridParser.FunctionTypeContext function -> {
                List<TypeExpr> types = function.type().stream().map(this::type).toList();
                yield new TypeExpr.FunctionOf(building.span(type), types.subList(0, types.size() - 1), types.getLast());
            }
            case GridParser.ListTypeContext list -> new TypeExpr.ListOf(building.span(type), type(list.type()));
            case GridParser.ChoiceTypeContext choice ->
                new TypeExpr.Choice(building.span(type), building.names(choice.name()));
            case GridParser.DimensionTypeContext dimensioned ->
                new TypeExpr.Tensor(
                        building.span(type),
                        dimension(dimensioned.dimension()),
                        Optional.ofNullable(dimensioned.axes()).map(this::axes));
            case GridParser.PlainTypeContext plain ->
                new TypeExpr.Tensor(building.span(type), List.of(), Optional.of(axes(plain.axes())));
            default -> throw new IllegalStateException("no such type: " + type.getClass());
        };
    }

    private List<Factor> dimension(DimensionContext dimension) {
        List<Factor> factors = new ArrayList<>();
        factors.add(factor(dimension.factor(), 1));
        for (var tail : dimension.dimensionTail()) {
            factors.add(factor(tail.factor(), tail.sign.getType() == GridParser.DIVIDE ? -1 : 1));
        }
        return factors;
    }

    private Factor factor(FactorContext factor, int sign) {
        Exponent exponent = factor.exponent() == null ? new Exponent(1, 1) : exponent(factor.exponent());
        return new Factor(
                building.span(factor), building.name(factor.name()), sign * exponent.above(), exponent.below());
    }

    private Exponent exponent(ExponentContext exponent) {
        return switch (exponent) {
            case GridParser.WholeExponentContext whole ->
                new Exponent(
                        (whole.MINUS() == null ? 1 : -1) * number(whole.NUMBER().getSymbol()), 1);
            case GridParser.BrokenExponentContext broken -> {
                int below = number(broken.below);
                if (below == 0) {
                    building.reports()
                            .report(
                                    Code.WRONG_NUMBER_FORM,
                                    broken.below,
                                    "an exponent cannot be divided by 0",
                                    "write `(1/2)`");
                }
                yield new Exponent((broken.MINUS() == null ? 1 : -1) * number(broken.above), Math.max(1, below));
            }
            default -> throw new IllegalStateException("no such exponent: " + exponent.getClass());
        };
    }

    private int number(Token token) {
        return building.whole(token, "the exponent of a dimension");
    }

    private List<AxisItem> axes(AxesContext axes) {
        return axes.axis().stream().map(this::axis).toList();
    }

    private AxisItem axis(AxisContext axis) {
        return switch (axis) {
            case GridParser.AnyAxesContext any -> new AxisItem.Any(building.span(any));
            case GridParser.OverAxesContext over ->
                new AxisItem.Named(building.span(over), List.of(building.name(over.start)));
            case GridParser.NamedAxisContext named ->
                new AxisItem.Named(building.span(named), building.names(named.name()));
            default -> throw new IllegalStateException("no such axis: " + axis.getClass());
        };
    }
}
