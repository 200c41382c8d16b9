package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.terms.NativeUse;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.semantics.types.TensorType;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;

/** What an expression evaluates to while an experiment is put together: a term, or one of the things that are not numbers. */
sealed interface Value {
    /** A number, tensor or signal. */
    record Number(Term term) implements Value {}

    /** A string. */
    record Text(String value) implements Value {}

    /** A word of a choice; {@code choices} are the words that it is one of, once that is known. */
    record Word(String value, List<String> choices) implements Value {
        /** A word of no choice yet. */
        Word(String value) {
            this(value, List.of());
        }
    }

    /** A unit as an argument. */
    record UnitOf(Dimension dimension, double factor, String text) implements Value {}

    /** A list; an open one stands for any list of such elements, while its component is checked by itself. */
    record ListOf(List<Value> elements, boolean open) implements Value {
        /** A list that is known. */
        ListOf(List<Value> elements) {
            this(elements, false);
        }
    }

    /** An axis, or a prime use of one. */
    record AxisOf(AxisUse use) implements Value {}

    /** A function that is declared in a file; {@code first} holds the arguments of the first list of a family. */
    record Declared(Module module, Declaration.Function declaration, List<Bound> first) implements Value {}

    /** A native function. */
    record NativeFunction(Module module, Declaration.Native declaration) implements Value {}

    /** A function written in place. */
    record Closure(List<Name> parameters, Expr body, Scope scope) implements Value {}

    /** A function that is known by its type alone: a native member of a component, or a parameter while none is given. */
    record Opaque(String path, DeclaredType.FunctionOf type) implements Value {}

    /** A component put to use. */
    record ComponentOf(Instance instance) implements Value {}

    /** The components of one kind, where there are several or named ones. */
    record Group(Kind kind, Map<String, Supplier<Value>> members) implements Value {}

    /** A network put to use. */
    record NetworkOf(NetworkInstance instance) implements Value {}

    /** A family of networks, {@code n -> dense(outputs: n)}: each call makes the next instance. */
    record Family(Closure closure, String path) implements Value {}

    /** A native that is not a number: a distribution, a batch, a schedule, a clipping rule. */
    record NativeOf(String role, String word, NativeUse use, TensorType sample) implements Value {
        /** Whether values can be drawn from it. */
        boolean isDistribution() {
            return role.equals("distribution");
        }
    }

    /** Settings in braces. */
    record Settings(Expr.Block block, Scope scope) implements Value {}

    /** An evaluation, by its name. */
    record EvaluationOf(String name) implements Value {}

    /** An imported file, on the way to one of its names. */
    record ModuleOf(Module module) implements Value {}

    /** An experiment of a file, or one of its variants, on the way to a component of it. */
    record ExperimentOf(Module module, Declaration.Experiment experiment, String variant) implements Value {}

    /** A component that was named where its use was meant: {@code target = place_cells}. */
    record Unused(Module module, Declaration declaration) implements Value {}

    /** Something that could not be made sense of and has been reported; whatever uses it stays silent. */
    record Unknown() implements Value {}

    /** An argument bound to a parameter. */
    record Bound(String name, Value value, Span origin, Source source) {
        /** Where an argument comes from. */
        enum Source {
            SCRIPT,
            DEFAULT
        }
    }
}
