package org.gridlang.semantics.terms;

import java.util.Optional;
import org.gridlang.semantics.types.TensorType;

/**
 * A local name of a {@code where}, or a parameter of a function operand (then without a value). Two locals are the same only
 * if they are the same object; a printed form numbers them in the order in which they are met.
 */
public final class Local {
    private final String name;
    private final TensorType type;
    private final Optional<Term> value;

    /** A local with its value. */
    public Local(String name, Term value) {
        this.name = name;
        this.type = value.type();
        this.value = Optional.of(value);
    }

    /** A parameter. */
    public Local(String name, TensorType type) {
        this.name = name;
        this.type = type;
        this.value = Optional.empty();
    }

    /** The name in the script; for people only. */
    public String name() {
        return name;
    }

    /** Its type. */
    public TensorType type() {
        return type;
    }

    /** Its value; empty for a parameter. */
    public Optional<Term> value() {
        return value;
    }

    @Override
    public String toString() {
        return name;
    }
}
