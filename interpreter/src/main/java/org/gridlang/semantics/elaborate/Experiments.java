package org.gridlang.semantics.elaborate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.spec.Clock;
import org.gridlang.semantics.spec.Identity;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.variants.Applied;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.TypeExpr;

/** Puts one variant of an experiment together. */
final class Experiments {
    /** Under this prefix a scope holds the evaluations, which have names of their own. */
    static final String EVALUATION = "$evaluation.";
    /** Under this name a scope holds the list of all evaluations. */
    static final String EVALUATIONS = "$evaluations";

    private static final Value UNKNOWN = new Value.Unknown();

    private final DiagnosticSink sink;
    private final Elaboration.OtherExperiments others;
    private final Set<Reporter.Seen> reported;
    private final Map<TypeExpr, DeclaredType> knownTypes;

    Experiments(
            DiagnosticSink sink,
            Elaboration.OtherExperiments others,
            Set<Reporter.Seen> reported,
            Map<TypeExpr, DeclaredType> knownTypes) {
        this.sink = sink;
        this.others = others;
        this.reported = reported;
        this.knownTypes = knownTypes;
    }

    /**
     * What is put together.
     *
     * @param edits what the variant changed, so that origins can say so
     */
    record Request(Module module, Declaration.Experiment experiment, String variant, List<Applied> edits) {}

    /** One component of the experiment as written, evaluated when it is first needed. */
    private static final class Part implements Supplier<Value> {
        private final Statement.Use use;
        private final Elaboration in;
        private final Scope scope;
        private Optional<Value> value = Optional.empty();
        private boolean busy;

        Part(Statement.Use use, Elaboration in, Scope scope) {
            this.use = use;
            this.in = in;
            this.scope = scope;
        }

        @Override
        public Value get() {
            if (value.isPresent()) {
                return value.get();
            }
            if (busy) {
                in.reporter.report(Diagnostic.of(
                                Code.COMPONENT_CYCLE,
                                use.span(),
                                "the " + use.kind().word()
                                        + use.name()
                                                .map(name -> " `" + name.text() + "`")
                                                .orElse("") + " needs itself to be put together: " + cycle())
                        .withHint("one of them must do without the other"));
                return UNKNOWN;
            }
            busy = true;
            in.making.addLast(scope.path());
            in.calls.bindWhere(use.where(), scope);
            Value made = in.evaluator.evaluate(use.value(), scope);
            in.making.removeLast();
            value = Optional.of(checked(made));
            return value.get();
        }

        private String cycle() {
            return in.making.stream()
                    .dropWhile(path -> !path.equals(scope.path()))
                    .map(path -> "`" + path + "` -> ")
                    .collect(Collectors.joining("", "", "`" + scope.path() + "`"));
        }

        private Value checked(Value made) {
            Kind kind = use.kind();
            if (made instanceof Value.Unknown
                    || kind == Kind.LOSS
                    || made instanceof Value.ComponentOf component
                            && component.instance().kind() == kind) {
                return made;
            }
            Diagnostic diagnostic = Diagnostic.of(
                    Code.WRONG_ROLE,
                    use.value().span(),
                    "`" + kind.word() + "` takes " + new DeclaredType.KindOf(kind).description() + "; found "
                            + (made instanceof Value.ComponentOf other
                                    ? "the " + other.instance().kind().word() + " `"
                                            + other.instance().declaredName() + "`"
                                    : in.terms.describe(made)));
            in.reporter.report(
                    made instanceof Value.Unused unused
                            ? diagnostic.withHint("give its arguments: `"
                                    + unused.declaration().name().text() + "(..)`")
                            : diagnostic);
            return UNKNOWN;
        }
    }

    /** Elaborates; the specification is missing only where nothing sensible could be made. */
    Optional<Spec> elaborate(Request request) {
        Elaboration in =
                new Elaboration(sink, new Clock(Clock.Source.NONE, OptionalLong.empty(), false), others, knownTypes);
        in.reporter.ignore(reported);
        Scope scope = Scope.of(request.module(), "");
        if (hasBroken(request.experiment())) {
            scope.leaveOpen();
            in.missing.addAll(List.of(Kind.values()));
        }
        parameters(request.experiment(), in, scope);
        SettingsReader settings = new SettingsReader(in, scope);
        in.setClock(settings.clock(request.experiment()));
        evaluations(request.experiment(), scope);
        Map<Kind, Map<String, Part>> parts = parts(request.experiment(), in, scope);
        new Givens(in, scope, parts(parts)).bind();
        request.experiment().statements().forEach(statement -> refuse(statement, in));
        for (Map<String, Part> kind : parts.values()) {
            kind.values().forEach(Part::get);
        }
        settings.read(request.experiment());
        in.signals.finish();
        if (!scope.isOpen()) {
            new Completeness(in).check(request.experiment(), parts.keySet());
        }
        Recurrences recurrences = new Recurrences(in);
        recurrences.check();
        Losses losses = new Losses(in);
        SpecBuilder builder = new SpecBuilder(in, request, settings, recurrences);
        parts.getOrDefault(Kind.LOSS, Map.of())
                .forEach((name, part) -> losses.check(name, part.get(), part.use)
                        .ifPresent(loss -> {
                            recurrences.checkReads(
                                    loss.value(), part.use.value().span());
                            builder.add(loss);
                        }));
        parts.getOrDefault(Kind.ANALYSIS, Map.of()).forEach((name, part) -> {
            if (part.get() instanceof Value.ComponentOf component) {
                new AnalysisEvaluation(in).check(component.instance());
                builder.add(name, component.instance());
            }
        });
        return Optional.of(builder.build());
    }

    /** One component of an experiment, as another experiment refers to it. */
    Optional<Value> instance(Request request, String path, Span place) {
        Elaboration in = new Elaboration(any -> {}, new Clock(Clock.Source.NONE, OptionalLong.empty(), false), others);
        Scope scope = Scope.of(request.module(), "");
        if (hasBroken(request.experiment())) {
            scope.leaveOpen();
        }
        parameters(request.experiment(), in, scope);
        SettingsReader settings = new SettingsReader(in, scope);
        in.setClock(settings.clock(request.experiment()));
        evaluations(request.experiment(), scope);
        Map<Kind, Map<String, Part>> parts = parts(request.experiment(), in, scope);
        new Givens(in, scope, parts(parts)).bind();
        for (Map<String, Part> kind : parts.values()) {
            kind.values().forEach(Part::get);
        }
        Optional<Instance> found = in.components.instances().stream()
                .filter(instance -> instance.path().equals(path))
                .findFirst();
        if (found.isEmpty()) {
            sink.report(Diagnostic.of(
                            Code.NO_SUCH_MEMBER,
                            place,
                            "the experiment `" + request.variant() + "` has no component `" + path + "`")
                    .withHint(org.gridlang.diagnostics.Suggestions.hint(
                            path,
                            in.components.instances().stream()
                                    .map(Instance::path)
                                    .toList())));
        }
        return found.map(instance -> new Value.ComponentOf(foreign(instance, request)));
    }

    /**
     * A component of another experiment stands for its trained model: its name says which training made it, and its signals are
     * not those of this experiment.
     */
    private Instance foreign(Instance instance, Request request) {
        String identity = elaborate(request).map(Identity::training).orElse("");
        Instance foreign = new Instance(
                instance.kind(),
                request.variant() + "." + instance.path() + "@" + identity,
                instance.module(),
                instance.declaration(),
                instance.arguments(),
                instance.use());
        for (String member : instance.members().keySet()) {
            foreign.addMember(member, place -> {
                sink.report(Diagnostic.of(
                                Code.WRONG_ROLE,
                                place,
                                "`" + member + "` belongs to another experiment, `" + request.variant() + "`")
                        .withHint("use the trained component as a whole: `frozen(..)`"));
                return UNKNOWN;
            });
        }
        return foreign;
    }

    private static Map<Kind, Map<String, Supplier<Value>>> parts(Map<Kind, Map<String, Part>> parts) {
        Map<Kind, Map<String, Supplier<Value>>> suppliers = new LinkedHashMap<>();
        parts.forEach((kind, named) -> suppliers.put(kind, new LinkedHashMap<>(named)));
        return suppliers;
    }

    /** What only components can hold. */
    private static void refuse(Statement statement, Elaboration in) {
        switch (statement) {
            case Statement.Param param -> refuse(param.span(), "param", in);
            case Statement.NetworkInstance network -> refuse(network.span(), "network", in);
            case Statement.Axes axes -> refuse(axes.span(), "axes", in);
            case Statement.SignalType type -> refuseValue(type.name(), in);
            case Statement.Definition definition -> refuseValue(definition.name(), in);
            case Statement.Elided elided ->
                in.reporter.report(Diagnostic.of(Code.ELIDED_TEXT, elided.span(), "`...` stands for text left out")
                        .withHint("write the statements"));
            case Statement.Use use -> {}
            case Statement.Settings settings -> {}
            case Statement.Seed seed -> {}
            case Statement.Evaluation evaluation -> {}
            case Statement.Ablation ablation -> {}
            case Statement.Sweep sweep -> {}
            case Statement.Claim claim -> {}
            case Statement.Broken broken -> {}
        }
    }

    private static void refuse(Span place, String word, Elaboration in) {
        in.reporter.report(Diagnostic.of(
                        Code.STATEMENT_NOT_ALLOWED,
                        place,
                        "`" + word + "` belongs to a component, not to an experiment")
                .withHint("move it into the component that needs it, such as an architecture"));
    }

    private static void refuseValue(Name name, Elaboration in) {
        in.reporter.report(Diagnostic.of(
                        Code.STATEMENT_NOT_ALLOWED,
                        name.span(),
                        "an experiment defines no values of its own, such as `" + name.text() + "`")
                .withHint("make it a parameter of the experiment, or a constant above it"));
    }

    private static boolean hasBroken(Declaration.Experiment experiment) {
        return experiment.statements().stream().anyMatch(Statement.Broken.class::isInstance);
    }

    private static void parameters(Declaration.Experiment experiment, Elaboration in, Scope scope) {
        for (Parameter parameter : experiment.parameters()) {
            String name = parameter.name().text();
            if (parameter.defaultValue().isEmpty()) {
                in.reporter.report(Diagnostic.of(
                                Code.MISSING_ARGUMENT,
                                parameter.span(),
                                "the parameter `" + name + "` of an experiment needs a value")
                        .withHint("write `" + name + " = ..`"));
            }
            Set<String> busy = new HashSet<>();
            scope.bind(
                    name,
                    Optional.of(parameter.name().span()),
                    () -> parameter
                            .defaultValue()
                            .map(value -> once(name, value, busy, in, scope))
                            .orElse(UNKNOWN));
        }
    }

    private static Value once(String name, Expr value, Set<String> busy, Elaboration in, Scope scope) {
        if (!busy.add(name)) {
            in.reporter.report(Diagnostic.of(
                            Code.RECURSIVE_FUNCTION,
                            value.span(),
                            "the value of `" + name + "` needs `" + name + "` itself")
                    .withHint("write its value without `" + name + "`"));
            return UNKNOWN;
        }
        return in.evaluator.evaluate(value, scope);
    }

    private static void evaluations(Declaration.Experiment experiment, Scope scope) {
        List<Value> all = new ArrayList<>();
        for (Statement statement : experiment.statements()) {
            if (statement instanceof Statement.Evaluation evaluation) {
                Value value = new Value.EvaluationOf(evaluation.name().text());
                all.add(value);
                scope.bind(
                        EVALUATION + evaluation.name().text(), evaluation.name().span(), value);
            }
        }
        scope.bind(EVALUATIONS, new Value.ListOf(all));
    }

    private Map<Kind, Map<String, Part>> parts(Declaration.Experiment experiment, Elaboration in, Scope scope) {
        Map<Kind, Map<String, Part>> parts = new LinkedHashMap<>();
        Map<Kind, Statement.Use> first = new LinkedHashMap<>();
        for (Statement statement : experiment.statements()) {
            if (!(statement instanceof Statement.Use use)) {
                continue;
            }
            String name = use.name().map(given -> given.text()).orElseGet(() -> unnamed(use));
            String path = use.name().isPresent() || use.kind() == Kind.LOSS
                    ? use.kind().word() + "." + name
                    : use.kind().word();
            Map<String, Part> kind = parts.computeIfAbsent(use.kind(), any -> new LinkedHashMap<>());
            Statement.Use before = first.putIfAbsent(use.kind(), use);
            if (before != null && (before.name().isEmpty() || use.name().isEmpty()) && use.kind() != Kind.LOSS) {
                reportSecond(in, use, before);
            } else if (kind.containsKey(name)) {
                in.reporter.report(Diagnostic.of(
                                Code.NAME_DEFINED_TWICE,
                                use.span(),
                                "there are two " + plural(use.kind()) + " called `" + name + "`")
                        .withNote(kind.get(name).use.span(), "the first one"));
            }
            kind.put(name, new Part(use, in, scope.inner(path)));
        }
        return parts;
    }

    private static String plural(Kind kind) {
        return kind == Kind.LOSS ? "losses" : kind == Kind.ANALYSIS ? "analyses" : kind.word() + "s";
    }

    private static String unnamed(Statement.Use use) {
        return use.value() instanceof Expr.Call call
                        && call.callee() instanceof Expr.Reference reference
                        && use.kind() == Kind.LOSS
                ? reference.name().text()
                : use.kind().word();
    }

    private static void reportSecond(Elaboration in, Statement.Use use, Statement.Use before) {
        boolean onlyOne =
                use.kind() == Kind.ENVIRONMENT || use.kind() == Kind.VELOCITY || use.kind() == Kind.ARCHITECTURE;
        Span place = use.span();
        in.reporter.report(Diagnostic.of(
                        Code.AMBIGUOUS_COMPONENT,
                        place,
                        onlyOne
                                ? "an experiment has one " + use.kind().word() + "; this is a second one"
                                : "several " + plural(use.kind()) + " must each have a name")
                .withNote(before.span(), "this is the first one")
                .withHint(
                        onlyOne
                                ? "state the other as an `ablation`"
                                : "write `" + use.kind().word() + " NAME = ..`"));
    }
}
