package org.gridlang.semantics.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridlang.semantics.spec.Handmade.apply;
import static org.gridlang.semantics.spec.Handmade.number;
import static org.gridlang.semantics.spec.Handmade.read;
import static org.gridlang.semantics.spec.Handmade.spec;
import static org.gridlang.semantics.spec.Handmade.value;

import java.util.List;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.terms.Term;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    @Test
    void isWrittenLikeThis() {
        Term loss = apply("*", read("a"), apply("+", read("a"), number(0.5)));
        assertThat(CanonicalForm.training(spec(List.of(value("a", number(2))), loss)))
                .isEqualTo("""
                        gridlang canonical 1
                        clock NONE ?
                        %0 = read d0 always
                        %1 = constant 3fe0000000000000
                        %2 = apply + 0 (%0 %1) : real[]{}
                        %3 = apply * 0 (%0 %2) : real[]{}
                        loss "fit" %3
                        %4 = constant 4000000000000000
                        define d0 VALUE real[]{} - = %4 project -
                        """);
    }

    @Test
    void namesOfFormulasAreGone() {
        assertThat(form("a")).isEqualTo(form("longer_name"));
    }

    private static String form(String name) {
        return CanonicalForm.training(spec(List.of(value(name, number(2))), apply("+", read(name), number(1))));
    }

    @Test
    void aLocalIsWhatItStandsFor() {
        Term sum = apply("+", read("a"), number(1));
        Local local = new Local("k", sum);
        Term written = apply("*", new Term.LocalRead(local), new Term.LocalRead(local));
        assertThat(loss(written)).isEqualTo(loss(apply("*", sum, apply("+", read("a"), number(1)))));
    }

    @Test
    void sharedPartsAreWrittenOnce() {
        Term term = number(3);
        for (int i = 0; i < 60; i++) {
            Local local = new Local("k", term);
            term = apply("+", new Term.LocalRead(local), new Term.LocalRead(local));
        }
        assertThat(loss(term).lines()).hasSizeLessThan(70);
    }

    @Test
    void numbersAreTheirBits() {
        assertThat(loss(number(0.1 + 0.2))).isNotEqualTo(loss(number(0.3)));
        assertThat(loss(number(-0.0))).isNotEqualTo(loss(number(0.0)));
        assertThat(loss(number(Double.NaN))).isEqualTo(loss(number(Double.longBitsToDouble(0x7ff8000000000001L))));
    }

    @Test
    void whatNothingReadsIsLeftOut() {
        Term loss = number(1);
        assertThat(CanonicalForm.training(spec(List.of(value("idle", number(2))), loss)))
                .isEqualTo(loss(loss));
    }

    private static String loss(Term loss) {
        return CanonicalForm.training(spec(List.of(), loss));
    }
}
