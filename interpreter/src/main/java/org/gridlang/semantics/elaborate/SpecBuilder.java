package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridlang.semantics.spec.Analysis;
import org.gridlang.semantics.spec.Component;
import org.gridlang.semantics.spec.Definition;
import org.gridlang.semantics.spec.Equation;
import org.gridlang.semantics.spec.Loss;
import org.gridlang.semantics.spec.Origin;
import org.gridlang.semantics.spec.Setting;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.terms.Term;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Parameter;

/** Makes the immutable specification of what has been put together. */
final class SpecBuilder {
    private final Elaboration in;
    private final Experiments.Request request;
    private final SettingsReader settings;
    private final Recurrences recurrences;
    private final Operands operands;
    private final List<Loss> losses = new ArrayList<>();
    private final List<Analysis> analyses = new ArrayList<>();

    SpecBuilder(Elaboration in, Experiments.Request request, SettingsReader settings, Recurrences recurrences) {
        this.in = in;
        this.request = request;
        this.settings = settings;
        this.recurrences = recurrences;
        this.operands = new Operands(in);
    }

    void add(Loss loss) {
        losses.add(new Loss(loss.name(), loss.value(), origin(loss.origin().place(), Value.Bound.Source.SCRIPT)));
    }

    void add(String name, Instance instance) {
        List<Analysis.Result> results = new ArrayList<>();
        List<String> arguments =
                instance.arguments().stream().map(Value.Bound::name).toList();
        instance.members().forEach((member, reader) -> {
            if (!arguments.contains(member) && reader.apply(instance.use()) instanceof Value.Number number) {
                Optional<Term> value = instance.declaration() instanceof Declaration.Native
                        ? Optional.empty()
                        : Optional.of(number.term());
                results.add(new Analysis.Result(member, number.term().type(), value));
            }
        });
        analyses.add(new Analysis(name, component(instance), AnalysisEvaluation.of(instance), results));
    }

    Spec build() {
        List<Setting> read = new ArrayList<>();
        for (Parameter parameter : request.experiment().parameters()) {
            parameter.defaultValue().ifPresent(value -> {
                Scope scope = in.components.emptyScope();
                Value known = scope.find(parameter.name().text())
                        .map(Scope.Binding::value)
                        .orElseGet(Value.Unknown::new);
                read.add(new Setting(
                        parameter.name().text(),
                        value.span().text(),
                        operands.of(known, Optional.empty(), value.span(), scope),
                        Setting.Role.PARAMETER,
                        origin(value.span(), Value.Bound.Source.SCRIPT)));
            });
        }
        for (SettingsReader.Read one : settings.settings()) {
            read.add(new Setting(
                    one.path(),
                    one.written().span().text(),
                    operands.of(one.value(), Optional.empty(), one.place(), in.components.emptyScope()),
                    one.role(),
                    origin(one.place(), Value.Bound.Source.SCRIPT)));
        }
        List<Component> components = in.components.instances().stream()
                .filter(instance -> instance.kind() != Kind.ANALYSIS)
                .map(this::component)
                .toList();
        List<Definition> definitions = in.signals.all().stream()
                .filter(signal -> signal.type.isPresent() && signal.alias.isEmpty())
                .map(this::definition)
                .toList();
        return new Spec(
                request.experiment().name().text(),
                request.variant(),
                in.clock(),
                read,
                components,
                List.copyOf(in.axes.values()),
                definitions,
                losses.stream()
                        .sorted(java.util.Comparator.comparing(Loss::name))
                        .toList(),
                List.of(),
                analyses,
                request.experiment().name().span());
    }

    private Component component(Instance instance) {
        List<Component.Argument> arguments = new ArrayList<>();
        for (Value.Bound bound : instance.arguments()) {
            Optional<DeclaredType> type = Optional.empty();
            boolean function = Fitting.isFunction(bound.value());
            arguments.add(new Component.Argument(
                    bound.name(),
                    bound.origin().text(),
                    function && !(instance.declaration() instanceof Declaration.Native)
                            ? Optional.empty()
                            : operands.of(bound.value(), type, bound.origin(), in.components.emptyScope()),
                    origin(bound.origin(), bound.source())));
        }
        Optional<Integer> version = instance.declaration() instanceof Declaration.Native declared
                ? Optional.of(declared.version())
                : Optional.empty();
        return new Component(
                instance.kind(),
                instance.path(),
                instance.module().path() + "." + instance.declaredName(),
                version,
                arguments,
                origin(instance.use(), Value.Bound.Source.SCRIPT));
    }

    private Definition definition(Signal signal) {
        java.util.SortedMap<Integer, Equation> starts = new java.util.TreeMap<>(signal.starts);
        return new Definition(
                signal.path,
                signal.role,
                signal.type.orElseThrow(),
                java.util.Collections.unmodifiableSortedMap(starts),
                signal.equation,
                signal.projection,
                recurrences.range(signal.path),
                signal.origin);
    }

    private Origin origin(Span place, Value.Bound.Source source) {
        boolean edited = request.edits().stream()
                .anyMatch(edit -> edit.place().file() == place.file()
                        && edit.place().start() <= place.start()
                        && place.end() <= edit.place().end());
        return new Origin(
                edited
                        ? Origin.Source.EDIT
                        : source == Value.Bound.Source.DEFAULT ? Origin.Source.DEFAULT : Origin.Source.SCRIPT,
                place);
    }
}
