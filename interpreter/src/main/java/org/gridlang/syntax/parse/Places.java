package org.gridlang.syntax.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/** From words to the places where they stand. */
record Places(SourceFile file) {

    Span of(Token token) {
        int length = file.text().length();
        int start = Math.clamp(token.getStartIndex(), 0, length);
        return new Span(file, start, Math.clamp(token.getStopIndex() + 1L, start, length));
    }

    Span of(Token first, Token last) {
        Span start = of(first);
        return new Span(file, start.start(), Math.max(start.end(), of(last).end()));
    }

    Span of(ParserRuleContext context) {
        return of(context.start, context.stop == null ? context.start : context.stop);
    }

    /** Whether two words stand on one line. */
    boolean sameLine(Token one, Token other) {
        return line(one) == line(other);
    }

    int line(Token token) {
        return of(token).line();
    }
}
