package org.gridlang.syntax;

import org.gridlang.source.Span;

/** An identifier as written, primes included ({@code units'}), in Unicode normal form C. */
public record Name(Span span, String text) implements Node {
    /** The identifier without its trailing primes. */
    public String base() {
        return text.substring(0, text.length() - primes());
    }

    /** How many primes follow the identifier. */
    public int primes() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\'') {
            end--;
        }
        return text.length() - end;
    }
}
