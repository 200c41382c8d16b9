package org.gridlang.syntax;

import java.util.List;
import java.util.Optional;
import org.gridlang.source.Span;

/** What stands in the braces of a component, a network or an experiment. */
public sealed interface Statement extends Node {

    /** A trained parameter: {@code param W: [units, space] ~ normal(0, 1) project max(W, 0)}. */
    record Param(
            Span span,
            Optional<Doc> doc,
            Name name,
            TypeExpr type,
            boolean drawn,
            Expr start,
            Optional<Expr> projection,
            Where where)
            implements Statement {}

    /** An instance of a network: {@code network move = mlp(hidden, outputs: [units, units'])}. */
    record NetworkInstance(Span span, Optional<Doc> doc, Name name, Expr value) implements Statement {}

    /** A new axis: {@code axes row = periodic(side)}. */
    record Axes(Span span, Optional<Doc> doc, Name name, Expr value) implements Statement {}

    /** The type of a signal whose equations stand elsewhere: {@code s: [row, column]}. */
    record SignalType(Span span, Optional<Doc> doc, Name name, TypeExpr type) implements Statement {}

    /**
     * An equation or a draw: {@code g[t] = ...}, {@code s[0] ~ ...}, {@code k = ...}.
     *
     * @param index what stands in the brackets after the name
     * @param drawn whether the value is a distribution to draw from ({@code ~})
     */
    record Definition(
            Span span,
            Optional<Doc> doc,
            Name name,
            Optional<TypeExpr> type,
            Optional<Expr> index,
            boolean drawn,
            Expr value,
            Where where)
            implements Statement {}

    /** A component of an experiment: {@code environment box(width: 2 m)}, {@code loss fit = mean(...)}. */
    record Use(Span span, Optional<Doc> doc, Kind kind, Optional<Name> name, Expr value, Where where)
            implements Statement {}

    /**
     * A block of settings.
     *
     * @param word {@code trajectory}, {@code iterate} or {@code train}
     * @param label the phase of a {@code train} block ({@code train core { ... }}), {@code none} for {@code train none}
     * @param settings empty for {@code train none}
     */
    record Settings(Span span, Optional<Doc> doc, Name word, Optional<Name> label, Optional<Expr.Block> settings)
            implements Statement {}

    /** {@code seed 0 { cells = 7 }}. */
    record Seed(Span span, Expr root, Optional<Expr.Block> streams) implements Statement {}

    /** {@code evaluation walk { trajectory.batch = independent(5_000) }}. */
    record Evaluation(Span span, Optional<Doc> doc, Name name, List<Edit> edits) implements Statement {}

    /** {@code ablation no_capacity { capacity_weight = 0 }}. */
    record Ablation(Span span, Optional<Doc> doc, Name name, List<Edit> edits) implements Statement {}

    /** {@code sweep width of base, gaussian { sigma over 9 cm .. 15 cm step 1 cm }}; {@code of} may be empty (base). */
    record Sweep(Span span, Optional<Doc> doc, Name name, List<VariantName> of, List<SweepAxis> axes)
            implements Statement {}

    /** {@code claim "..." { base: ... }}. */
    record Claim(Span span, Optional<Doc> doc, Expr.Text title, List<ClaimLine> lines) implements Statement {}

    /** {@code ...}: text left out. */
    record Elided(Span span) implements Statement {}

    /** Text that could not be read as a statement; it has been reported. */
    record Broken(Span span) implements Statement {}

    /** The name of a variant: {@code gaussian}, {@code width.base}. */
    record VariantName(Span span, List<Name> path) implements Node {
        /** The name with dots. */
        public String dotted() {
            return String.join(".", path.stream().map(Name::text).toList());
        }
    }

    /** One statement of a claim about some variants. */
    record ClaimLine(Span span, List<VariantName> variants, Expr condition) implements Node {}

    /** An axis of a sweep. */
    sealed interface SweepAxis extends Node {
        /** {@code sigma over 9 cm .. 15 cm step 1 cm}; {@code alias} from {@code as NAME} before {@code over}. */
        record Over(Span span, EditPath path, Optional<Name> alias, Expr values) implements SweepAxis {}

        /** {@code zip { a over ..., b over ... }}. */
        record Zip(Span span, List<Over> axes) implements SweepAxis {}
    }
}
