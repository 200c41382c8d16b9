package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.semantics.spec.Clock;
import org.gridlang.semantics.spec.Setting;
import org.gridlang.semantics.terms.Term;
import org.gridlang.semantics.variants.SettingsSchema;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Statement;

/** Reads the blocks of settings of an experiment: its clock, its seeds, its training. */
final class SettingsReader {
    private final Elaboration in;
    private final Scope scope;
    private final List<Read> read = new ArrayList<>();
    private Optional<Span> seedBefore = Optional.empty();

    /** A setting with its value. */
    record Read(String path, Expr written, Value value, Setting.Role role, Span place) {}

    SettingsReader(Elaboration in, Scope scope) {
        this.in = in;
        this.scope = scope;
    }

    /** Everything that was read. */
    List<Read> settings() {
        return List.copyOf(read);
    }

    /** What {@code t} counts, from the blocks that say so. */
    Clock clock(Declaration.Experiment experiment) {
        Optional<Statement.Settings> trajectory = block(experiment, "trajectory");
        Optional<Statement.Settings> iterate = block(experiment, "iterate");
        if (trajectory.isPresent() && iterate.isPresent()) {
            in.reporter.report(Diagnostic.of(
                            Code.AMBIGUOUS_COMPONENT,
                            iterate.get().span(),
                            "an experiment has one clock: `trajectory` or `iterate`")
                    .withNote(trajectory.get().span(), "the other one stands here"));
        }
        if (trajectory.isPresent()) {
            boolean periodic = setting(trajectory.get(), "periodic")
                    .map(value -> in.evaluator.evaluate(value, scope))
                    .map(value -> value instanceof Value.Number number
                            && Constants.truth(number.term()).orElse(false))
                    .orElse(false);
            return new Clock(Clock.Source.TRAJECTORY, steps(trajectory.get()), periodic);
        }
        if (iterate.isPresent()) {
            return new Clock(Clock.Source.ITERATE, steps(iterate.get()), false);
        }
        boolean moves = experiment.statements().stream()
                .anyMatch(statement -> statement instanceof Statement.Use use && use.kind() == Kind.VELOCITY);
        return new Clock(moves ? Clock.Source.RECORDING : Clock.Source.NONE, OptionalLong.empty(), false);
    }

    private OptionalLong steps(Statement.Settings block) {
        Optional<Expr> steps = setting(block, "steps");
        if (steps.isEmpty()) {
            in.reporter.report(Diagnostic.of(
                            Code.MISSING_SETTING,
                            block.span(),
                            "`" + block.word().text() + "` needs `steps`")
                    .withHint("write `" + block.word().text() + " { steps = 20, .. }`"));
            return OptionalLong.empty();
        }
        return in.evaluator.evaluate(steps.get(), scope) instanceof Value.Number number
                ? Constants.whole(number.term())
                : OptionalLong.empty();
    }

    private static Optional<Statement.Settings> block(Declaration.Experiment experiment, String word) {
        return experiment.statements().stream()
                .filter(Statement.Settings.class::isInstance)
                .map(Statement.Settings.class::cast)
                .filter(settings -> settings.word().text().equals(word))
                .findFirst();
    }

    private static Optional<Expr> setting(Statement.Settings block, String name) {
        return block.settings()
                .flatMap(settings -> settings.settings().stream()
                        .filter(setting -> setting.name().text().equals(name))
                        .map(Expr.Setting::value)
                        .findFirst());
    }

    /** Reads and checks every setting. */
    void read(Declaration.Experiment experiment) {
        Map<String, Span> blocks = new LinkedHashMap<>();
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Settings settings) {
                noneBeside(settings, experiment);
            }
            if (statement instanceof Statement.Settings settings
                    && settings.settings().isPresent()) {
                String label = settings.label().map(Name::text).orElse("");
                String path = settings.word().text() + (label.isEmpty() ? "" : "." + label);
                Span before = blocks.putIfAbsent(path, settings.span());
                if (before != null) {
                    in.reporter.report(Diagnostic.of(
                                    Code.NAME_DEFINED_TWICE, settings.span(), "there are two blocks `" + path + "`")
                            .withNote(before, "the first one")
                            .withHint("put the settings into one block"));
                    continue;
                }
                block(path, settings.word().text(), settings.settings().get());
            } else if (statement instanceof Statement.Settings settings) {
                read.add(new Read(
                        "train",
                        settings.label()
                                .map(Expr.Reference::new)
                                .<Expr>map(one -> one)
                                .orElse(new Expr.Missing(settings.span())),
                        new Value.Word("none"),
                        Setting.Role.COMPUTATIONAL,
                        settings.span()));
            } else if (statement instanceof Statement.Seed seed) {
                seed(seed);
            }
        }
    }

    /** {@code train none} says all: no other block can stand beside it. */
    private void noneBeside(Statement.Settings settings, Declaration.Experiment experiment) {
        if (settings.settings().isPresent()) {
            return;
        }
        experiment.statements().stream()
                .filter(Statement.Settings.class::isInstance)
                .map(Statement.Settings.class::cast)
                .filter(other -> other != settings
                        && other.word().text().equals(settings.word().text()))
                .findFirst()
                .ifPresent(other -> in.reporter.report(Diagnostic.of(
                                Code.NAME_DEFINED_TWICE,
                                settings.span(),
                                "`" + settings.word().text() + " none` cannot stand beside another block `"
                                        + settings.word().text() + "`")
                        .withNote(other.span(), "the other one")
                        .withHint("keep one of the two")));
    }

    private void block(String path, String word, Expr.Block block) {
        Map<String, SettingRules.Rule> rules = SettingRules.of(word);
        Map<String, Span> seen = new LinkedHashMap<>();
        for (Expr.Setting setting : block.settings()) {
            String name = setting.name().text();
            SettingRules.Rule rule = rules.get(name);
            if (rule == null) {
                in.reporter.report(Diagnostic.of(
                                Code.UNKNOWN_SETTING,
                                setting.name().span(),
                                "`" + word + "` has no setting `" + name + "`")
                        .withHint(Suggestions.hint(name, rules.keySet())));
                continue;
            }
            Span before = seen.putIfAbsent(name, setting.name().span());
            if (before != null) {
                in.reporter.report(
                        Diagnostic.of(Code.NAME_DEFINED_TWICE, setting.name().span(), "`" + name + "` is set twice")
                                .withNote(before, "it is set here already"));
                continue;
            }
            Value value = value(setting, rule.type(), scope.inner(path + "." + name));
            checkSize(setting, value);
            read.add(new Read(
                    path + "." + name,
                    setting.value(),
                    value,
                    rule.role(),
                    setting.value().span()));
        }
    }

    /** All counts of the blocks count something that there must be. */
    private void checkSize(Expr.Setting setting, Value value) {
        if (value instanceof Value.Number number
                && Constants.whole(number.term()).isPresent()
                && Constants.whole(number.term()).getAsLong() < 1) {
            in.reporter.report(Diagnostic.of(
                    Code.WRONG_TYPE,
                    setting.value().span(),
                    "`" + setting.name().text() + "` must be at least 1; this is "
                            + Constants.whole(number.term()).getAsLong()));
        }
        if (setting.name().text().equals("freeze") && value instanceof Value.ListOf list) {
            list.elements().stream()
                    .filter(element -> element instanceof Value.Number one && !(one.term() instanceof Term.Read))
                    .findFirst()
                    .ifPresent(element -> in.reporter.report(Diagnostic.of(
                                    Code.WRONG_TYPE,
                                    setting.value().span(),
                                    "`freeze` takes components and trained parameters; found "
                                            + in.terms.describe(element))
                            .withHint("write `freeze = [architecture]`")));
        }
    }

    private Value value(Expr.Setting setting, DeclaredType type, Scope inner) {
        if (type instanceof DeclaredType.Choice && setting.value() instanceof Expr.Reference reference) {
            return fitted(new Value.Word(reference.name().text()), type, setting);
        }
        return fitted(in.evaluator.evaluate(setting.value(), inner), type, setting);
    }

    private Value fitted(Value value, DeclaredType type, Expr.Setting setting) {
        Fitting.Need need = new Fitting.Need(
                setting.name().text(), setting.value().span(), setting.value().span(), axis -> Optional.empty());
        return in.fitting.fit(value, type, new Bindings(), need).orElseGet(Value.Unknown::new);
    }

    private void seed(Statement.Seed seed) {
        if (seedBefore.isPresent()) {
            in.reporter.report(Diagnostic.of(Code.NAME_DEFINED_TWICE, seed.span(), "the experiment has a seed already")
                    .withNote(seedBefore.get(), "the first one")
                    .withHint("keep one of the two; one stream alone is changed by `seed 0 { cells = 7 }`"));
            return;
        }
        seedBefore = Optional.of(seed.span());
        Value root = in.evaluator.evaluate(seed.root(), scope);
        in.evaluator.whole(root, seed.root().span(), "a seed");
        read.add(new Read(
                "seed",
                seed.root(),
                root,
                Setting.Role.COMPUTATIONAL,
                seed.root().span()));
        if (seed.streams().isEmpty()) {
            return;
        }
        Map<String, Span> seen = new LinkedHashMap<>();
        for (Expr.Setting stream : seed.streams().get().settings()) {
            String name = stream.name().text();
            if (!SettingsSchema.STREAMS.contains(name)) {
                in.reporter.report(Diagnostic.of(
                                Code.UNKNOWN_SETTING,
                                stream.name().span(),
                                "there is no stream of chance `" + name + "`")
                        .withHint(Suggestions.hint(name, SettingsSchema.STREAMS)));
                continue;
            }
            Span before = seen.putIfAbsent(name, stream.name().span());
            if (before != null) {
                in.reporter.report(Diagnostic.of(
                                Code.NAME_DEFINED_TWICE,
                                stream.name().span(),
                                "the seed of `" + name + "` is set twice")
                        .withNote(before, "it is set here already"));
                continue;
            }
            Value value = in.evaluator.evaluate(stream.value(), scope);
            in.evaluator.whole(value, stream.value().span(), "a seed");
            read.add(new Read(
                    "seed." + name,
                    stream.value(),
                    value,
                    Setting.Role.COMPUTATIONAL,
                    stream.value().span()));
        }
    }
}
