package org.gridlang.syntax.parse;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.SyntaxGenerator;
import org.gridlang.syntax.TreePrinter;

/**
 * Damages scripts as typing does, and worse: words and lines deleted, doubled and swapped, characters and brackets thrown
 * in, the end cut off. Reading a damaged script must give a tree, fast, and an error if it is no script.
 */
public final class ScriptMutator {
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_']*|[0-9][0-9._]*|\\s+|.", Pattern.DOTALL);
    private static final List<String> THROWN_IN = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            ",",
            ":",
            "=",
            "==",
            "~",
            "..",
            "...",
            "->",
            "where ",
            "over ",
            "if ",
            " in ",
            " 2 ",
            " m ",
            "///",
            "//",
            "/*",
            "#",
            ";",
            "&&",
            "|",
            "\u00a0",
            "\u2019",
            "\ud83d\ude00",
            "\ud83d",
            "\0",
            "\t",
            "\r",
            "^",
            "experiment ",
            "loss ",
            "1.",
            ".5",
            "1_",
            "%",
            "@",
            "\uFEFF",
            "e\u0301");
    private static final long MOST_NANOSECONDS = 1_000_000_000L;

    private final SplittableRandom random;

    /** A source of damage; the same seed gives the same damage. */
    public ScriptMutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A damaged text. */
    public String mutate(String text) {
        String mutant = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutant = once(mutant);
        }
        return mutant;
    }

    private String once(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> inParts(text.split("(?<=\n)"));
            case 1 -> text.substring(0, random.nextInt(text.length() + 1));
            case 2, 3 -> inParts(words(text));
            default -> {
                int at = random.nextInt(text.length() + 1);
                yield text.substring(0, at) + THROWN_IN.get(random.nextInt(THROWN_IN.size())) + text.substring(at);
            }
        };
    }

    private static String[] words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words.toArray(String[]::new);
    }

    private String inParts(String[] parts) {
        if (parts.length == 0) {
            return "";
        }
        int one = random.nextInt(parts.length);
        int other = random.nextInt(parts.length);
        switch (random.nextInt(3)) {
            case 0 -> parts[one] = "";
            case 1 -> parts[one] = parts[one] + parts[one];
            default -> {
                String kept = parts[one];
                parts[one] = parts[other];
                parts[other] = kept;
            }
        }
        return String.join("", parts);
    }

    /** Reads a text and throws if that fails in any way; whether it has errors. */
    static boolean check(String text) {
        SourceFile file = SourceFile.of("mutant.grid", text);
        List<Diagnostic> reported = new ArrayList<>();
        long start = ownTime();
        Script script = ScriptParser.parse(file, reported::add);
        if (ownTime() - start > MOST_NANOSECONDS) {
            throw new AssertionError("reading took " + (ownTime() - start) / 1_000_000 + " ms");
        }
        boolean broken = TreePrinter.print(script).matches("(?s).*(Broken|Missing).*");
        boolean errors = reported.stream().anyMatch(d -> d.code().id().startsWith("E"));
        if (broken && !errors) {
            throw new AssertionError("a broken tree without an error");
        }
        for (Diagnostic diagnostic : reported) {
            if (diagnostic.message().matches(".*[A-Z]{3,}_[A-Z]+.*")) {
                throw new AssertionError("a name of the grammar in a message: " + diagnostic.message());
            }
        }
        return errors;
    }

    /** The processor time of this thread: what other programs do on the machine does not count. */
    static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Reads many mutants: the number of them, and the first seed. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        int wrong = 0;
        for (long seed = first; seed < first + count; seed++) {
            String mutant = mutant(seed);
            try {
                wrong += check(mutant) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                System.out.println("seed " + seed + ": " + e);
                System.out.println(mutant);
                e.printStackTrace(System.out);
                return;
            }
        }
        System.out.println(count + " mutants read, " + wrong + " of them with errors");
    }

    /** The mutant of a seed. */
    static String mutant(long seed) {
        return new ScriptMutator(seed).mutate(SyntaxGenerator.script(seed / 20, seed % 2 == 0));
    }
}
