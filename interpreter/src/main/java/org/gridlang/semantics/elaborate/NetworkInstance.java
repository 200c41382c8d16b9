package org.gridlang.semantics.elaborate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Name;

/** A network put to use: one set of parameters, however often it is applied. */
final class NetworkInstance {
    private final String path;
    private final Declaration.Network declaration;
    private final Scope arguments;
    private final List<Value.Bound> bound;
    private final Span use;
    /** The axes that the first application gave the input's axis names. */
    private final Map<String, AxisUse> inputAxes = new HashMap<>();

    NetworkInstance(String path, Declaration.Network declaration, Scope arguments, List<Value.Bound> bound, Span use) {
        this.path = path;
        this.declaration = declaration;
        this.arguments = arguments;
        this.bound = List.copyOf(bound);
        this.use = use;
    }

    String path() {
        return path;
    }

    Declaration.Network declaration() {
        return declaration;
    }

    /** The scope in which its arguments are bound. */
    Scope arguments() {
        return arguments;
    }

    List<Value.Bound> bound() {
        return bound;
    }

    Span use() {
        return use;
    }

    Map<String, AxisUse> inputAxes() {
        return inputAxes;
    }

    /** A parameter of the network, once it has been applied. */
    Value member(Name name, Elaboration in) {
        var signal = in.signals.find(path + "." + name.text());
        if (signal.isPresent()) {
            return in.signals.read(signal.get(), name.span());
        }
        in.reporter.report(Diagnostic.of(
                        Code.NO_SUCH_MEMBER,
                        name.span(),
                        "the network `" + path + "` has no parameter `" + name.text() + "`")
                .withNote(use, "it is put to use here"));
        return new Value.Unknown();
    }
}
