package org.gridlang.semantics.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells, written one below the other in columns. */
final class Columns {
    /** A cell that is wider does not push the others of its column to the right. */
    private static final int WIDEST = 44;

    private final List<List<String>> rows = new ArrayList<>();

    Columns row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows, each behind an indent; lines end with {@code \n}. */
    String text(String indent) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                line.append(row.get(column));
                if (column < row.size() - 1) {
                    line.append(" ".repeat(Math.max(0, width(column) - length(row.get(column))) + 2));
                }
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> length(row.get(column)))
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
