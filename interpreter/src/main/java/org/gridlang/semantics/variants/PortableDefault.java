package org.gridlang.semantics.variants;

import java.util.HashSet;
import java.util.Set;
import org.gridlang.semantics.names.Lookup;
import org.gridlang.semantics.names.Module;
import org.gridlang.syntax.Expr;

/**
 * Whether the default of a parameter means the same in another file. Only then may an edit inside of it put a copy into the
 * experiment: a default may name other parameters of its declaration, or what the experiment does not import.
 */
final class PortableDefault {

    private final Callee callee;
    private final Module target;

    PortableDefault(Callee callee, Module target) {
        this.callee = callee;
        this.target = target;
    }

    boolean isPortable(Expr value) {
        return isPortable(value, new HashSet<>());
    }

    private boolean isPortable(Expr expr, Set<String> bound) {
        if (expr instanceof Expr.Lambda lambda) {
            var inner = new HashSet<>(bound);
            lambda.parameters().forEach(name -> inner.add(name.text()));
            return isPortable(lambda.body(), inner);
        }
        if (expr instanceof Expr.Reference reference) {
            String name = reference.name().text();
            return bound.contains(name) || (!callee.parameterNames().contains(name) && meansTheSame(name));
        }
        return ExprParts.of(expr).stream().allMatch(part -> isPortable(part, bound));
    }

    private boolean meansTheSame(String name) {
        return same(callee.home().findCallable(name), target.findCallable(name))
                || same(callee.home().findValue(name), target.findValue(name));
    }

    /** One module makes one object of each declaration. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Lookup there, Lookup here) {
        return there instanceof Lookup.Found one
                && here instanceof Lookup.Found other
                && one.declaration() == other.declaration();
    }
}
