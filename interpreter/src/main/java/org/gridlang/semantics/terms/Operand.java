package org.gridlang.semantics.terms;

import java.util.List;
import org.gridlang.semantics.types.AxisUse;

/** What a native operation takes: terms, and the things that are not numbers. */
public sealed interface Operand
        permits Term,
                Operand.Text,
                Operand.Word,
                Operand.Axes,
                Operand.Function,
                Operand.Reference,
                Operand.ListOf,
                Operand.Native,
                Operand.UnitOf {

    /** A string, such as a file's name. */
    record Text(String value) implements Operand {}

    /** One of the words of a choice. */
    record Word(String value) implements Operand {}

    /** Axes. */
    record Axes(List<AxisUse> axes) implements Operand {}

    /** A function: its parameters and its value. */
    record Function(List<Local> parameters, Term body) implements Operand {}

    /** A component instance, an evaluation or an analysis, by its path. */
    record Reference(String path) implements Operand {}

    /** A list. */
    record ListOf(List<Operand> elements) implements Operand {}

    /** A native that is not a number: a distribution, a schedule, a batch. */
    record Native(NativeUse use) implements Operand {}

    /** A unit: its factor to SI. */
    record UnitOf(String dimension, double factor) implements Operand {}
}
