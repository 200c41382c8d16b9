package org.gridlang.syntax.parse;

import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.gridlang.grammar.GridParser;

/** What came of reading some words by a rule of the grammar. The generated parser never repairs anything itself. */
sealed interface Reading<C extends ParserRuleContext> {
    /** It was read; {@code next} is the position behind its last word. */
    record Read<C extends ParserRuleContext>(C context, int next) implements Reading<C> {}

    /** It could not be read; {@code at} is the position of the first word that does not fit. */
    record Failed<C extends ParserRuleContext>(int at) implements Reading<C> {}

    /** Reads by a rule: the fast way first, then the thorough one, which accepts a little more. */
    static <C extends ParserRuleContext> Reading<C> of(TokenSlice words, Function<GridParser, C> rule) {
        return switch (attempt(words, rule, PredictionMode.SLL)) {
            case Read<C> read -> read;
            case Failed<C> _ -> {
                words.seek(words.start());
                yield attempt(words, rule, PredictionMode.LL);
            }
        };
    }

    private static <C extends ParserRuleContext> Reading<C> attempt(
            TokenSlice words, Function<GridParser, C> rule, PredictionMode mode) {
        GridParser parser = new GridParser(words);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        try {
            C context = rule.apply(parser);
            return new Read<>(context, words.index());
        } catch (ParseCancellationException e) {
            int at = e.getCause() instanceof RecognitionException cause && cause.getOffendingToken() != null
                    ? cause.getOffendingToken().getTokenIndex()
                    : words.index();
            return new Failed<>(at);
        }
    }
}
