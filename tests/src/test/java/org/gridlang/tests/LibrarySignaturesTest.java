package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;
import org.junit.jupiter.api.Test;

/**
 * All that the library offers, with parameters, types and defaults, in {@code tests/signatures.txt}: a change of what users
 * can write shows in one place.
 */
class LibrarySignaturesTest {
    private static final Path GOLDEN = Path.of("tests/signatures");
    private static final String COMMAND = "mvn -q -Dquick -pl tests -am test -Dtest=LibrarySignaturesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    private final Repository repository = Repository.find();

    @Test
    void theLibraryOffersWhatIsExpected() {
        Golden.Outcome outcome = new Golden(repository, GOLDEN).compare(signatures(), ".txt", ".none", COMMAND);

        assertThat(outcome).isEqualTo(new Golden.Outcome.Same());
    }

    private String signatures() {
        List<String> lines = new ArrayList<>();
        for (Path file : repository.filesBelow("stdlib/std")) {
            if (file.toString().endsWith(".grid")) {
                lines.add("// " + file.getFileName());
                Script script =
                        ScriptParser.parse(SourceFile.of(file.toString(), repository.read(file)), new DiagnosticList());
                script.declarations().forEach(declaration -> add(declaration, lines));
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    private static void add(Declaration declaration, List<String> lines) {
        String text = declaration.span().text().replaceAll("(?m)^\\s*//.*$", "").replaceAll("\\s//.*", "");
        lines.add(head(text)
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(", )", ")")
                .strip());
        if (declaration instanceof Declaration.Native one) {
            one.members()
                    .forEach(member -> lines.add("  " + member.name().text() + ": "
                            + member.type().span().text()));
        }
    }

    /** Up to the body: its opening brace or equals sign outside all brackets; a constant has its value. */
    private static String head(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '(' || letter == '[') {
                depth++;
            } else if (letter == ')' || letter == ']') {
                depth--;
            } else if (depth == 0 && (letter == '{' || letter == '=' && text.contains("("))) {
                return text.substring(0, at);
            }
        }
        return text;
    }
}
