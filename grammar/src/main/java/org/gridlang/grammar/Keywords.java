package org.gridlang.grammar;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * The words of the language, derived from the grammar, for completion, highlighting and messages.
 *
 * @param reserved words that can never be a name
 * @param soft words with a meaning in their place, names elsewhere
 */
public record Keywords(Set<String> reserved, Set<String> soft) {

    private static final Keywords ALL = derive();

    /** The words of the grammar. */
    public static Keywords all() {
        return ALL;
    }

    /** Whether a word can never be a name. */
    public boolean isReserved(String word) {
        return reserved.contains(word);
    }

    /** A word is soft if the parser's rule for names accepts it. */
    private static Keywords derive() {
        Set<String> reserved = new TreeSet<>();
        Set<String> soft = new TreeSet<>();
        Vocabulary vocabulary = GridLexer.VOCABULARY;
        IntervalSet names = GridParser._ATN.nextTokens(GridParser._ATN.ruleToStartState[GridParser.RULE_name]);
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && Character.isLetter(literal.charAt(1))) {
                (names.contains(type) ? soft : reserved).add(literal.substring(1, literal.length() - 1));
            }
        }
        reserved.add("in"); // has an action, so the vocabulary holds no literal for it
        return new Keywords(Collections.unmodifiableSet(reserved), Collections.unmodifiableSet(soft));
    }
}
