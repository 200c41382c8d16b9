package org.gridlang.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The closed list of units, read from {@code units.tsv}. The lexer asks it where a unit ends, the semantics what it is worth.
 * The micro sign U+00B5 and the Greek letter U+03BC are the same here.
 */
public final class UnitTable {

    private static final String RESOURCE = "units.tsv";
    private static final int MOST_EXPONENT_DIGITS = 2;
    private static final UnitTable STANDARD = load();

    private final Map<String, Unit> units;
    private final int longestSymbol;

    private UnitTable(Map<String, Unit> units) {
        this.units = units;
        this.longestSymbol =
                units.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The table that ships with the language. */
    public static UnitTable standard() {
        return STANDARD;
    }

    /** The unit with a symbol. */
    public Optional<Unit> find(String symbol) {
        return Optional.ofNullable(units.get(symbol.replace('\u03BC', '\u00B5')));
    }

    /** All symbols, in the order of the table. */
    public Set<String> symbols() {
        return units.keySet();
    }

    /** The unit that people call by a word, such as {@code meters}; symbols in another case count as words. */
    public Optional<Unit> called(String word) {
        return units.values().stream()
                .filter(unit -> unit.words().stream().anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    /**
     * The factors of a unit as written in a script, such as {@code m/s^2}; empty if it is not one.
     */
    public Optional<List<Unit.Power>> parse(String text) {
        List<Unit.Power> powers = new ArrayList<>();
        int length = scan(at -> at < text.length() ? text.charAt(at) : -1, powers);
        return length == text.length() && length > 0 ? Optional.of(List.copyOf(powers)) : Optional.empty();
    }

    /**
     * The length of the longest unit at the start of a text, which must end where a word ends; 0 if there is none.
     *
     * @param characters the character at a position from 0, negative behind the end
     */
    public int longestUnit(IntUnaryOperator characters) {
        return scan(characters, new ArrayList<>());
    }

    private int scan(IntUnaryOperator characters, List<Unit.Power> powers) {
        int end = 0;
        int sign = 1;
        int at = 0;
        while (true) {
            int symbolEnd = symbolEnd(characters, at);
            Optional<Unit> unit = symbolEnd == at ? Optional.empty() : find(text(characters, at, symbolEnd));
            if (unit.isEmpty() || !endsWord(characters, symbolEnd)) {
                return end;
            }
            int exponentEnd = exponentEnd(characters, symbolEnd);
            int exponent =
                    exponentEnd == symbolEnd ? 1 : Integer.parseInt(text(characters, symbolEnd + 1, exponentEnd));
            powers.add(new Unit.Power(unit.get(), sign * exponent));
            end = exponentEnd;
            if (characters.applyAsInt(end) != '/') {
                return end;
            }
            sign = -1;
            at = end + 1;
        }
    }

    private int symbolEnd(IntUnaryOperator characters, int start) {
        if (characters.applyAsInt(start) == '%') {
            return start + 1;
        }
        int at = start;
        while (at - start <= longestSymbol && Character.isLetter(Math.max(0, characters.applyAsInt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean endsWord(IntUnaryOperator characters, int at) {
        return characters.applyAsInt(at - 1) == '%' || !GridLexerBase.isWordPart(characters.applyAsInt(at));
    }

    /** Behind {@code ^2} or {@code ^-1}, or where it was if what follows is no whole exponent. */
    private static int exponentEnd(IntUnaryOperator characters, int start) {
        if (characters.applyAsInt(start) != '^') {
            return start;
        }
        int digits = characters.applyAsInt(start + 1) == '-' ? start + 2 : start + 1;
        int at = digits;
        while (characters.applyAsInt(at) >= '0' && characters.applyAsInt(at) <= '9') {
            at++;
        }
        boolean whole = at > digits && at - digits <= MOST_EXPONENT_DIGITS;
        boolean fraction = characters.applyAsInt(at) == '.' && characters.applyAsInt(at + 1) != '.';
        return whole && !fraction && !GridLexerBase.isWordPart(characters.applyAsInt(at)) ? at : start;
    }

    private static String text(IntUnaryOperator characters, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            text.append((char) characters.applyAsInt(at));
        }
        return text.toString();
    }

    private static UnitTable load() {
        Map<String, Unit> units = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(UnitTable.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    Unit unit = row(line);
                    if (units.put(unit.symbol(), unit) != null) {
                        throw new IllegalStateException(RESOURCE + " has two rows for " + unit.symbol());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new UnitTable(Collections.unmodifiableMap(units));
    }

    private static Unit row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(RESOURCE + " has a row that is not four cells: " + line);
        }
        List<String> words = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" "));
        return new Unit(cells[0], cells[1], factor(cells[2]), words);
    }

    /** {@code 0.01}, {@code 2*pi}, {@code pi/180}. */
    private static Unit.Factor factor(String text) {
        String[] parts = text.split("/");
        BigDecimal below = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
        return switch (parts[0]) {
            case "pi" -> new Unit.Factor(BigDecimal.ONE, below, true);
            case String above
            when above.endsWith("*pi") ->
                new Unit.Factor(new BigDecimal(above.substring(0, above.length() - 3)), below, true);
            default -> new Unit.Factor(new BigDecimal(parts[0]), below, false);
        };
    }
}
