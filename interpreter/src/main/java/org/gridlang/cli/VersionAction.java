package org.gridlang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.gridlang.semantics.spec.Identity;
import org.jspecify.annotations.Nullable;

/** {@code grid version}. What the build knows of itself stands in a resource that it writes. */
final class VersionAction implements Action {
    private static final String BUILD = "build.properties";

    @Override
    public Command command() {
        return new Command(
                "version",
                "print versions of Gridlang, its language and Java",
                """
                Prints the version of Gridlang, the version of the meaning of scripts (which takes part in every \
                identity), the commit it was built from where that is known, and the Java that runs it.
                """,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) {
        Properties build = build();
        String version = known(build, "version")
                .or(() -> Optional.ofNullable(VersionAction.class.getPackage().getImplementationVersion()))
                .orElse("(not from a jar)");
        Output out = terminal.out();
        out.print("gridlang " + version + "\n");
        out.print("language " + Identity.LANGUAGE + "\n");
        known(build, "commit").ifPresent(commit -> out.print("commit   " + commit + "\n"));
        out.print("java     " + System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor")
                + ")\n");
        return ExitCode.FINE;
    }

    /** A placeholder that the build did not fill in is as good as nothing. */
    private static Optional<String> known(Properties build, String key) {
        return Optional.ofNullable(build.getProperty(key)).filter(value -> !value.isBlank() && !value.contains("${"));
    }

    private static Properties build() {
        Properties build = new Properties();
        try (@Nullable InputStream in = VersionAction.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            return new Properties();
        }
        return build;
    }
}
