package org.gridlang.semantics.terms;

import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.Index;
import org.gridlang.semantics.types.TensorType;

/** A typed expression. */
public sealed interface Term extends Operand {
    /** Its type. */
    TensorType type();

    /** A number in SI units; 1 and 0 for a yes-or-no value. */
    record Constant(TensorType type, double value) implements Term {}

    /** The value of a definition. */
    record Read(TensorType type, String path, When when) implements Term {}

    /** The value of a local. */
    record LocalRead(Local local) implements Term {
        @Override
        public TensorType type() {
            return local.type();
        }
    }

    /** The time {@code t}, the training step {@code n} or a sweep axis' value. */
    record IndexValue(TensorType type, Index index) implements Term {}

    /** How many elements an axis has, where a data file decides that. */
    record AxisSize(Axis axis) implements Term {
        @Override
        public TensorType type() {
            return TensorType.integer();
        }
    }

    /** An operator ({@code +}, {@code @}, {@code in}, ...) or a native function. */
    record Apply(TensorType type, String operation, int version, List<Operand> operands) implements Term {}

    /** A native function over some axes: a reduction, or one that works along them. */
    record Reduce(
            TensorType type,
            String operation,
            int version,
            Term body,
            List<Operand> more,
            List<ReducedAxis> over,
            Optional<Term> filter)
            implements Term {}

    /** {@code if condition then a else b}, per element. */
    record Conditional(TensorType type, Term condition, Term then, Term otherwise) implements Term {}
}
