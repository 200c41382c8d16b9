package org.gridlang.cli;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Suggestions;

/** {@code grid help}. */
final class HelpAction implements Action {
    private final Commands commands;

    HelpAction(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Command command() {
        return new Command(
                "help",
                "list the commands, or say more about one",
                "Lists all commands; with COMMAND prints the page that `grid COMMAND --help` prints.",
                List.of(Operand.optional("COMMAND")),
                List.of(),
                List.of(new Command.Example("grid help check", "the page of a command")),
                List.of(new Command.Exit(ExitCode.BAD_INPUT, "there is no such command")));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        if (arguments.operands().isEmpty()) {
            terminal.out().print(HelpText.overview(commands.all()));
            return ExitCode.FINE;
        }
        String name = arguments.operands().getFirst();
        Optional<Action> action = commands.find(name);
        if (action.isEmpty()) {
            return terminal.wrongUsage("there is no command `" + name + "`", Suggestions.hint(name, commands.names()));
        }
        terminal.out().print(HelpText.of(action.get().command()));
        return ExitCode.FINE;
    }
}
