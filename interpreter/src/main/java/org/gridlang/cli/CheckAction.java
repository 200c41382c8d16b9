package org.gridlang.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.JsonRenderer;
import org.gridlang.diagnostics.PlainRenderer;
import org.gridlang.session.Loaded;
import org.gridlang.session.Refusal;
import org.gridlang.session.Reply;
import org.gridlang.session.Stage;

/** {@code grid check}. */
final class CheckAction implements Action {
    @Override
    public Command command() {
        return new Command(
                "check",
                "find all errors of scripts without running them",
                """
                Reads each script and all that it imports, and reports every error that can be found without running it: \
                in its text, names, units, axes, types, times, components, variants, sweeps and claims. Nothing runs and \
                nothing is written.

                FILE is a path, or - for standard input, whose imports are looked for in the working directory.

                Diagnostics go to standard output. With --format plain there is one line for each, as editors and grep \
                like them; with --format json an array with one object for each.

                With --show a stage of reading is printed instead: the syntax tree, the imports and variants, or the \
                typed experiments.
                """,
                List.of(Operand.many("FILE", 1)),
                List.of(
                        Option.choice("format", List.of("terminal", "plain", "json"), "How diagnostics are written."),
                        Option.choice("show", Stage.words(), "Print a stage instead.")),
                List.of(
                        new Command.Example("grid check experiment.grid", "all errors of one script"),
                        new Command.Example("grid check --format plain *.grid", "one line for each finding"),
                        new Command.Example("cat experiment.grid | grid check -", "a script from another program")),
                List.of(
                        new Command.Exit(ExitCode.FINE, "no errors; there may be warnings"),
                        new Command.Exit(ExitCode.BAD_INPUT, "errors were found, or a file cannot be read")));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        List<String> files = List.copyOf(new LinkedHashSet<>(arguments.operands()));
        Optional<Stage> stage = arguments.value("show").flatMap(Stage::of);
        if (stage.isPresent()) {
            return show(stage.get(), files, terminal);
        }
        String format = arguments.value("format").orElse("terminal");
        ExitCode code = ExitCode.FINE;
        List<Diagnostic> all = new ArrayList<>();
        for (String file : files) {
            Reply<Loaded> reply = terminal.session().check(file);
            code = code.worse(reply.isFine() ? ExitCode.FINE : ExitCode.BAD_INPUT);
            if (format.equals("terminal")) {
                print(file, reply, terminal);
            } else {
                all.addAll(reply.diagnostics());
                reply.refusal().map(Refusal::asDiagnostic).ifPresent(all::add);
            }
        }
        switch (format) {
            case "json" -> terminal.out().print(new JsonRenderer().render(all));
            case "plain" -> terminal.out().print(new PlainRenderer().render(all));
            default -> {}
        }
        return code;
    }

    private static void print(String file, Reply<Loaded> reply, Terminal terminal) {
        if (reply.refusal().isPresent()) {
            terminal.refuse(reply.refusal().get(), terminal.out());
            return;
        }
        terminal.report(reply.diagnostics(), reply.tally(), terminal.out());
        if (reply.isFine()) {
            String counts = reply.value().map(CheckAction::counts).orElse("");
            terminal.out().print(file + ": no errors" + counts + "\n");
        }
    }

    private static String counts(Loaded loaded) {
        int experiments = loaded.experiments().size();
        int variants = loaded.experiments().stream()
                .mapToInt(one -> one.variants().size())
                .sum();
        return experiments == 0
                ? ""
                : " (" + counted(experiments, "experiment") + ", " + counted(variants, "variant") + ")";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static ExitCode show(Stage stage, List<String> files, Terminal terminal) {
        ExitCode code = ExitCode.FINE;
        for (String file : files) {
            Reply<String> reply = terminal.session().show(stage, file);
            reply.value().ifPresent(terminal.out()::print);
            if (!reply.isFine()) {
                code = terminal.failed(reply);
            }
        }
        return code;
    }
}
