package org.gridlang.semantics.elaborate;

import java.util.List;
import org.gridlang.semantics.names.Module;
import org.gridlang.source.Span;
import org.gridlang.syntax.Parameter;

/**
 * What is called, as far as binding its arguments goes.
 *
 * @param name as the user calls it
 * @param declared where it is declared
 * @param dimensions its dimension variables
 * @param creates whether a number given for an axis makes a new axis
 */
record Callee(
        String name,
        Span declared,
        Module module,
        List<String> dimensions,
        List<Parameter> parameters,
        boolean creates) {

    Signature signature(TypeReader types) {
        return types.signature(this);
    }
}
