package org.gridlang.cli;

import java.util.List;
import java.util.Optional;

/** The table of all commands. */
final class Commands {
    private final List<Action> actions = List.of(
            new CheckAction(),
            new ExplainAction(),
            new DiffAction(),
            new FormatAction(),
            new DocAction(),
            new ExplainErrorAction(),
            new VersionAction(),
            new CompletionAction(this),
            new HelpAction(this));

    List<Action> actions() {
        return actions;
    }

    List<Command> all() {
        return actions.stream().map(Action::command).toList();
    }

    List<String> names() {
        return all().stream().map(Command::name).toList();
    }

    Optional<Action> find(String name) {
        for (Action action : actions) {
            if (action.command().name().equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
