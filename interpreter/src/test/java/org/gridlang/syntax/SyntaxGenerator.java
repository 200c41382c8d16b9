package org.gridlang.syntax;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes random valid scripts that use every construct of the notation, with comments, documentation, commas and line ends
 * in odd places. The same seed gives the same script.
 */
public final class SyntaxGenerator {
    private static final List<String> NAMES = List.of(
            "alpha", "beta", "gamma", "sigma_x", "units", "x", "d1", "W_rec", "step", "from", "to", "of", "as", "list",
            "zip", "all", "pairs", "loss", "target", "train", "none", "seed", "project", "drop", "add", "network", "\u03c3",
            "axes", "native", "base");
    private static final List<String> KINDS = List.of(
            "environment", "velocity", "architecture", "target", "readout", "loss", "optimizer", "stimulus", "recording",
            "analysis");
    private static final List<String> UNITS = List.of("m", "cm", "m/s", "rad/s", "cm^2", "%", "Hz", "spike/s", "m/s^2", "\u00b5m");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "@", "and", "or", "==", "!=", "<", "<=", ">", ">=", "^");

    private final SplittableRandom random;
    private final boolean wild;
    private final StringBuilder out = new StringBuilder();
    private int comments;

    private SyntaxGenerator(long seed, boolean wild) {
        this.random = new SplittableRandom(seed);
        this.wild = wild;
    }

    /**
     * A script.
     *
     * @param wild whether comments and line ends stand anywhere between words, else only between statements
     */
    public static String script(long seed, boolean wild) {
        SyntaxGenerator generator = new SyntaxGenerator(seed, wild);
        generator.file();
        return generator.out.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private SyntaxGenerator word(String text) {
        if (wild && chance(4)) {
            out.append(chance(50) ? "\n" : " // c" + comments++ + "\n");
        } else if (wild && chance(2)) {
            out.append("\n\n\n  // own " + comments++ + "\n");
        } else {
            out.append(' ');
        }
        out.append(text);
        return this;
    }

    private void lineEnd() {
        if (chance(10)) {
            out.append(" // behind ").append(comments++);
        }
        out.append(chance(20) ? "\n\n\n" : "\n");
        if (chance(8)) {
            out.append("   // own ").append(comments++).append(chance(50) ? "\n" : "\n\n");
        }
    }

    private void doc() {
        if (chance(15)) {
            out.append("\n/// Text of a documentation comment.\n///\n///   with `code` \n");
        }
    }

    private void name() {
        word(any(NAMES) + (chance(5) ? "'" : ""));
    }

    /** A name that is no word of the language: where another word would begin another statement. */
    private void plainName() {
        word(any(NAMES.subList(0, 8)));
    }

    private void some(int most, Runnable item, String separator) {
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                word(separator);
            }
            item.run();
        }
    }

    private void maybe(int percent, Runnable item) {
        if (chance(percent)) {
            item.run();
        }
    }

    private void file() {
        for (int i = random.nextInt(3); i > 0; i--) {
            word("import");
            some(3, this::plainName, ".");
            maybe(30, () -> word("as").plainName());
            lineEnd();
        }
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            doc();
            declaration();
            lineEnd();
        }
    }

    private void declaration() {
        switch (random.nextInt(7)) {
            case 0 -> {
                plainName();
                maybe(50, this::annotation);
                definitionEnd("=");
            }
            case 1 -> {
                word("function").plainName();
                parameters(true);
                maybe(30, () -> parameters(true));
                maybe(50, this::annotation);
                definitionEnd("=");
            }
            case 2 -> {
                word("network").plainName();
                parameters(true);
                body();
            }
            case 3, 4 -> {
                word(any(KINDS)).plainName();
                parameters(true);
                body();
            }
            case 5 -> {
                word("native").word("1").word(chance(50) ? "function" : any(KINDS)).plainName();
                maybe(30, () -> word("<").word("u").word(">"));
                parameters(true);
                maybe(50, this::annotation);
                maybe(50, () -> braces(3, () -> {
                    plainName();
                    annotation();
                }));
            }
            default -> {
                word("experiment").plainName();
                maybe(70, () -> parameters(false));
                braces(8, this::statement);
            }
        }
    }

    private void body() {
        if (chance(40)) {
            definitionEnd("=");
        } else {
            braces(5, this::statement);
        }
    }

    private void braces(int most, Runnable item) {
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

    private void parameters(boolean typed) {
        word("(");
        if (chance(85)) {
            some(3, () -> {
                doc();
                plainName();
                if (typed) {
                    maybe(60, this::annotation);
                }
                maybe(40, () -> word("=").expression(2));
            }, ",");
            maybe(10, () -> word(","));
        }
        word(")");
    }

    private void annotation() {
        word(":");
        type(2);
    }

    private void type(int depth) {
        switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> plainName();
            case 1 -> {
                dimension();
                maybe(50, this::axes);
            }
            case 2 -> axes();
            case 3 -> {
                word("list").word("of");
                type(depth - 1);
            }
            case 4 -> {
                word("(");
                maybe(80, () -> some(2, () -> type(depth - 1), ","));
                word(")").word("->");
                type(depth - 1);
            }
            default -> {
                plainName();
                word("|");
                some(2, this::plainName, "|");
            }
        }
    }

    private void dimension() {
        plainName();
        maybe(40, () -> word(any(List.of("^2", "^-1", "^(1/2)", "^(-3/2)"))));
        maybe(30, () -> {
            word(chance(50) ? "/" : "*").plainName();
            maybe(40, () -> word(chance(50) ? "^2" : "^-2"));
        });
    }

    private void axes() {
        word("[");
        maybe(90, () -> some(2, () -> {
            switch (random.nextInt(5)) {
                case 0 -> word("..");
                case 1 -> word("over");
                case 2 -> {
                    plainName();
                    word(".");
                    plainName();
                }
                default -> word(any(NAMES.subList(0, 8)) + (chance(20) ? "'" : ""));
            }
        }, ","));
        word("]");
    }

    private void definitionEnd(String sign) {
        word(sign).expression(4);
        where();
    }

    private void where() {
        switch (random.nextInt(8)) {
            case 0 -> {
                word("where");
                local();
            }
            case 1 -> {
                word("where");
                braces(3, this::local);
            }
            default -> {}
        }
    }

    private void local() {
        plainName();
        maybe(30, this::annotation);
        word(chance(80) ? "=" : "~").expression(3);
    }

    private void statement() {
        doc();
        switch (random.nextInt(18)) {
            case 0 -> {
                word("param");
                name();
                annotation();
                word(chance(70) ? "~" : "=").expression(3);
                maybe(20, () -> word("project").expression(2));
                where();
            }
            case 1 -> {
                word(chance(50) ? "network" : "axes");
                name();
                word("=").expression(3);
            }
            case 2 -> {
                plainName();
                annotation();
            }
            case 3, 4, 5 -> {
                name();
                maybe(30, this::annotation);
                maybe(50, () -> word("[").word("t").word(chance(50) ? "- 1" : "").word("]"));
                definitionEnd(chance(80) ? "=" : "~");
            }
            case 6, 7 -> {
                word(any(KINDS));
                name();
                definitionEnd("=");
            }
            case 8 -> {
                word(any(KINDS)).plainName();
                maybe(80, () -> arguments(3));
            }
            case 9 -> {
                word(chance(50) ? "trajectory" : "iterate");
                settings(3);
            }
            case 10 -> word("train").word("none");
            case 11 -> {
                word("train");
                maybe(30, this::plainName);
                settings(3);
            }
            case 12 -> {
                word("seed").word("0");
                maybe(40, () -> settings(1));
            }
            case 13, 14 -> {
                word(chance(50) ? "evaluation" : "ablation").plainName();
                braces(4, this::edit);
            }
            case 15 -> {
                word("sweep").plainName();
                maybe(50, () -> {
                    word("of");
                    some(3, this::variant, ",");
                });
                braces(3, this::sweepAxis);
            }
            case 16 -> {
                word("claim").word("\"a claim with \\\"quotes\\\" and \\\\\"");
                braces(3, () -> {
                    some(2, this::variant, ",");
                    word(":").expression(3);
                });
            }
            default -> word("...");
        }
    }

    private void variant() {
        plainName();
        maybe(40, () -> {
            word(".");
            plainName();
        });
    }

    private void sweepAxis() {
        if (chance(25)) {
            word("zip");
            braces(2, this::swept);
        } else {
            swept();
        }
    }

    private void swept() {
        path();
        maybe(20, () -> word("as").plainName());
        word("over").expression(2);
    }

    private void path() {
        plainName();
        maybe(40, () -> {
            word(".");
            plainName();
        });
        maybe(20, () -> word("[").word("0").word("]"));
    }

    private void edit() {
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                path();
                definitionEnd("=");
            }
            case 2 -> {
                word(any(KINDS)).plainName();
                definitionEnd("=");
            }
            case 3 -> {
                word("drop");
                path();
            }
            case 4 -> word("drop").word(any(KINDS)).plainName();
            default -> {
                word("add").word(any(KINDS)).plainName();
                definitionEnd("=");
            }
        }
    }

    private void settings(int depth) {
        braces(3, () -> {
            name();
            word("=").expression(depth - 1);
        });
    }

    private void expression(int depth) {
        if (depth <= 0) {
            atom();
            return;
        }
        switch (random.nextInt(14)) {
            case 0 -> {
                word("if").expression(depth - 1);
                word("then").expression(depth - 1);
                word("else").expression(depth - 1);
            }
            case 1 -> {
                plainName();
                word("->").expression(depth - 1);
            }
            case 2 -> {
                word("(");
                maybe(80, () -> some(3, this::plainName, ","));
                word(")").word("->").expression(depth - 1);
            }
            case 3 -> {
                operation(depth - 1);
                word("..");
                operation(depth - 1);
                maybe(50, () -> {
                    word("step");
                    operation(depth - 1);
                });
            }
            default -> operation(depth);
        }
    }

    /** Comparisons and powers are written so that no wrong chain arises. */
    private void operation(int depth) {
        if (chance(10)) {
            word("not");
        }
        signed(depth);
        if (depth > 0 && chance(50)) {
            String operator = any(OPERATORS);
            if (operator.equals("^")) {
                word("*").word("x").word("^");
                maybe(30, () -> word("-"));
                word("2");
            } else {
                word(operator);
                signed(depth - 1);
                maybe(40, () -> {
                    word(chance(50) ? "*" : "/");
                    signed(depth - 1);
                });
            }
        }
    }

    private void signed(int depth) {
        maybe(15, () -> word("-"));
        postfixed(depth);
        maybe(10, () -> word("in " + any(UNITS)));
    }

    private void postfixed(int depth) {
        if (depth <= 0 || chance(30)) {
            atom();
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> {
                word("(").expression(depth - 1);
                word(")");
            }
            case 1 -> {
                word("[");
                maybe(80, () -> {
                    some(4, () -> expression(depth - 1), ",");
                    maybe(10, () -> word(","));
                });
                word("]");
            }
            case 2 -> settings(depth - 1);
            case 3 -> {
                plainName();
                word(".");
                name();
            }
            case 4 -> {
                plainName();
                word("[");
                some(2, () -> expression(depth - 1), ",");
                word("]");
            }
            default -> {
                plainName();
                arguments(depth - 1);
            }
        }
    }

    private void arguments(int depth) {
        word("(");
        boolean any = chance(85);
        if (any) {
            some(3, () -> expression(depth), ",");
            maybe(40, () -> {
                word(",").plainName();
                word(":").expression(depth);
                maybe(30, () -> word(",").plainName());
            });
            maybe(8, () -> word(","));
        }
        maybe(25, () -> over(depth));
        word(")");
    }

    private void over(int depth) {
        word("over");
        some(3, () -> overItem(depth), ",");
        maybe(40, () -> word("where").expression(Math.min(depth, 2)));
    }

    private void overItem(int depth) {
        switch (random.nextInt(6)) {
            case 0 -> word("all");
            case 1 -> {
                word(chance(50) ? "pairs" : "ordered_pairs").word("(").word("i").word(",").word("j").word(")").word("of");
                if (chance(50)) {
                    plainName();
                } else {
                    word("(");
                    some(2, () -> overItem(0), ",");
                    word(")");
                }
            }
            default -> {
                plainName();
                maybe(20, () -> {
                    word(".");
                    plainName();
                });
                maybe(30, () -> {
                    word("from");
                    operation(Math.min(depth, 1));
                });
                maybe(20, () -> {
                    word("to");
                    operation(Math.min(depth, 1));
                });
            }
        }
    }

    private void atom() {
        switch (random.nextInt(9)) {
            case 0 -> word(any(List.of("0", "1", "100_000", "2e-5", "0.5", "1.25E+3")));
            case 1 -> word(any(List.of("0.13", "2", "1e-3")) + (chance(50) ? " " : "") + any(UNITS));
            case 2 -> word("\"text // \\n\"");
            case 3 -> word(chance(50) ? "true" : "false");
            case 4 -> word("...");
            case 5 -> word("in " + any(UNITS));
            default -> plainName();
        }
    }
}
