package org.gridlang.semantics.names;

import java.util.List;
import java.util.function.Predicate;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.source.Span;

/**
 * Warns, W0301, of a compound unit that may have been meant as a division: in {@code 5 cm/s} the {@code s} is the second
 * even where a value {@code s} is in scope. It could not be otherwise without the meaning of a number depending on names,
 * but somebody who has an {@code s} may have meant it.
 */
final class UnitSlips {

    private final Module module;
    private final DiagnosticSink sink;

    UnitSlips(Module module, DiagnosticSink sink) {
        this.module = module;
        this.sink = sink;
    }

    /**
     * Looks at a unit.
     *
     * @param place the quantity that ends with the unit
     * @param usesLocal whether a name is one of a scope around; it then counts as used, as it may be what was meant
     */
    void check(Span place, String unit, Predicate<String> usesLocal) {
        for (String symbol : divisors(unit)) {
            if (usesLocal.test(symbol) || module.declaresValue(symbol)) {
                sink.report(Diagnostic.of(
                                Code.UNIT_SLIP,
                                place,
                                "`" + symbol + "` is read as part of the unit `" + unit + "`, but there is a value `"
                                        + symbol + "` as well")
                        .withHint("to divide by the value, write `/ " + symbol
                                + "` with spaces; if the unit is meant, give the value another name"));
                return;
            }
        }
    }

    /** The symbols behind a {@code /}, without their exponents. */
    private static List<String> divisors(String unit) {
        return List.of(unit.split("/")).stream()
                .skip(1)
                .map(factor -> factor.replaceAll("\\^.*", ""))
                .toList();
    }
}
