package org.gridlang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridlang.reference.HtmlPages;
import org.gridlang.reference.Page;
import org.gridlang.session.Reply;

/** {@code grid doc}. */
final class DocAction implements Action {
    @Override
    public Command command() {
        return new Command(
                "doc",
                "write reference pages from documentation comments",
                """
                Writes the reference of a file, or of the standard library where none is named: for each declaration its \
                signature, its comment, its parameters with types and defaults, its members, and its equations.

                Pages are Markdown and go to standard output, or with --output into a folder, one file each. With --html \
                they are one HTML file that needs no other.
                """,
                List.of(Operand.optional("FILE")),
                List.of(
                        Option.flag("html", "One HTML file instead of Markdown."),
                        Option.folder("output", "Write into this folder, which is made if need be.")
                                .withLetter('o')),
                List.of(
                        new Command.Example("grid doc --output reference", "the library, one page per file"),
                        new Command.Example("grid doc --html > library.html", "the library as one page"),
                        new Command.Example("grid doc my_cells.grid", "a file of your own")),
                List.of(new Command.Exit(ExitCode.BAD_INPUT, "a file has errors, or cannot be read or written")));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        List<Page> pages;
        if (arguments.operands().isEmpty()) {
            pages = terminal.session().documentLibrary();
        } else {
            Reply<List<Page>> reply =
                    terminal.session().document(arguments.operands().getFirst());
            if (!reply.isFine()) {
                return terminal.failed(reply);
            }
            pages = reply.value().orElseThrow();
        }
        Map<String, String> files = files(pages, arguments.has("html"));
        Optional<String> folder = arguments.value("output");
        if (folder.isPresent()) {
            return write(folder.get(), files, terminal);
        }
        terminal.out().print(files.values().stream().collect(Collectors.joining("\n")));
        return ExitCode.FINE;
    }

    private static Map<String, String> files(List<Page> pages, boolean html) {
        if (html) {
            String title = pages.getFirst().title();
            return Map.of("index.html", HtmlPages.write(title, pages));
        }
        Map<String, String> files = new LinkedHashMap<>();
        pages.forEach(page -> files.put(page.name() + ".md", page.markdown()));
        return files;
    }

    private static ExitCode write(String folder, Map<String, String> files, Terminal terminal) {
        try {
            Path target = Files.createDirectories(Path.of(folder));
            for (Map.Entry<String, String> file : files.entrySet()) {
                AtomicFile.write(target.resolve(file.getKey()), file.getValue());
            }
            return ExitCode.FINE;
        } catch (IOException e) {
            return CannotWrite.report(folder, e, terminal);
        } catch (InvalidPathException e) {
            return terminal.wrongUsage("`" + folder + "` is not a valid path", Optional.empty());
        }
    }
}
