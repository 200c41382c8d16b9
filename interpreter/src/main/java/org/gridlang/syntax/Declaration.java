package org.gridlang.syntax;

import java.util.List;
import java.util.Optional;
import org.gridlang.source.Span;

/** What stands at the top level of a file. */
public sealed interface Declaration extends Node {
    /** The declared name; for a broken declaration an empty one. */
    Name name();

    /** The documentation comment above it. */
    Optional<Doc> doc();

    /** A constant of the file: {@code body_length: length = 20 cm}. */
    record Constant(Span span, Optional<Doc> doc, Name name, Optional<TypeExpr> type, Expr value, Where where)
            implements Declaration {}

    /**
     * A pure function. {@code family} is the second parameter list, which makes the function a family of functions.
     * {@code dimensions} are its dimension variables ({@code norm<u>}), which only natives have.
     */
    record Function(
            Span span,
            Optional<Doc> doc,
            Name name,
            List<Parameter> parameters,
            Optional<List<Parameter>> family,
            Optional<TypeExpr> result,
            Expr body,
            Where where)
            implements Declaration {}

    /**
     * A function with trained parameters of its own, used as a named instance. Inside, {@code input} is what an instance is
     * applied to and {@code output} what it gives.
     */
    record Network(Span span, Optional<Doc> doc, Name name, List<Parameter> parameters, Body body)
            implements Declaration {}

    /** A component of one of the kinds. */
    record Component(Span span, Optional<Doc> doc, Kind kind, Name name, List<Parameter> parameters, Body body)
            implements Declaration {}

    /**
     * A declaration whose implementation is Java: {@code native 1 analysis grid_score(maps: ratemaps) { ... }}.
     *
     * @param role what it declares: {@code function}, {@code distribution}, {@code network}, or a component kind's word
     * @param dimensions dimension variables of the signature ({@code <u>})
     * @param result the type of a function's value
     * @param members the declared results or members of a component
     */
    record Native(
            Span span,
            Optional<Doc> doc,
            int version,
            Name role,
            Name name,
            List<Name> dimensions,
            List<Parameter> parameters,
            Optional<TypeExpr> result,
            List<Member> members)
            implements Declaration {}

    /** A typed member in the braces of a native declaration: {@code period: length [units]}. */
    record Member(Span span, Optional<Doc> doc, Name name, TypeExpr type) implements Node {}

    /** An experiment. */
    record Experiment(Span span, Optional<Doc> doc, Name name, List<Parameter> parameters, List<Statement> statements)
            implements Declaration {}

    /** Text that could not be read as a declaration; it has been reported. */
    record Broken(Span span, Name name) implements Declaration {
        @Override
        public Optional<Doc> doc() {
            return Optional.empty();
        }
    }
}
