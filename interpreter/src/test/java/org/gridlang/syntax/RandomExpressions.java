package org.gridlang.syntax;

import java.util.List;

/** Writes random types and expressions. */
class RandomExpressions extends RandomWords {
    private static final List<String> UNITS =
            List.of("m", "cm", "m/s", "rad/s", "cm^2", "%", "Hz", "spike/s", "m/s^2", "\u00b5m");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "@", "and", "or", "==", "!=", "<", "<=", ">", ">=", "^");

    RandomExpressions(long seed, boolean wild) {
        super(seed, wild);
    }

    final void annotation() {
        word(":");
        type(2);
    }

    final void type(int depth) {
        switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> plainName();
            case 1 -> {
                dimension();
                maybe(50, this::axes);
            }
            case 2 -> axes();
            case 3 -> {
                word("list");
                word("of");
                type(depth - 1);
            }
            case 4 -> {
                word("(");
                maybe(80, () -> some(2, () -> type(depth - 1), ","));
                word(")");
                word("->");
                type(depth - 1);
            }
            default -> {
                plainName();
                word("|");
                some(2, this::plainName, "|");
            }
        }
    }

    final void dimension() {
        plainName();
        maybe(40, () -> word(any(List.of("^2", "^-1", "^(1/2)", "^(-3/2)"))));
        maybe(30, () -> {
            word(chance(50) ? "/" : "*");
            plainName();
            maybe(40, () -> word(chance(50) ? "^2" : "^-2"));
        });
    }

    final void axes() {
        word("[");
        maybe(
                90,
                () -> some(
                        2,
                        () -> {
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
                        },
                        ","));
        word("]");
    }

    final void settings(int depth) {
        braces(3, () -> {
            name();
            word("=");
            expression(depth - 1);
        });
    }

    final void expression(int depth) {
        if (depth <= 0) {
            atom();
            return;
        }
        switch (random.nextInt(14)) {
            case 0 -> {
                word("if");
                expression(depth - 1);
                word("then");
                expression(depth - 1);
                word("else");
                expression(depth - 1);
            }
            case 1 -> {
                plainName();
                word("->");
                expression(depth - 1);
            }
            case 2 -> {
                word("(");
                maybe(80, () -> some(3, this::plainName, ","));
                word(")");
                word("->");
                expression(depth - 1);
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
    final void operation(int depth) {
        if (chance(10)) {
            word("not");
        }
        signed(depth);
        if (depth > 0 && chance(50)) {
            String operator = any(OPERATORS);
            if (operator.equals("^")) {
                word("*");
                word("x");
                word("^");
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

    final void signed(int depth) {
        maybe(15, () -> word("-"));
        postfixed(depth);
        maybe(10, () -> word("in " + any(UNITS)));
    }

    final void postfixed(int depth) {
        if (depth <= 0 || chance(30)) {
            atom();
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> {
                word("(");
                expression(depth - 1);
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

    final void arguments(int depth) {
        word("(");
        boolean any = chance(85);
        if (any) {
            some(3, () -> expression(depth), ",");
            maybe(40, () -> {
                word(",");
                plainName();
                word(":");
                expression(depth);
                maybe(30, () -> {
                    word(",");
                    plainName();
                });
            });
            maybe(8, () -> word(","));
        }
        maybe(25, () -> over(depth));
        word(")");
    }

    final void over(int depth) {
        word("over");
        some(3, () -> overItem(depth), ",");
        maybe(40, () -> {
            word("where");
            expression(Math.min(depth, 2));
        });
    }

    final void overItem(int depth) {
        switch (random.nextInt(6)) {
            case 0 -> word("all");
            case 1 -> {
                word(chance(50) ? "pairs" : "ordered_pairs");
                word("(");
                word("i");
                word(",");
                word("j");
                word(")");
                word("of");
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

    final void atom() {
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
