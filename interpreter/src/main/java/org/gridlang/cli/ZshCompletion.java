package org.gridlang.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Completion for zsh, from the table of commands. */
final class ZshCompletion {
    private ZshCompletion() {}

    static String script(List<Command> commands) {
        StringBuilder out =
                new StringBuilder("#compdef grid\n# zsh completion for grid; made by `grid completion zsh`\n");
        out.append("_grid() {\n    local -a commands\n    commands=(\n");
        commands.forEach(command -> out.append("        '")
                .append(command.name())
                .append(':')
                .append(quoted(command.summary()))
                .append("'\n"));
        out.append(
                "    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n");
        out.append("    local command=${words[2]}\n    shift words\n    (( CURRENT-- ))\n    case $command in\n");
        for (Command command : commands) {
            out.append("        ").append(command.name()).append(")\n            _arguments \\\n");
            command.allOptions().forEach(option -> option(out, option));
            out.append("                ").append(operand(command)).append(" ;;\n");
        }
        out.append("    esac\n}\n");
        out.append("if [ \"$funcstack[1]\" = _grid ]; then _grid \"$@\"; else compdef _grid grid; fi\n");
        return out.toString();
    }

    private static void option(StringBuilder out, Option option) {
        String value = switch (option.value()) {
            case Option.Value.None none -> "";
            case Option.Value.Choice choice -> ":" + option.name() + ":(" + String.join(" ", choice.words()) + ")";
            case Option.Value.Folder folder -> ":folder:_files -/";
        };
        out.append("                '--").append(option.name()).append(value.isEmpty() ? "" : "=");
        out.append('[').append(quoted(option.help())).append(']').append(value).append("' \\\n");
    }

    private static String operand(Command command) {
        String words = command.operands().stream()
                .flatMap(operand -> operand.words().stream())
                .collect(Collectors.joining(" "));
        boolean names = command.operands().stream()
                .anyMatch(operand -> operand.placeholder().equals("COMMAND"));
        if (command.operands().isEmpty()) {
            return "'*: :'";
        }
        return names
                ? "'*:command:{ _describe command commands }'"
                : words.isEmpty() ? "'*:script:_files -g \"*.grid(-.)\"'" : "'1:word:(" + words + ")'";
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }
}
