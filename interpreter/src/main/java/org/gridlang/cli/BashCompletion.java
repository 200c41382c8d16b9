package org.gridlang.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion for bash, from the table of commands. */
final class BashCompletion {
    private BashCompletion() {}

    static String script(List<Command> commands) {
        String names = commands.stream().map(Command::name).collect(Collectors.joining(" "));
        StringBuilder out = new StringBuilder("# bash completion for grid; made by `grid completion bash`\n");
        out.append("_grid() {\n");
        out.append("    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=\n");
        out.append("    if [ \"$COMP_CWORD\" -eq 1 ]; then\n");
        out.append("        COMPREPLY=($(compgen -W '").append(names).append(" --help --version' -- \"$current\"))\n");
        out.append("        return\n    fi\n");
        out.append("    case ${COMP_WORDS[1]} in\n");
        for (Command command : commands) {
            out.append("        ").append(command.name()).append(")\n");
            out.append("            case $before in\n");
            command.allOptions().forEach(option -> value(out, option));
            out.append("            esac\n");
            out.append("            words='").append(words(command, names)).append("' ;;\n");
        }
        out.append("    esac\n");
        out.append("    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n");
        out.append("    case $current in\n        -*) ;;\n");
        out.append("        *) compopt -o filenames 2>/dev/null\n");
        out.append(
                "           COMPREPLY+=($(compgen -d -- \"$current\") $(compgen -f -X '!*.grid' -- \"$current\")) ;;\n");
        out.append("    esac\n}\ncomplete -F _grid grid\n");
        return out.toString();
    }

    private static void value(StringBuilder out, Option option) {
        String reply = switch (option.value()) {
            case Option.Value.None none -> "";
            case Option.Value.Choice choice -> "-W '" + String.join(" ", choice.words()) + "'";
            case Option.Value.Folder folder -> "-d";
        };
        if (!reply.isEmpty()) {
            out.append("                --")
                    .append(option.name())
                    .append(") COMPREPLY=($(compgen ")
                    .append(reply);
            out.append(" -- \"$current\")); return ;;\n");
        }
    }

    private static String words(Command command, String names) {
        Stream<String> options = command.allOptions().stream().map(option -> "--" + option.name());
        Stream<String> operands = command.operands().stream()
                .flatMap(operand ->
                        operand.placeholder().equals("COMMAND") ? Stream.of(names) : operand.words().stream());
        return Stream.concat(operands, options).collect(Collectors.joining(" "));
    }
}
