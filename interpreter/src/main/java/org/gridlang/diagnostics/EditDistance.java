package org.gridlang.diagnostics;

/**
 * The distance of Damerau and Levenshtein between two words (optimal string alignment): characters inserted, removed,
 * replaced, or swapped with their neighbour. Works on code points.
 */
final class EditDistance {

    /** The distance that one edit makes; an underscore inserted or removed makes half of it. */
    static final int ONE_EDIT = 2;

    private EditDistance() {}

    static int between(String from, String to) {
        int[] a = from.codePoints().toArray();
        int[] b = to.codePoints().toArray();
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            d[i][0] = d[i - 1][0] + presence(a[i - 1]);
        }
        for (int j = 1; j <= b.length; j++) {
            d[0][j] = d[0][j - 1] + presence(b[j - 1]);
        }
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                int best = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : ONE_EDIT);
                best = Math.min(best, d[i - 1][j] + presence(a[i - 1]));
                best = Math.min(best, d[i][j - 1] + presence(b[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    best = Math.min(best, d[i - 2][j - 2] + ONE_EDIT);
                }
                d[i][j] = best;
            }
        }
        return d[a.length][b.length];
    }

    private static int presence(int codePoint) {
        return codePoint == '_' ? 1 : ONE_EDIT;
    }
}
