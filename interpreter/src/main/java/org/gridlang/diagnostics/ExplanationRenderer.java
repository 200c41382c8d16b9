package org.gridlang.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes an explanation for a terminal. Of Markdown it knows what the pages use: headings, paragraphs, lists with {@code
 * -}, fenced blocks; all else stays as it is, backticks included.
 *
 * @param colour whether to use ANSI colours
 * @param width to how many columns paragraphs are filled
 */
public record ExplanationRenderer(boolean colour, int width) {

    private static final String FENCE = "```";
    private static final String GRID_FENCE = FENCE + "grid ";

    /** The page as text; lines end with {@code \n}. */
    public String render(Explanation explanation) {
        return new Page().read(explanation.markdown().lines().toList());
    }

    /** A page while it is being written. */
    private final class Page {
        private final Palette palette = new Palette(colour);
        private final List<String> out = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private boolean inBlock;

        String read(List<String> lines) {
            for (String line : lines) {
                if (line.startsWith(FENCE)) {
                    endParagraph();
                    fence(line);
                } else if (inBlock) {
                    out.add(line.isEmpty() ? "" : "    " + line);
                } else {
                    text(line);
                }
            }
            endParagraph();
            return String.join("\n", out).strip() + "\n";
        }

        private void fence(String line) {
            inBlock = !inBlock;
            if (inBlock && line.startsWith(GRID_FENCE)) {
                out.add(palette.strong(line.substring(GRID_FENCE.length()).strip() + ":"));
                out.add("");
            }
        }

        private void text(String line) {
            if (line.startsWith("#")) {
                endParagraph();
                out.add(palette.strong(line.replaceFirst("^#+\\s*", "")));
            } else if (line.isBlank()) {
                endParagraph();
                out.add("");
            } else {
                if (line.startsWith("- ")) {
                    endParagraph();
                }
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }

        private void endParagraph() {
            String hanging = paragraph.indexOf("- ") == 0 ? "  " : "";
            var line = new StringBuilder();
            for (String word : paragraph.toString().split(" ", -1)) {
                if (line.length() > hanging.length() && line.length() + 1 + word.length() > width) {
                    out.add(line.toString());
                    line = new StringBuilder(hanging).append(word);
                } else {
                    line.append(line.isEmpty() ? "" : " ").append(word);
                }
            }
            if (!line.isEmpty()) {
                out.add(line.toString());
            }
            paragraph.setLength(0);
        }
    }
}
