package org.gridlang.cli;

import java.util.List;
import java.util.Optional;
import org.gridlang.session.Reply;
import org.gridlang.session.Target;

/** {@code grid explain}. */
final class ExplainAction implements Action {
    @Override
    public Command command() {
        return new Command(
                "explain",
                "show every value of an experiment and where it comes from",
                """
                Prints the resolved experiment: every setting and argument, defaults of the library included, each with the \
                line that chose it; axes with their sizes; trained parameters with their shapes and initial \
                distributions; every signal with its dimension, axes and times; the equations themselves; losses, \
                evaluations and analyses.

                #EXPERIMENT is needed where a file holds several. VARIANT is the name of an ablation, or a point of a \
                sweep such as "width.base[sigma=9 cm, seed=0]"; without it the experiment is explained as written.
                """,
                List.of(Operand.one("FILE[#EXPERIMENT]"), Operand.optional("VARIANT")),
                List.of(),
                List.of(
                        new Command.Example("grid explain dos.grid", "the only experiment of a file"),
                        new Command.Example("grid explain dos.grid gaussian", "one of its ablations"),
                        new Command.Example("grid explain two.grid#second", "one of several experiments")),
                List.of(new Command.Exit(
                        ExitCode.BAD_INPUT, "the file has errors, or there is no such experiment or variant")));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        Optional<String> variant = arguments.operand(1);
        Target target = Target.parse(arguments.operands().getFirst()).withVariant(variant);
        Reply<String> reply = terminal.session().explain(target);
        if (reply.value().isEmpty()) {
            return terminal.failed(reply);
        }
        terminal.out().print(reply.value().get());
        return ExitCode.FINE;
    }
}
