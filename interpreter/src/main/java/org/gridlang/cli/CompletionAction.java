package org.gridlang.cli;

import java.util.List;

/** {@code grid completion}. */
final class CompletionAction implements Action {
    private final Commands commands;

    CompletionAction(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Command command() {
        return new Command(
                "completion",
                "print a script that lets a shell complete commands",
                """
                Prints a script for bash or zsh, after which the tabulator completes commands, options, their values and \
                names of scripts.
                """,
                List.of(Operand.word(List.of("bash", "zsh"), 1)),
                List.of(),
                List.of(
                        new Command.Example("source <(grid completion bash)", "for this bash; put it into ~/.bashrc"),
                        new Command.Example("grid completion zsh > \"${fpath[1]}/_grid\"", "for every new zsh")),
                List.of());
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        boolean zsh = arguments.operands().getFirst().equals("zsh");
        terminal.out().print(zsh ? ZshCompletion.script(commands.all()) : BashCompletion.script(commands.all()));
        return ExitCode.FINE;
    }
}
