package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridlang.diagnostics.Code;
import org.junit.jupiter.api.Test;

/** Every code is one that a user can meet. */
class CodesTest {
    private static final Pattern HEAD =
            Pattern.compile("^(?:error|warning|note)\\[([A-Z]\\d{4})]: ", Pattern.MULTILINE);

    /** Codes that no snippet can trigger, with the reason. */
    private static final Map<Code, String> EXCEPTIONS = Map.of(
            Code.FILE_TOO_LONG, "needs four million characters; see ScriptParserTest",
            Code.UNREADABLE_FILE, "is about a file, not about its text",
            Code.UNKNOWN_COMMAND, "is about the command line");

    private final Repository repository = Repository.find();

    @Test
    void everyCodeIsTriggeredByASnippet() {
        Set<String> met = met();
        List<String> never = Arrays.stream(Code.values())
                .filter(code -> !EXCEPTIONS.containsKey(code) && !met.contains(code.id()))
                .map(code -> code.id() + " " + code.title())
                .toList();
        assertThat(never).as("codes that no snippet triggers").isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() {
        Set<String> met = met();
        assertThat(EXCEPTIONS.keySet()).noneMatch(code -> met.contains(code.id()));
    }

    private Set<String> met() {
        Set<String> met = new TreeSet<>();
        repository.filesBelow("tests/snippets").stream()
                .filter(file -> file.toString().endsWith(".err"))
                .forEach(file -> {
                    Matcher heads = HEAD.matcher(repository.read(file));
                    while (heads.find()) {
                        met.add(heads.group(1));
                    }
                });
        return met;
    }
}
