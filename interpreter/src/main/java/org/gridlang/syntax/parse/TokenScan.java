package org.gridlang.syntax.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.gridlang.grammar.GridLexer;
import org.gridlang.source.Span;

/**
 * The words of a file, the wrong ones replaced by what was meant.
 *
 * @param code the words that the parser reads; the last one is the end of the file. Each knows its position here
 * @param comments plain comments
 * @param documentation lines of documentation comments
 * @param damaged positions in {@code code} before which something was dropped: a mistake there has been reported
 */
record TokenScan(Token[] code, List<Token> comments, List<Token> documentation, BitSet damaged) {

    static TokenScan of(Span part, Reports reports) {
        GridLexer lexer = new GridLexer(new SourceCharacters(part));
        lexer.removeErrorListeners();
        WrongTokens wrong = new WrongTokens(reports);
        List<Token> code = new ArrayList<>();
        List<Token> comments = new ArrayList<>();
        List<Token> documentation = new ArrayList<>();
        BitSet damaged = new BitSet();
        CommonToken token;
        do {
            token = (CommonToken) lexer.nextToken();
            switch (token.getChannel()) {
                case GridLexer.COMMENTS -> comments.add(token);
                case GridLexer.DOCUMENTATION -> documentation.add(token);
                default -> {
                    switch (wrong.judge(token)) {
                        case KEEP -> {
                            token.setTokenIndex(code.size());
                            code.add(token);
                        }
                        case KEEP_DAMAGED -> {
                            damaged.set(code.size());
                            token.setTokenIndex(code.size());
                            code.add(token);
                        }
                        case DROP -> {}
                        case DROP_DAMAGED -> damaged.set(code.size());
                    }
                }
            }
        } while (token.getType() != Token.EOF);
        return new TokenScan(code.toArray(Token[]::new), comments, documentation, damaged);
    }
}
