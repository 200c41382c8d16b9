package org.gridlang.cli;

import java.util.List;
import org.gridlang.session.Comparison;
import org.gridlang.session.Reply;
import org.gridlang.session.Target;

/** {@code grid diff}. */
final class DiffAction implements Action {
    @Override
    public Command command() {
        String target = "FILE[#EXPERIMENT][@VARIANT]";
        return new Command(
                "diff",
                "show in what two experiments differ in meaning",
                """
                Compares two experiments after all names, defaults and units are resolved, so it shows what differs in \
                what they compute, not in how they are written: settings, arguments, components, losses and equations, \
                each with both texts and their places.

                The two may be variants of one experiment or experiments of different files.
                """,
                List.of(Operand.one(target), Operand.one(target)),
                List.of(),
                List.of(
                        new Command.Example("grid diff dos.grid sic.grid", "two published experiments"),
                        new Command.Example("grid diff dos.grid dos.grid@gaussian", "an experiment and its ablation")),
                List.of(
                        new Command.Exit(ExitCode.FINE, "both mean the same"),
                        new Command.Exit(ExitCode.DIFFERENT, "they differ"),
                        new Command.Exit(
                                ExitCode.BAD_INPUT, "a file has errors, or there is no such experiment or variant")));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        Reply<Comparison> reply = terminal.session()
                .diff(
                        Target.parse(arguments.operands().get(0)),
                        Target.parse(arguments.operands().get(1)));
        if (reply.value().isEmpty()) {
            return terminal.failed(reply);
        }
        Comparison comparison = reply.value().get();
        terminal.out().print(comparison.text());
        return comparison.differ() ? ExitCode.DIFFERENT : ExitCode.FINE;
    }
}
