package org.gridlang.cli;

import java.util.List;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Explanation;
import org.gridlang.diagnostics.ExplanationRenderer;
import org.gridlang.session.Reply;

/** {@code grid explain-error}. */
final class ExplainErrorAction implements Action {
    private static final int READABLE_WIDTH = 80;

    @Override
    public Command command() {
        return new Command(
                "explain-error",
                "explain a code of a message, with a wrong and a right script",
                """
                Explains what a code such as E0301 means and why the rule is there, with a short script that breaks it \
                and the repaired one. Without CODE all codes are listed.
                """,
                List.of(Operand.optional("CODE")),
                List.of(),
                List.of(
                        new Command.Example("grid explain-error E0301", "one code"),
                        new Command.Example("grid explain-error | grep axis", "find a code")),
                List.of(new Command.Exit(ExitCode.BAD_INPUT, "there is no such code")));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        if (arguments.operands().isEmpty()) {
            for (Code code : terminal.session().codes()) {
                terminal.out().print(code.id() + "  " + code.title() + "\n");
            }
            return ExitCode.FINE;
        }
        Reply<Explanation> reply =
                terminal.session().explainError(arguments.operands().getFirst());
        if (reply.value().isEmpty()) {
            return terminal.failed(reply);
        }
        int width = Math.min(terminal.width(), READABLE_WIDTH);
        terminal.out()
                .print(new ExplanationRenderer(terminal.colours(terminal.out()), width)
                        .render(reply.value().get()));
        return ExitCode.FINE;
    }
}
