package org.gridlang.semantics.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.gridlang.semantics.terms.Operand;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.terms.When;
import org.gridlang.semantics.types.Axis;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/** Terms and specifications put together by hand. */
final class Handmade {
    static final Span HERE = Span.at(SourceFile.of("by_hand.grid", ""), 0);

    private Handmade() {}

    static Axis axis(String path, long size) {
        return new Axis(path, OptionalLong.of(size), false, HERE);
    }

    static Term number(double value) {
        return new Term.Constant(TensorType.real(), value);
    }

    static Term quantity(double si, Dimension dimension) {
        return new Term.Constant(TensorType.scalar(dimension), si);
    }

    static Term read(String path, Axis... axes) {
        List<AxisUse> uses = Arrays.stream(axes).map(AxisUse::of).toList();
        return new Term.Read(TensorType.real().withAxes(uses), path, new When.Always());
    }

    static Term apply(String operation, Operand... operands) {
        TensorType type = operands[0] instanceof Term term ? term.type() : TensorType.real();
        return new Term.Apply(type, operation, 0, List.of(operands));
    }

    static Definition value(String path, Term value) {
        return new Definition(
                path,
                Definition.Role.VALUE,
                value.type(),
                new TreeMap<>(),
                Optional.of(new Equation.Formula(value)),
                Optional.empty(),
                Optional.empty(),
                HERE);
    }

    static Spec spec(List<Definition> definitions, Term loss) {
        return new Spec(
                "by_hand",
                "base",
                new Clock(Clock.Source.NONE, OptionalLong.empty(), false),
                List.of(),
                List.of(),
                List.of(),
                definitions,
                List.of(new Loss("fit", loss, new Origin(Origin.Source.SCRIPT, HERE))),
                List.of(),
                List.of(),
                HERE);
    }
}
