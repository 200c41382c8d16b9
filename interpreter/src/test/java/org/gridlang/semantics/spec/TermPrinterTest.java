package org.gridlang.semantics.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridlang.semantics.spec.Handmade.apply;
import static org.gridlang.semantics.spec.Handmade.number;
import static org.gridlang.semantics.spec.Handmade.quantity;
import static org.gridlang.semantics.spec.Handmade.read;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.terms.ReducedAxis;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.junit.jupiter.api.Test;

class TermPrinterTest {
    private static final Term A = read("a");
    private static final Term B = read("b");
    private static final Term C = read("c");

    @Test
    void parenthesesStandOnlyWhereTheyAreNeeded() {
        assertThat(print(apply("*", apply("+", A, B), C))).isEqualTo("(a + b) * c");
        assertThat(print(apply("+", apply("*", A, B), C))).isEqualTo("a * b + c");
        assertThat(print(apply("-", A, apply("-", B, C)))).isEqualTo("a - (b - c)");
        assertThat(print(apply("-", apply("-", A, B), C))).isEqualTo("a - b - c");
        assertThat(print(apply("negate", apply("^", A, number(2))))).isEqualTo("-a^2");
        assertThat(print(apply("^", apply("negate", A), number(2)))).isEqualTo("(-a)^2");
        assertThat(print(apply("and", apply("<", A, B), apply("not", apply("or", B, C)))))
                .isEqualTo("a < b and not (b or c)");
        assertThat(print(apply("/", A, apply("@", B, C)))).isEqualTo("a / (b @ c)");
    }

    @Test
    void quantitiesHaveTheUnitThatSuitsThem() {
        assertThat(print(quantity(0.12, Dimension.LENGTH))).isEqualTo("12 cm");
        assertThat(print(quantity(2.2, Dimension.LENGTH))).isEqualTo("2.2 m");
        assertThat(print(quantity(0.02, Dimension.TIME))).isEqualTo("20 ms");
        assertThat(print(quantity(0.13, Dimension.SPEED))).isEqualTo("13 cm/s");
        assertThat(print(quantity(Math.PI / 2, Dimension.ANGLE))).isEqualTo("90 deg");
        assertThat(print(quantity(0.0288, Dimension.LENGTH.times(Dimension.LENGTH))))
                .isEqualTo("288 cm^2");
        assertThat(print(number(2e-5))).isEqualTo("2e-5");
        assertThat(print(number(1 - 0.9))).isEqualTo("0.1");
        assertThat(print(number(2_000_000))).isEqualTo("2000000");
    }

    @Test
    void aConversionNamesItsUnit() {
        Term d = new Term.Read(TensorType.scalar(Dimension.LENGTH), "d", new When.Shifted(0));
        Term metres = new Term.Apply(TensorType.real(), "in", 0, List.of(d, number(1)));
        Term centimetres = new Term.Apply(TensorType.real(), "in", 0, List.of(d, number(0.01)));
        assertThat(print(apply("@", A, metres))).isEqualTo("a @ (d[t] in m)");
        assertThat(print(centimetres)).isEqualTo("d[t] in cm");
    }

    @Test
    void namesAreShortInsideTheirComponent() {
        Term past = new Term.Read(TensorType.real(), "architecture.h", new When.Shifted(-1));
        assertThat(TermPrinter.print(past, "architecture")).isEqualTo("h[t-1]");
        assertThat(TermPrinter.print(past, "")).isEqualTo("architecture.h[t-1]");
        assertThat(print(read("target.place.target"))).isEqualTo("target.place");
        assertThat(print(read("readout.y"))).isEqualTo("y");
    }

    @Test
    void localsFollowInTheOrderInWhichTheyAreNeeded() {
        Local inner = new Local("k", apply("+", A, B));
        Local outer = new Local("k", apply("*", new Term.LocalRead(inner), new Term.LocalRead(inner)));
        Term term = apply("+", new Term.LocalRead(outer), new Term.LocalRead(inner));
        assertThat(print(term)).isEqualTo("k_2 + k where { k = a + b, k_2 = k * k }");
    }

    @Test
    void aReductionNamesWhatIsNotPlainToSee() {
        Axis units = Handmade.axis("architecture.units", 3);
        Term vector = read("v", units);
        ReducedAxis all = new ReducedAxis.Feature(AxisUse.of(units));
        Term whole = new Term.Reduce(
                TensorType.real(), "std.math.sum", 1, vector, List.of(), List.of(all), Optional.empty());
        assertThat(print(whole)).isEqualTo("sum(v)");
        ReducedAxis time = new ReducedAxis.Over(Index.TIME, Optional.of(number(1)), Optional.empty());
        Term mean = new Term.Reduce(
                TensorType.real(), "std.math.mean", 1, A, List.of(), List.of(time), Optional.of(apply(">", B, C)));
        assertThat(print(mean)).isEqualTo("mean(a over t from 1 where b > c)");
    }

    private static String print(Term term) {
        return TermPrinter.print(term, "");
    }
}
