package org.gridlang.cli;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.Tally;
import org.gridlang.diagnostics.TerminalRenderer;
import org.gridlang.session.Refusal;
import org.gridlang.session.Reply;
import org.gridlang.session.Session;

/** Where a command prints, and how: colours and width are decided here, once. */
final class Terminal {
    private static final int USUAL_WIDTH = 100;

    private final Streams streams;
    private final Session session;
    private final String colour;

    /** @param colour the value of {@code --color} */
    Terminal(Streams streams, Session session, String colour) {
        this.streams = streams;
        this.session = session;
        this.colour = colour;
    }

    Session session() {
        return session;
    }

    Output out() {
        return streams.out();
    }

    Output err() {
        return streams.err();
    }

    boolean colours(Output output) {
        return switch (colour) {
            case "always" -> true;
            case "never" -> false;
            default ->
                output.isTerminal()
                        && environment("NO_COLOR").isEmpty()
                        && !environment("TERM").equals(Optional.of("dumb"));
        };
    }

    int width() {
        return environment("COLUMNS")
                .filter(text -> text.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(USUAL_WIDTH);
    }

    private Optional<String> environment(String name) {
        return Optional.ofNullable(streams.environment().get(name)).filter(value -> !value.isEmpty());
    }

    /** Diagnostics with their source lines. */
    void report(List<Diagnostic> diagnostics, Tally tally, Output to) {
        to.print(new TerminalRenderer(colours(to), width()).render(diagnostics, tally));
    }

    /** Something that could not be done. */
    void refuse(Refusal refusal, Output to) {
        complain("error[" + refusal.code().id() + "]", refusal.message(), refusal.hint(), to);
    }

    /** A mistake on the command line itself. */
    ExitCode wrongUsage(String message, Optional<String> hint) {
        complain("error[E1002]", message, hint, err());
        return ExitCode.BAD_INPUT;
    }

    /** Something that has no code, for the script is not to blame: a file that cannot be written. */
    ExitCode cannot(String message) {
        complain("error", message, Optional.empty(), err());
        return ExitCode.BAD_INPUT;
    }

    private void complain(String head, String message, Optional<String> hint, Output to) {
        boolean colours = colours(to);
        to.print(paint(colours, "1;31", head) + ": " + paint(colours, "1", message) + "\n");
        hint.ifPresent(text -> to.print("  = " + paint(colours, "1;32", "help") + ": " + text + "\n"));
    }

    private static String paint(boolean colours, String style, String text) {
        return colours ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }

    /** Says on standard error why a reply has no value; warnings are left to {@code check}. */
    ExitCode failed(Reply<?> reply) {
        if (reply.tally().errors() > 0) {
            report(reply.diagnostics(), reply.tally(), err());
        }
        reply.refusal().ifPresent(refusal -> refuse(refusal, err()));
        return ExitCode.BAD_INPUT;
    }
}
