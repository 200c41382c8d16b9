package org.gridlang.tests;

import java.util.ArrayList;
import java.util.List;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Script;

/**
 * A fenced block {@code grid} or {@code grid fragment} in the documentation of a library declaration.
 *
 * @param file the library file, {@code std/navigation.grid}
 * @param declaration whose documentation it is
 * @param fragment whether it is a statement, to be put into a frame, and no script of its own
 */
record LibraryExample(String file, String declaration, boolean fragment, String text) {
    private static final String FENCE = "```";
    private static final String GRID = FENCE + "grid";

    /** The examples of a file, in the order of its text. */
    static List<LibraryExample> of(SourceFile file, Script script) {
        List<LibraryExample> examples = new ArrayList<>();
        for (Declaration declaration : script.declarations()) {
            declaration
                    .doc()
                    .map(Doc::markdown)
                    .ifPresent(page -> addAll(
                            file.name(), declaration.name().text(), page.lines().toList(), examples));
        }
        return examples;
    }

    private static void addAll(String file, String declaration, List<String> page, List<LibraryExample> examples) {
        for (int at = 0; at < page.size(); at++) {
            String opening = page.get(at).strip();
            if (opening.startsWith(GRID)) {
                List<String> lines = new ArrayList<>();
                for (at++; at < page.size() && !page.get(at).strip().equals(FENCE); at++) {
                    lines.add(page.get(at));
                }
                boolean fragment = opening.equals(GRID + " fragment");
                examples.add(new LibraryExample(file, declaration, fragment, String.join("\n", lines) + "\n"));
            }
        }
    }
}
