package org.gridlang.semantics.elaborate;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Statement;
import org.gridlang.syntax.parse.ScriptParser;

/** The signals that every walk has: the displacement {@code d[t] = v[t] * dt} and the position {@code x[t] = x[t-1] + d[t]}. */
final class Walk {
    private static final SourceFile GIVEN = SourceFile.of("std/signals.grid", "");

    private final Elaboration in;

    Walk(Elaboration in) {
        this.in = in;
    }

    /** Adds displacement and position of a velocity that is library text, with the starts of the position that it states. */
    void follow(Scope velocity, List<Statement.Definition> positions) {
        if (velocity.find("dt").isEmpty()) {
            in.reporter.report(Diagnostic.of(
                            Code.MISSING_DEFINITION,
                            velocity.find("v").flatMap(Scope.Binding::place).orElse(Span.at(GIVEN, 0)),
                            "the velocity does not say how long a step takes: it has no `dt`")
                    .withHint("take a parameter `dt: time`, or write `dt = 20 ms`"));
            return;
        }
        Signal d = signal("d", velocity, "d[t] = v[t] * dt");
        in.signals.add(d);
        Signal x = signal("x", velocity, "x[t] = x[t-1] + d[t]");
        Statement.SignalType type = (Statement.SignalType) given("x: length [space]");
        x.typeStatement = Optional.of(type);
        for (Statement.Definition position : positions) {
            if (position.index().isPresent()
                    && in.indexing.place(position.index().get(), velocity).orElse(null)
                            instanceof Indexing.Place.Fixed fixed) {
                x.startStatements.put(fixed.at(), position);
            } else {
                in.reporter.report(Diagnostic.of(
                                Code.DEFINITION_NOT_ALLOWED,
                                position.name().span(),
                                "the position follows from the velocity, `x[t] = x[t-1] + d[t]`")
                        .withHint("a velocity states the start alone: `x[0] = ..` or `x[0] ~ ..`"));
            }
        }
        if (x.startStatements.isEmpty()) {
            in.reporter.report(Diagnostic.of(
                            Code.MISSING_DEFINITION,
                            velocity.find("v").flatMap(Scope.Binding::place).orElse(type.span()),
                            "the velocity does not say where a walk starts")
                    .withHint("write `x[0] ~ uniform_in(environment)`"));
            return;
        }
        in.signals.add(x);
    }

    /** Adds the displacement of a velocity that Java reads from a file or makes; the position is its own. */
    void followNative(Scope velocity) {
        in.signals.add(signal("d", velocity, "d[t] = v[t] * dt"));
    }

    private Signal signal(String name, Scope scope, String equation) {
        Statement.Definition definition = (Statement.Definition) given(equation);
        Signal signal = new Signal(name, name, scope, definition.span(), in.reporter.context());
        signal.statement = Optional.of(definition);
        signal.domain = Signal.Domain.TIME;
        return signal;
    }

    /** A statement that the language gives. */
    private static Statement given(String text) {
        SourceFile file = SourceFile.of("std/signals.grid", text);
        return ScriptParser.parseStatement(file, diagnostic -> {
            throw new IllegalStateException(diagnostic.message() + " at " + new Span(file, 0, text.length()).text());
        });
    }
}
