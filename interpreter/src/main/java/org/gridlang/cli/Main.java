package org.gridlang.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.diagnostics.Suggestions;
import org.gridlang.session.Session;

/** Where the launcher enters: finds the command, and turns whatever happens into an exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = run(Streams.ofProcess(), arguments);
        // Not by returning: nothing that a library left running may keep the process alive.
        System.exit(code);
    }

    /**
     * Runs a command line in this process, as another program or a test would, and says its exit code. The streams are taken
     * for files, not for a terminal.
     */
    public static int run(
            InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, String... arguments) {
        return run(new Streams(in, new Output(out, false), new Output(err, false), environment), arguments);
    }

    /** Runs a command line and says its exit code. */
    static int run(Streams streams, String... arguments) {
        ExitCode code;
        try {
            code = dispatch(streams, List.of(arguments));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
            streams.out().flush();
            code = bug(streams, e, Arrays.asList(arguments).contains("--debug"));
        }
        streams.out().flush();
        streams.err().flush();
        return afterWriting(streams, code).number();
    }

    private static ExitCode afterWriting(Streams streams, ExitCode code) {
        Optional<String> failure = streams.out().failure();
        if (failure.isEmpty()) {
            return code;
        }
        if (streams.out().isBrokenPipe()) {
            return ExitCode.BROKEN_PIPE;
        }
        streams.err().print("grid: the output could not be written: " + failure.get() + "\n");
        streams.err().flush();
        return code.worse(ExitCode.BAD_INPUT);
    }

    private static ExitCode dispatch(Streams streams, List<String> words) {
        Commands commands = new Commands();
        Terminal plain = terminal(streams, Optional.empty());
        if (words.isEmpty()) {
            streams.err().print(HelpText.overview(commands.all()));
            return ExitCode.BAD_INPUT;
        }
        // Options of every command may also stand before its name.
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String word = words.get(at);
            switch (word) {
                case "--help", "-h" -> {
                    return help(commands, plain);
                }
                case "--version", "-V" -> {
                    return new VersionAction().run(new Arguments(Map.of(), List.of()), plain);
                }
                case "--color" -> at += 2;
                case "--debug" -> at++;
                default -> {
                    if (!word.startsWith("--color=")) {
                        return plain.wrongUsage(
                                "`grid` has no option `" + word + "`",
                                Suggestions.hint(word, List.of("--help", "--version", "--color", "--debug")));
                    }
                    at++;
                }
            }
        }
        if (at >= words.size()) {
            return plain.wrongUsage("a command is missing", Optional.of("`grid help` lists them"));
        }
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(at + 1, words.size()));
        return command(commands, words.get(at), rest, streams, plain);
    }

    private static ExitCode command(
            Commands commands, String name, List<String> rest, Streams streams, Terminal plain) {
        Optional<Action> action = commands.find(name);
        if (action.isEmpty()) {
            return plain.wrongUsage(
                    "there is no command `" + name + "`",
                    Suggestions.nearest(name, commands.names())
                            .map(near -> "did you mean `grid " + near + "`?")
                            .or(() -> Optional.of(
                                    name.endsWith(".grid")
                                            ? "to check a script write `grid check " + name + "`"
                                            : "`grid help` lists all commands")));
        }
        return switch (ArgumentParser.parse(action.get().command(), rest)) {
            case ArgumentParser.Parsed.Wrong wrong -> plain.wrongUsage(wrong.message(), wrong.hint());
            case ArgumentParser.Parsed.Fitting fitting -> {
                Terminal terminal = terminal(streams, fitting.arguments().value("color"));
                if (fitting.arguments().has("help")) {
                    terminal.out().print(HelpText.of(action.get().command()));
                    yield ExitCode.FINE;
                }
                yield action.get().run(fitting.arguments(), terminal);
            }
        };
    }

    private static ExitCode help(Commands commands, Terminal terminal) {
        terminal.out().print(HelpText.overview(commands.all()));
        return ExitCode.FINE;
    }

    private static Terminal terminal(Streams streams, Optional<String> colour) {
        return new Terminal(streams, new Session(Session.Options.of(streams.in())), colour.orElse("auto"));
    }

    private static ExitCode bug(Streams streams, Throwable failure, boolean debug) {
        StringBuilder text = new StringBuilder("grid: this is a mistake in Gridlang, not in your script: ");
        text.append(failure).append('\n');
        text.append("  Please report it to the project, with the command, the script, and what `grid version` says.\n");
        if (debug) {
            for (StackTraceElement frame : failure.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        } else {
            text.append("  `--debug` shows where it happened.\n");
        }
        streams.err().print(text.toString());
        return ExitCode.BUG;
    }
}
