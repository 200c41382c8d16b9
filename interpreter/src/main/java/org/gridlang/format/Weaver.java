package org.gridlang.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Comment;
import org.gridlang.syntax.Doc;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the tokens that a tree asks for with the comments that stand between them in the source.
 *
 * <p>Tokens come in the order of the source. For each, the weaver looks where it stands behind the one before, and first
 * writes the comments that stand in front of it. A token that is not in the source (or is left out) is written (or skipped)
 * without touching any comment, so none is ever lost.
 */
final class Weaver {
    private final SourceText source;
    private final Iterator<Comment> comments;
    private final boolean allCommas;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Comment next;
    /** Behind the last token or comment that was written. */
    private int behind;
    /** Whether empty lines of the source before the next comment or token are kept. */
    private boolean emptyLines;

    /** @param allCommas whether commas that may be left out are written all the same */
    Weaver(SourceFile file, List<Comment> comments, boolean allCommas) {
        this.source = new SourceText(file.text());
        this.comments = comments.iterator();
        this.allCommas = allCommas;
        advance();
    }

    List<Step> steps() {
        return steps;
    }

    boolean allCommas() {
        return allCommas;
    }

    private void advance() {
        next = comments.hasNext() ? comments.next() : null;
    }

    /** Text that stands at a place of the source. */
    void leaf(Span place, String text) {
        commentsBefore(place.start());
        emptyLineBefore(place.start());
        steps.add(new Step.Text(text));
        behind = Math.max(behind, place.end());
    }

    /** A sign or a word of the language. */
    void token(String text) {
        int at = source.position(text, behind);
        if (at >= 0) {
            commentsBefore(at);
            emptyLineBefore(at);
            behind = at + text.length();
        }
        steps.add(new Step.Text(text));
    }

    /** Text that is in no source: the space between tokens. */
    void space() {
        steps.add(new Step.Text(" "));
    }

    /** A comma; a comment in front of it goes behind it. */
    void comma() {
        skip(",");
        steps.add(new Step.Text(","));
    }

    /** A comma that only separates what shares a line. */
    void optionalComma() {
        skip(",");
        steps.add(allCommas ? new Step.Text(",") : new Step.FlatText(","));
    }

    /** Passes a token of the source that the canonical layout leaves out; whether it is there. */
    boolean skip(String text) {
        int at = source.position(text, behind);
        if (at >= 0) {
            behind = at + text.length();
        }
        return at >= 0;
    }

    /** Passes tokens that the canonical layout leaves out, if all of them are there. */
    void skipAll(String... texts) {
        int before = behind;
        for (String text : texts) {
            if (!skip(text)) {
                behind = before;
                return;
            }
        }
    }

    /** A whole number, in whatever way the source writes it. */
    void number(int number) {
        int at = source.nextToken(behind);
        commentsBefore(at);
        steps.add(new Step.Text(Integer.toString(number)));
        behind = source.behindNumber(at);
    }

    /** A documentation comment on lines of its own. */
    void doc(Optional<Doc> documentation) {
        documentation.ifPresent(doc -> {
            commentsBefore(doc.span().start());
            emptyLineBefore(doc.span().start());
            for (String line : doc.markdown().split("\n", -1)) {
                steps.add(new Step.LineEnd());
                steps.add(new Step.Text(line.isEmpty() ? "///" : "/// " + line));
            }
            steps.add(new Step.LineEnd());
            behind = doc.span().end();
        });
    }

    /** The comments in front of a token that comes next, so that they keep the indentation of what is before it. */
    void commentsBefore(String token) {
        int at = source.position(token, behind);
        if (at >= 0) {
            commentsBefore(at);
            emptyLines = false;
        }
    }

    /** All comments that are left. */
    void remainingComments() {
        commentsBefore(source.length());
    }

    private void commentsBefore(int offset) {
        while (next != null && next.span().start() < offset) {
            Span place = next.span();
            boolean own = source.beginsLine(place.start());
            emptyLineBefore(place.start());
            steps.add(new Step.Remark(next.text().stripTrailing(), !own));
            behind = Math.max(behind, place.end());
            emptyLines = true;
            advance();
        }
    }

    private void emptyLineBefore(int offset) {
        if (emptyLines && behind < offset && source.lineEnds(behind, offset) > 1) {
            steps.add(new Step.EmptyLine());
        }
        emptyLines = false;
    }

    /** A possible line end, a space where there is none. */
    void breakOrSpace() {
        steps.add(new Step.Break(" "));
    }

    /** A possible line end, nothing where there is none. */
    void breakOrNothing() {
        steps.add(new Step.Break(""));
    }

    /** The end of a line. */
    void lineEnd() {
        steps.add(new Step.LineEnd());
    }

    /** The end of a line, and an empty one if the author left one there. */
    void lineEndKeepingEmptyLine() {
        steps.add(new Step.LineEnd());
        emptyLines = true;
    }

    /** What belongs together on one line if it fits. */
    void group(Runnable content) {
        steps.add(new Step.Open());
        content.run();
        steps.add(new Step.Close());
    }

    /** What is indented by a further level where its lines end. */
    void indent(Runnable content) {
        steps.add(new Step.Indent());
        content.run();
        steps.add(new Step.Outdent());
    }

    /** Items between brackets, separated by commas: on one line, or each on its own. */
    <T> void list(String open, List<T> items, Consumer<T> item, String close) {
        group(() -> {
            token(open);
            indent(() -> {
                breakOrNothing();
                commaSeparated(items, item);
                skip(",");
                commentsBefore(close);
            });
            breakOrNothing();
            token(close);
        });
    }

    /** Items separated by commas behind which a line may end. */
    <T> void commaSeparated(List<T> items, Consumer<T> item) {
        separated(items, item, this::breakOrSpace);
    }

    /** Items separated by commas on one line. */
    <T> void commaSeparatedOnOneLine(List<T> items, Consumer<T> item) {
        separated(items, item, this::space);
    }

    private <T> void separated(List<T> items, Consumer<T> item, Runnable gap) {
        for (int i = 0; i < items.size(); i++) {
            item.accept(items.get(i));
            if (i < items.size() - 1) {
                comma();
                gap.run();
            }
        }
    }

    /**
     * Items in braces, each on its own line without commas; on one line with commas if they were and fit.
     *
     * @param onOneLine whether they stood on one line
     */
    <T> void braces(List<T> items, Consumer<T> item, boolean onOneLine) {
        if (items.isEmpty()) {
            group(() -> {
                token("{");
                indent(() -> commentsBefore("}"));
                breakOrNothing();
                token("}");
            });
        } else if (onOneLine) {
            group(() -> {
                token("{");
                indent(() -> {
                    for (int i = 0; i < items.size(); i++) {
                        breakOrSpace();
                        item.accept(items.get(i));
                        if (i < items.size() - 1) {
                            optionalComma();
                        }
                    }
                    skip(",");
                    commentsBefore("}");
                });
                breakOrSpace();
                token("}");
            });
        } else {
            lines(items, item);
        }
    }

    /** Items in braces, each on its own line. */
    <T> void lines(List<T> items, Consumer<T> item) {
        if (items.isEmpty()) {
            braces(items, item, true);
            return;
        }
        token("{");
        indent(() -> {
            for (int i = 0; i < items.size(); i++) {
                if (i == 0) {
                    lineEnd();
                } else {
                    lineEndKeepingEmptyLine();
                }
                item.accept(items.get(i));
                skip(",");
                if (allCommas && i < items.size() - 1) {
                    steps.add(new Step.Text(","));
                }
            }
            lineEndKeepingEmptyLine();
            commentsBefore("}");
            emptyLines = false;
        });
        lineEnd();
        token("}");
    }

    /** Whether a stretch of the source has no line end. */
    static boolean isOneLine(Span span) {
        return span.text().chars().noneMatch(c -> c == '\n' || c == '\r');
    }
}
