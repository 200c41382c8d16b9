package org.gridlang.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridlang.diagnostics.Suggestions;

/** Reads what follows a command's name: options in any place, {@code --} before what only looks like one. */
final class ArgumentParser {

    /** What came of it. */
    sealed interface Parsed {
        /** It fits the command. */
        record Fitting(Arguments arguments) implements Parsed {}

        /** It does not. */
        record Wrong(String message, Optional<String> hint) implements Parsed {}
    }

    private final Command command;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    private ArgumentParser(Command command) {
        this.command = command;
    }

    static Parsed parse(Command command, List<String> words) {
        return new ArgumentParser(command).read(words);
    }

    private Parsed read(List<String> words) {
        boolean onlyOperands = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (onlyOperands || word.equals("-") || !word.startsWith("-")) {
                operands.add(word);
                continue;
            }
            if (word.equals("--")) {
                onlyOperands = true;
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            Optional<Option> option = find(name);
            if (option.isEmpty()) {
                return unknown(name);
            }
            Optional<String> attached = equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
            boolean follows = option.get().takesValue() && attached.isEmpty();
            if (follows && i + 1 == words.size()) {
                return new Parsed.Wrong(
                        "`" + name + "` needs a value",
                        Optional.of("write `" + option.get().usage() + "`"));
            }
            Optional<String> value = follows ? Optional.of(words.get(++i)) : attached;
            Optional<Parsed.Wrong> wrong = take(option.get(), value);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return options.containsKey("help") ? new Parsed.Fitting(new Arguments(options, operands)) : counted();
    }

    private Optional<Option> find(String name) {
        if (name.startsWith("--")) {
            return command.option(name.substring(2));
        }
        return name.length() == 2 ? command.option(name.charAt(1)) : Optional.empty();
    }

    private Parsed unknown(String name) {
        List<String> known = command.allOptions().stream()
                .map(option -> "--" + option.name())
                .toList();
        return new Parsed.Wrong(
                "`grid " + command.name() + "` has no option `" + name + "`", Suggestions.hint(name, known));
    }

    private Optional<Parsed.Wrong> take(Option option, Optional<String> value) {
        String given = value.orElse("");
        Optional<Parsed.Wrong> wrong = switch (option.value()) {
            case Option.Value.None none ->
                value.map(any -> new Parsed.Wrong(
                        "`--" + option.name() + "` takes no value", Optional.of("write `--" + option.name() + "`")));
            case Option.Value.Choice choice ->
                choice.words().contains(given)
                        ? Optional.empty()
                        : Optional.of(new Parsed.Wrong(
                                "`--" + option.name() + "` is one of " + String.join(", ", choice.words()) + "; found `"
                                        + given + "`",
                                Suggestions.nearest(given, choice.words())
                                        .map(near -> "did you mean `" + near + "`?")));
            case Option.Value.Folder folder ->
                given.isEmpty()
                        ? Optional.of(new Parsed.Wrong("`--" + option.name() + "` needs a folder", Optional.empty()))
                        : Optional.empty();
        };
        options.put(option.name(), given);
        return wrong;
    }

    private Parsed counted() {
        int least = command.operands().stream().mapToInt(Operand::least).sum();
        boolean unlimited = command.operands().stream().anyMatch(operand -> operand.most() == Integer.MAX_VALUE);
        int most = command.operands().stream()
                .mapToInt(operand -> unlimited ? 0 : operand.most())
                .sum();
        if (operands.size() < least) {
            String missing = missing();
            return new Parsed.Wrong(
                    "`grid " + command.name() + "` needs " + missing, Optional.of("usage: " + HelpText.usage(command)));
        }
        if (!unlimited && operands.size() > most) {
            return new Parsed.Wrong(
                    "`grid " + command.name() + "` does not take `" + operands.get(most) + "`",
                    Optional.of("usage: " + HelpText.usage(command)));
        }
        return word(0).orElseGet(() -> new Parsed.Fitting(new Arguments(options, operands)));
    }

    private String missing() {
        int given = operands.size();
        for (Operand operand : command.operands()) {
            if (given < operand.least()) {
                return operand.placeholder();
            }
            given -= operand.least();
        }
        return "more";
    }

    /** Only a command's first operand is ever one of some words. */
    private Optional<Parsed> word(int index) {
        if (command.operands().isEmpty() || operands.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = command.operands().get(index).words();
        String given = operands.get(index);
        return words.isEmpty() || words.contains(given)
                ? Optional.empty()
                : Optional.of(new Parsed.Wrong(
                        "`grid " + command.name() + "` takes " + String.join(" or ", words) + "; found `" + given + "`",
                        Suggestions.nearest(given, words).map(near -> "did you mean `" + near + "`?")));
    }
}
