package org.gridlang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Help pages, from the table of commands. */
final class HelpText {
    private static final int WIDTH = 80;
    private static final String INDENT = "  ";

    private HelpText() {}

    /** {@code grid check [OPTIONS] FILE...}. */
    static String usage(Command command) {
        String options = command.options().isEmpty() ? "" : " [OPTIONS]";
        String operands = command.operands().stream()
                .map(operand -> " " + operand.usage())
                .collect(Collectors.joining());
        return "grid " + command.name() + options + operands;
    }

    /** All commands. */
    static String overview(List<Command> commands) {
        StringBuilder out = new StringBuilder("Gridlang: experiments on how networks come to represent space.\n\n");
        out.append("usage: grid COMMAND [OPTIONS] ...\n\ncommands\n");
        List<String[]> rows = new ArrayList<>();
        commands.forEach(command -> rows.add(new String[] {command.name(), command.summary()}));
        out.append(rows(rows));
        out.append("\n`grid COMMAND --help` says more about one of them.\n");
        return out.toString();
    }

    /** The page of a command. */
    static String of(Command command) {
        StringBuilder out =
                new StringBuilder("grid ").append(command.name()).append(": ").append(command.summary());
        out.append("\n\nusage: ").append(usage(command)).append("\n\n");
        for (String paragraph : command.description().strip().split("\n\\s*\n", -1)) {
            out.append(fill(paragraph)).append("\n\n");
        }
        out.append("options\n");
        List<String[]> options = new ArrayList<>();
        for (Option option : command.allOptions()) {
            String letter = option.letter().map(one -> "-" + one + ", ").orElse("");
            options.add(new String[] {letter + option.usage(), option.help()});
        }
        out.append(rows(options));
        if (!command.examples().isEmpty()) {
            out.append("\nexamples\n");
            for (Command.Example example : command.examples()) {
                out.append(INDENT).append(example.line()).append('\n');
                out.append(INDENT)
                        .append(INDENT)
                        .append(INDENT)
                        .append(example.does())
                        .append('\n');
            }
        }
        out.append("\nexit codes\n").append(rows(exits(command)));
        return out.toString();
    }

    private static List<String[]> exits(Command command) {
        List<String[]> rows = new ArrayList<>();
        for (ExitCode code : ExitCode.values()) {
            boolean usual = code == ExitCode.FINE || code == ExitCode.BAD_INPUT || code == ExitCode.BUG;
            String meaning = command.exits().stream()
                    .filter(exit -> exit.code() == code)
                    .map(Command.Exit::meaning)
                    .findFirst()
                    .orElse(usual ? code.meaning() : "");
            if (!meaning.isEmpty()) {
                rows.add(new String[] {Integer.toString(code.number()), meaning});
            }
        }
        return rows;
    }

    /** Two columns; what is too wide for the first stands on a line of its own. */
    private static String rows(List<String[]> rows) {
        int column = rows.stream()
                        .mapToInt(row -> row[0].length())
                        .filter(length -> length <= WIDTH / 3)
                        .max()
                        .orElse(0)
                + 2;
        StringBuilder out = new StringBuilder();
        for (String[] row : rows) {
            out.append(INDENT).append(row[0]);
            out.append(
                    row[0].length() + 2 <= column
                            ? " ".repeat(column - row[0].length())
                            : "\n" + INDENT + " ".repeat(column));
            out.append(row[1]).append('\n');
        }
        return out.toString();
    }

    private static String fill(String paragraph) {
        StringBuilder out = new StringBuilder();
        int length = 0;
        for (String word : paragraph.strip().split("\\s+", -1)) {
            if (length > 0 && length + 1 + word.length() > WIDTH) {
                out.append('\n');
                length = 0;
            }
            out.append(length == 0 ? "" : " ").append(word);
            length += (length == 0 ? 0 : 1) + word.length();
        }
        return out.toString();
    }
}
