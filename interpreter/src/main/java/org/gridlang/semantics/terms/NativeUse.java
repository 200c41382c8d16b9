package org.gridlang.semantics.terms;

import java.util.List;

/**
 * A native of the library with its arguments, all defaults filled in.
 *
 * @param name the qualified name: {@code std.math.normal}
 * @param version its version, which is part of the identity
 * @param arguments in the order of the declaration
 */
public record NativeUse(String name, int version, List<NamedOperand> arguments) {
    /** An argument with its parameter's name. */
    public record NamedOperand(String name, Operand value) {}
}
