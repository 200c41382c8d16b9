package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.semantics.types.AxisAlgebra;
import org.gridlang.semantics.types.AxisResult;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.units.Dimension;

/** What the variables of one signature stand for in one call. */
final class Bindings {
    private final Map<String, Dimension> dimensions = new HashMap<>();
    private final Map<String, AxisUse> axes = new HashMap<>();
    private final Map<String, List<AxisUse>> splices = new HashMap<>();
    private Optional<List<AxisUse>> any = Optional.empty();

    Optional<Dimension> dimension(String variable) {
        return Optional.ofNullable(dimensions.get(variable));
    }

    void bindDimension(String variable, Dimension dimension) {
        dimensions.put(variable, dimension);
    }

    Optional<AxisUse> axis(String variable) {
        return Optional.ofNullable(axes.get(variable));
    }

    void bindAxis(String variable, AxisUse axis) {
        axes.put(variable, axis);
    }

    Map<String, AxisUse> axes() {
        return Map.copyOf(axes);
    }

    Optional<List<AxisUse>> splice(String name) {
        return Optional.ofNullable(splices.get(name));
    }

    void bindSplice(String name, List<AxisUse> list) {
        splices.put(name, List.copyOf(list));
    }

    List<AxisUse> any() {
        return any.orElse(List.of());
    }

    /** Aligns what {@code ..} stands for with one more argument; gives the reason where they do not fit. */
    Optional<AxisResult.Misfit> bindAny(List<AxisUse> found) {
        if (any.isEmpty()) {
            any = Optional.of(new ArrayList<>(found));
            return Optional.empty();
        }
        return switch (AxisAlgebra.align(any.get(), found)) {
            case AxisResult.Misfit misfit -> Optional.of(misfit);
            case AxisResult.Axes aligned -> {
                any = Optional.of(aligned.axes());
                yield Optional.empty();
            }
        };
    }

    /** The dimension of a signature's type with its variables replaced. */
    Dimension dimension(DeclaredType.Tensor type) {
        Dimension result = type.dimension();
        for (DeclaredType.Variable variable : type.variables()) {
            result = result.times(
                    dimension(variable.name()).orElse(Dimension.PLAIN).power(variable.power()));
        }
        return result;
    }
}
