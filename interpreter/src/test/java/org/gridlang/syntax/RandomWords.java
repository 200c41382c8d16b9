package org.gridlang.syntax;

import java.util.List;
import java.util.SplittableRandom;

/** Writes random words, with comments and line ends between them. */
class RandomWords {
    static final List<String> NAMES = List.of(
            "alpha", "beta", "gamma", "sigma_x", "units", "x", "d1", "W_rec", "step", "from", "to", "of", "as", "list",
            "zip", "all", "pairs", "loss", "target", "train", "none", "seed", "project", "drop", "add", "network",
            "\u03c3", "axes", "native", "base");

    final SplittableRandom random;
    final StringBuilder out = new StringBuilder();
    private final boolean wild;
    private int comments;

    /** @param wild whether comments and line ends stand anywhere between words, else only between statements */
    RandomWords(long seed, boolean wild) {
        this.random = new SplittableRandom(seed);
        this.wild = wild;
    }

    final boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    final String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    final void word(String text) {
        if (wild && chance(4)) {
            out.append(chance(50) ? "\n" : " // c" + comments++ + "\n");
        } else if (wild && chance(2)) {
            out.append("\n\n\n  // own " + comments++ + "\n");
        } else {
            out.append(' ');
        }
        out.append(text);
    }

    final void lineEnd() {
        if (chance(10)) {
            out.append(" // behind ").append(comments++);
        }
        out.append(chance(20) ? "\n\n\n" : "\n");
        if (chance(8)) {
            out.append("   // own ").append(comments++).append(chance(50) ? "\n" : "\n\n");
        }
    }

    final void doc() {
        if (chance(15)) {
            out.append("\n/// Text of a documentation comment.\n///\n///   with `code` \n");
        }
    }

    final void name() {
        word(any(NAMES) + (chance(5) ? "'" : ""));
    }

    /** A name that is no word of the language: where another word would begin another statement. */
    final void plainName() {
        word(any(NAMES.subList(0, 8)));
    }

    final void some(int most, Runnable item, String separator) {
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                word(separator);
            }
            item.run();
        }
    }

    final void maybe(int percent, Runnable item) {
        if (chance(percent)) {
            item.run();
        }
    }

    final void braces(int most, Runnable item) {
        word("{");
        boolean oneLine = chance(30);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            if (!oneLine) {
                lineEnd();
            }
            item.run();
            if (oneLine || chance(20)) {
                word(",");
            }
        }
        if (!oneLine) {
            lineEnd();
        }
        word("}");
    }
}
