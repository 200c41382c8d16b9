package org.gridlang.semantics.variants;

import java.util.ArrayList;
import java.util.List;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;

/**
 * Finds the component inside the value of a use, whose arguments a path means: {@code separation(sigma_x, sigma_g)} in
 * {@code loss separation = 1.0 * separation(sigma_x, sigma_g)}.
 */
sealed interface ComponentCall {

    /** The call, or the bare name of a component used without arguments. */
    record Found(Expr call) implements ComponentCall {}

    /** An expression without exactly one component in it. */
    record None() implements ComponentCall {}

    /** A call of something unknown, or text that could not be read; reported elsewhere. */
    record Unknown() implements ComponentCall {}

    static ComponentCall in(Expr value, Kind kind, Module module, Declaration.Experiment experiment) {
        Expr bare = ExprParts.bare(value);
        if (bare instanceof Expr.Reference reference) {
            return Callee.of(module, reference)
                            .filter(callee -> callee.isComponent(kind))
                            .isPresent()
                    ? new Found(bare)
                    : new None();
        }
        var calls = new ArrayList<Expr>();
        collect(bare, kind, module, calls);
        if (calls.size() == 1) {
            return new Found(calls.getFirst());
        }
        boolean unknown = bare instanceof Expr.Missing
                || (bare instanceof Expr.Call call && Callee.isUnknown(module, experiment, call.callee()));
        return unknown ? new Unknown() : new None();
    }

    private static void collect(Expr expr, Kind kind, Module module, List<Expr> calls) {
        boolean found = expr instanceof Expr.Call call
                && Callee.of(module, call.callee())
                        .filter(callee -> callee.isComponent(kind))
                        .isPresent();
        if (found) {
            calls.add(expr);
        } else {
            ExprParts.of(expr).forEach(part -> collect(part, kind, module, calls));
        }
    }
}
