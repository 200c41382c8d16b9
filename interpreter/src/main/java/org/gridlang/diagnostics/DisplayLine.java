package org.gridlang.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * A source line as a terminal shows it: from the UTF-16 units of its text to the cells in which they appear.
 */
final class DisplayLine {

    /** What one character shows, and the cells that it fills. */
    private record Glyph(String text, int cell, int width) {
        int end() {
            return cell + width;
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();
    private final int[] firstCell;
    private final int[] cellBehind;

    DisplayLine(String line) {
        firstCell = new int[line.length() + 1];
        cellBehind = new int[line.length() + 1];
        int cell = 0;
        int baseCell = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            int width = CharacterCells.width(codePoint);
            glyphs.add(new Glyph(CharacterCells.shown(codePoint), cell, width));
            baseCell = width == 0 ? baseCell : cell;
            cell += width;
            for (int next = i + Character.charCount(codePoint); i < next; i++) {
                firstCell[i] = baseCell;
                cellBehind[i + 1] = cell;
            }
        }
        firstCell[line.length()] = cell;
    }

    /** How many cells the whole line fills. */
    int width() {
        return firstCell[firstCell.length - 1];
    }

    /** The cell, from 0, in which the unit at an index appears; a mark appears in the cell of what it is drawn over. */
    int firstCell(int index) {
        return firstCell[index];
    }

    /** The cell behind all the units before an index. */
    int cellBehind(int index) {
        return cellBehind[index];
    }

    /** What appears in a window of cells; a wide character that is cut at its border leaves blanks. */
    String show(int fromCell, int toCell) {
        var out = new StringBuilder();
        int cell = fromCell;
        for (Glyph glyph : glyphs) {
            boolean markOfCutCharacter = glyph.width() == 0 && glyph.cell() <= fromCell && fromCell > 0;
            if (glyph.cell() < fromCell || glyph.end() > toCell || markOfCutCharacter) {
                continue;
            }
            out.append(" ".repeat(glyph.cell() - cell)).append(glyph.text());
            cell = glyph.end();
        }
        return out.toString();
    }
}
