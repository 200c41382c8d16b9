package org.gridlang.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridlang.cli.Main;

/**
 * A dialogue with the command line, as a text.
 *
 * <p>{@code $ grid check files/a.grid < files/b.grid} runs a command; what it prints follows, standard output first, then the
 * lines of standard error behind {@code ! }; {@code ? 2} ends it with the exit code. Lines that start with {@code #} and empty
 * lines between commands are prose. Words that start with {@code files/} are files of a copy of the folder of that name, which
 * the commands of a transcript share.
 */
final class Transcript {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String FILES = "files/";

    private final Path folder;

    /** @param folder holds the copy of {@code files} */
    Transcript(Path folder) {
        this.folder = folder;
    }

    /** The transcript with what really happens now. */
    String replayed(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        boolean inCommand = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("$ ")) {
                out.append(line).append('\n').append(answer(line.substring(2)));
                inCommand = true;
            } else if (!inCommand) {
                out.append(line).append('\n');
            } else if (line.startsWith("? ")) {
                inCommand = false;
            }
        }
        return out.toString();
    }

    private String answer(String command) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            words.add(word.startsWith(FILES) ? folder.resolve(word).toString() : word);
        }
        if (!words.removeFirst().equals("grid")) {
            throw new IllegalArgumentException("a transcript can only call grid: " + command);
        }
        InputStream in = InputStream.nullInputStream();
        int input = words.indexOf("<");
        if (input >= 0) {
            in = new ByteArrayInputStream(Files.readAllBytes(Path.of(words.get(input + 1))));
            words = words.subList(0, input);
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(in, out, err, Map.of(), words.toArray(String[]::new));
        return masked(out) + marked(masked(err)) + "? " + code + "\n";
    }

    private static String marked(String text) {
        return text.lines().map(line -> ("! " + line).stripTrailing() + "\n").collect(Collectors.joining());
    }

    /** Without where the copy lies, the Java of this machine, lines of the library, and what hangs on its text. */
    private String masked(ByteArrayOutputStream stream) {
        String text = stream.toString(StandardCharsets.UTF_8)
                .replace(folder.toString() + "/", "")
                .replaceAll("(?m)^(gridlang|java    |training  ) .*$", "$1 ...")
                .replaceAll("(std/\\w+\\.grid):\\d+", "$1:...");
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
