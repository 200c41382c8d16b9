package org.gridlang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.gridlang.session.Formatted;
import org.gridlang.session.Reply;
import org.gridlang.source.SourceReader;

/** {@code grid fmt}. */
final class FormatAction implements Action {
    @Override
    public Command command() {
        return new Command(
                "fmt",
                "write scripts in the canonical layout",
                """
                Rewrites each file whose layout is not the canonical one, and prints its name. Comments and meaning stay \
                as they are. A file with syntax errors is left alone. Files are replaced in one step, so that an \
                interrupt leaves the old or the new text.
                """,
                List.of(Operand.many("FILE", 0)),
                List.of(
                        Option.flag("check", "Write nothing; print the names of files that would change."),
                        Option.flag("stdin", "Read standard input and write to standard output.")),
                List.of(
                        new Command.Example("grid fmt experiment.grid", "format a file in place"),
                        new Command.Example("grid fmt --check *.grid", "for a build: fails if a file is not formatted"),
                        new Command.Example("grid fmt --stdin < draft.grid", "for an editor")),
                List.of(
                        new Command.Exit(ExitCode.FINE, "all files are, or now are, in the canonical layout"),
                        new Command.Exit(ExitCode.DIFFERENT, "with --check: some file would change"),
                        new Command.Exit(
                                ExitCode.BAD_INPUT, "a file has syntax errors, or cannot be read or written")));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        boolean check = arguments.has("check");
        boolean stdin = arguments.has("stdin");
        if (stdin != arguments.operands().isEmpty()) {
            return terminal.wrongUsage(
                    stdin ? "`--stdin` takes no files" : "`grid fmt` needs FILE",
                    Optional.of("usage: grid fmt [--check] FILE..., or grid fmt [--check] --stdin"));
        }
        List<String> files =
                stdin ? List.of(SourceReader.STANDARD_INPUT) : List.copyOf(new LinkedHashSet<>(arguments.operands()));
        ExitCode code = ExitCode.FINE;
        for (String file : files) {
            Reply<Formatted> reply = terminal.session().format(file);
            code = code.worse(
                    reply.value().isEmpty()
                            ? terminal.failed(reply)
                            : one(file, reply.value().get(), check, terminal));
        }
        return code;
    }

    private static ExitCode one(String file, Formatted formatted, boolean check, Terminal terminal) {
        boolean stdin = file.equals(SourceReader.STANDARD_INPUT);
        if (stdin && !check) {
            terminal.out().print(formatted.after());
            return ExitCode.FINE;
        }
        if (!formatted.changes()) {
            return ExitCode.FINE;
        }
        terminal.out().print((stdin ? "<stdin>" : file) + "\n");
        return check ? ExitCode.DIFFERENT : write(file, formatted.after(), terminal);
    }

    private static ExitCode write(String file, String text, Terminal terminal) {
        try {
            AtomicFile.write(Path.of(file), text);
            return ExitCode.FINE;
        } catch (IOException e) {
            return CannotWrite.report(file, e, terminal);
        }
    }
}
