package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.spec.Loss;
import org.gridlang.semantics.spec.Origin;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.syntax.Statement;

/** A term of the loss is one plain number. */
final class Losses {
    private final Elaboration in;

    Losses(Elaboration in) {
        this.in = in;
    }

    Optional<Loss> check(String name, Value value, Statement.Use use) {
        Optional<Term> term = in.terms.asTerm(value, use.value().span());
        if (term.isEmpty()) {
            return Optional.empty();
        }
        TensorType type = term.get().type();
        if (type.scalar() == Scalar.BOOL || !type.dimension().isPlain()) {
            in.reporter.report(Diagnostic.of(
                            Code.LOSS_NOT_SCALAR,
                            use.value().span(),
                            "the loss `" + name + "` must be a plain number; it is " + Arithmetic.describe(type))
                    .withHint(
                            type.scalar() == Scalar.BOOL
                                    ? "write `if .. then 1 else 0`"
                                    : "divide by a scale, so that the terms of the loss can be added"));
            return Optional.empty();
        }
        if (!type.axes().isEmpty() || !type.indices().isEmpty()) {
            List<String> left = new ArrayList<>();
            type.axes().stream().map(AxisUse::toString).forEach(left::add);
            type.indices().stream().map(Index::name).forEach(left::add);
            in.reporter.report(Diagnostic.of(
                            Code.LOSS_NOT_SCALAR,
                            use.value().span(),
                            "the loss `" + name + "` still has " + (left.size() == 1 ? "the axis `" : "axes `")
                                    + String.join("`, `", left) + "`")
                    .withHint("write `mean(.. over " + hint(type) + ")`"));
            return Optional.empty();
        }
        return Optional.of(new Loss(
                name, term.get(), new Origin(Origin.Source.SCRIPT, use.value().span())));
    }

    private static String hint(TensorType type) {
        List<String> names = new ArrayList<>();
        for (Index index : type.indices()) {
            names.add(index.equals(Index.TIME) ? "t from 1" : index.name());
        }
        type.axes().forEach(use -> names.add(use.axis().shortName() + "'".repeat(use.primes())));
        return String.join(", ", names);
    }
}
