package org.gridlang.syntax.parse;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A part of the words of a file for the parser, which sees the end of the file at the end of the part. Recovery reads
 * every statement from a slice, so that a mistake in one cannot reach into the next.
 */
final class TokenSlice implements TokenStream {
    private final Token[] tokens;
    private final int from;
    private final int to;
    private final Token end;
    private int position;

    /** The words at {@code from .. to - 1}. */
    TokenSlice(Token[] tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.end = endBefore(tokens[to], to);
        this.position = from;
    }

    private static Token endBefore(Token next, int index) {
        if (next.getType() == Token.EOF) {
            return next;
        }
        CommonToken end = new CommonToken(next);
        end.setType(Token.EOF);
        end.setTokenIndex(next.getTokenIndex());
        return end;
    }

    @Override
    public @Nullable Token LT(int k) {
        if (k < 0) {
            return position + k >= from ? tokens[position + k] : null;
        }
        return get(position + k - 1);
    }

    @Override
    public Token get(int index) {
        return index < to ? tokens[index] : end;
    }

    @Override
    public int LA(int k) {
        Token token = LT(k);
        return token == null ? Token.INVALID_TYPE : token.getType();
    }

    @Override
    public void consume() {
        if (position < to) {
            position++;
        }
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    /** Where the slice begins. */
    int start() {
        return from;
    }

    @Override
    public int size() {
        return to + 1;
    }

    @Override
    public String getSourceName() {
        return end.getInputStream() == null ? "" : end.getInputStream().getSourceName();
    }

    @Override
    public TokenSource getTokenSource() {
        return end.getTokenSource();
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int i = interval.a; i <= interval.b && i < to; i++) {
            text.append(get(i).getText());
        }
        return text.toString();
    }

    @Override
    public String getText() {
        return getText(Interval.of(from, to));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }
}
