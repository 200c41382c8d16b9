package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.terms.Local;
import org.gridlang.semantics.terms.NativeUse;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.ReducedAxis;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Index;

/** Which definitions an equation reads, and when. */
final class Reads {
    private final List<Read> found = new ArrayList<>();
    private final Set<Local> seen = new HashSet<>();

    private Reads() {}

    /** One reading; {@code everywhere} if it is under a reduction over time. */
    record Read(String path, When when, boolean everywhere) {}

    static List<Read> of(Equation equation) {
        Reads reads = new Reads();
        switch (equation) {
            case Equation.Formula formula -> reads.term(formula.value(), false);
            case Equation.Draw draw -> reads.use(draw.distribution(), false);
        }
        return reads.found;
    }

    static List<Read> of(Term term) {
        Reads reads = new Reads();
        reads.term(term, false);
        return reads.found;
    }

    private void term(Term term, boolean everywhere) {
        switch (term) {
            case Term.Constant constant -> {}
            case Term.Read read -> found.add(new Read(read.path(), read.when(), everywhere));
            case Term.LocalRead local -> {
                if (seen.add(local.local())) {
                    local.local().value().ifPresent(value -> term(value, everywhere));
                }
            }
            case Term.IndexValue index -> {}
            case Term.AxisSize size -> {}
            case Term.Apply apply -> apply.operands().forEach(operand -> operand(operand, everywhere));
            case Term.Reduce reduce -> {
                boolean all = everywhere || reduce.over().stream().anyMatch(Reads::overTime);
                term(reduce.body(), all);
                reduce.more().forEach(operand -> operand(operand, everywhere));
                reduce.filter().ifPresent(filter -> term(filter, all));
                for (ReducedAxis axis : reduce.over()) {
                    if (axis instanceof ReducedAxis.Over over) {
                        bound(over.from());
                        bound(over.to());
                    }
                }
            }
            case Term.Conditional conditional -> {
                term(conditional.condition(), everywhere);
                term(conditional.then(), everywhere);
                term(conditional.otherwise(), everywhere);
            }
        }
    }

    private void bound(Optional<Term> bound) {
        bound.ifPresent(term -> term(term, false));
    }

    private static boolean overTime(ReducedAxis axis) {
        return switch (axis) {
            case ReducedAxis.Feature feature -> false;
            case ReducedAxis.Over over -> over.index().equals(Index.TIME);
            case ReducedAxis.Pairs pairs -> true;
        };
    }

    private void operand(Operand operand, boolean everywhere) {
        switch (operand) {
            case Term term -> term(term, everywhere);
            case Operand.Function function -> term(function.body(), everywhere);
            case Operand.ListOf list -> list.elements().forEach(element -> operand(element, everywhere));
            case Operand.Native made -> use(made.use(), everywhere);
            case Operand.Text text -> {}
            case Operand.Word word -> {}
            case Operand.Axes axes -> {}
            case Operand.Reference reference -> {}
            case Operand.UnitOf unit -> {}
        }
    }

    private void use(NativeUse use, boolean everywhere) {
        use.arguments().forEach(argument -> operand(argument.value(), everywhere));
    }
}
