package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.syntax.Doc;

/**
 * Documentation comments by the word that follows them. Builders take the one before the first word of what they build;
 * what nobody takes documents nothing.
 */
final class Documentation {
    private final Places places;
    /** By the position in the text of the next word; behind a word of their own line they document nothing. */
    private final Map<Integer, List<Token>> before = new HashMap<>();

    private final List<Token> behindWords = new ArrayList<>();

    Documentation(TokenScan scan, Places places) {
        this.places = places;
        int next = 0;
        for (Token line : scan.documentation()) {
            while (scan.code()[next].getStartIndex() < line.getStartIndex()
                    && scan.code()[next].getType() != Token.EOF) {
                next++;
            }
            if (next > 0 && places.sameLine(scan.code()[next - 1], line)) {
                behindWords.add(line);
            } else {
                before.computeIfAbsent(scan.code()[next].getStartIndex(), start -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    /** The documentation before a word, which is then taken. */
    Optional<Doc> takeBefore(Token word) {
        return Optional.ofNullable(before.remove(word.getStartIndex())).map(this::join);
    }

    private Doc join(List<Token> lines) {
        String markdown = lines.stream().map(Documentation::content).collect(Collectors.joining("\n"));
        return new Doc(places.of(lines.getFirst(), lines.getLast()), markdown);
    }

    private static String content(Token line) {
        String text = line.getText().substring(3).stripTrailing();
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    /** The lines that nobody took, in no order. */
    List<Token> untaken() {
        List<Token> lines = new ArrayList<>(behindWords);
        before.values().forEach(lines::addAll);
        return lines;
    }

    /** Warns of comments that document nothing, one warning for each. */
    void reportUntaken(Reports reports) {
        for (Token line : behindWords) {
            reports.report(Diagnostic.of(
                            Code.MISPLACED_DOCUMENTATION,
                            places.of(line),
                            "a documentation comment behind other text documents nothing")
                    .withHint("put it on the line above what it documents, or begin it with `//`"));
        }
        for (List<Token> lines : before.values()) {
            reports.report(Diagnostic.of(
                            Code.MISPLACED_DOCUMENTATION,
                            places.of(lines.getFirst(), lines.getLast()),
                            "this documentation comment stands before nothing that it could document")
                    .withHint("begin a plain comment with `//`"));
        }
    }
}
