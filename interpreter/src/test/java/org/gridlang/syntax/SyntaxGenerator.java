package org.gridlang.syntax;

import java.util.List;

/**
 * Writes random valid scripts that use every construct of the notation, with comments, documentation, commas and line ends
 * in odd places. The same seed gives the same script.
 */
public final class SyntaxGenerator extends RandomExpressions {
    private static final List<String> KINDS = List.of(
            "environment",
            "velocity",
            "architecture",
            "target",
            "readout",
            "loss",
            "optimizer",
            "stimulus",
            "recording",
            "analysis");

    private SyntaxGenerator(long seed, boolean wild) {
        super(seed, wild);
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

    private void file() {
        for (int i = random.nextInt(3); i > 0; i--) {
            word("import");
            some(3, this::plainName, ".");
            maybe(30, () -> {
                word("as");
                plainName();
            });
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
                word("function");
                plainName();
                parameters(true);
                maybe(30, () -> parameters(true));
                maybe(50, this::annotation);
                definitionEnd("=");
            }
            case 2 -> {
                word("network");
                plainName();
                parameters(true);
                body();
            }
            case 3, 4 -> {
                word(any(KINDS));
                plainName();
                parameters(true);
                body();
            }
            case 5 -> {
                word("native");
                word("1");
                word(chance(50) ? "function" : any(KINDS));
                plainName();
                maybe(30, () -> {
                    word("<");
                    word("u");
                    word(">");
                });
                parameters(true);
                maybe(50, this::annotation);
                maybe(
                        50,
                        () -> braces(3, () -> {
                            plainName();
                            annotation();
                        }));
            }
            default -> {
                word("experiment");
                plainName();
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

    private void parameters(boolean typed) {
        word("(");
        if (chance(85)) {
            some(
                    3,
                    () -> {
                        doc();
                        plainName();
                        if (typed) {
                            maybe(60, this::annotation);
                        }
                        maybe(40, () -> {
                            word("=");
                            expression(2);
                        });
                    },
                    ",");
            maybe(10, () -> word(","));
        }
        word(")");
    }

    private void definitionEnd(String sign) {
        word(sign);
        expression(4);
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
        word(chance(80) ? "=" : "~");
        expression(3);
    }

    private void statement() {
        doc();
        switch (random.nextInt(18)) {
            case 0 -> {
                word("param");
                name();
                annotation();
                word(chance(70) ? "~" : "=");
                expression(3);
                maybe(20, () -> {
                    word("project");
                    expression(2);
                });
                where();
            }
            case 1 -> {
                word(chance(50) ? "network" : "axes");
                name();
                word("=");
                expression(3);
            }
            case 2 -> {
                plainName();
                annotation();
            }
            case 3, 4, 5 -> {
                name();
                maybe(30, this::annotation);
                maybe(50, () -> {
                    word("[");
                    word("t");
                    word(chance(50) ? "- 1" : "");
                    word("]");
                });
                definitionEnd(chance(80) ? "=" : "~");
            }
            case 6, 7 -> {
                word(any(KINDS));
                name();
                definitionEnd("=");
            }
            case 8 -> {
                word(any(KINDS));
                plainName();
                maybe(80, () -> arguments(3));
            }
            case 9 -> {
                word(chance(50) ? "trajectory" : "iterate");
                settings(3);
            }
            case 10 -> {
                word("train");
                word("none");
            }
            case 11 -> {
                word("train");
                maybe(30, this::plainName);
                settings(3);
            }
            case 12 -> {
                word("seed");
                word("0");
                maybe(40, () -> settings(1));
            }
            case 13, 14 -> {
                word(chance(50) ? "evaluation" : "ablation");
                plainName();
                braces(4, this::edit);
            }
            case 15 -> {
                word("sweep");
                plainName();
                maybe(50, () -> {
                    word("of");
                    some(3, this::variant, ",");
                });
                braces(3, this::sweepAxis);
            }
            case 16 -> {
                word("claim");
                word("\"a claim with \\\"quotes\\\" and \\\\\"");
                braces(3, () -> {
                    some(2, this::variant, ",");
                    word(":");
                    expression(3);
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
        maybe(20, () -> {
            word("as");
            plainName();
        });
        word("over");
        expression(2);
    }

    private void path() {
        plainName();
        maybe(40, () -> {
            word(".");
            plainName();
        });
        maybe(20, () -> {
            word("[");
            word("0");
            word("]");
        });
    }

    private void edit() {
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                path();
                definitionEnd("=");
            }
            case 2 -> {
                word(any(KINDS));
                plainName();
                definitionEnd("=");
            }
            case 3 -> {
                word("drop");
                path();
            }
            case 4 -> {
                word("drop");
                word(any(KINDS));
                plainName();
            }
            default -> {
                word("add");
                word(any(KINDS));
                plainName();
                definitionEnd("=");
            }
        }
    }
}
