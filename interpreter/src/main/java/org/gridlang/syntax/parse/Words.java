package org.gridlang.syntax.parse;

import org.antlr.v4.runtime.misc.IntervalSet;
import org.gridlang.grammar.GridParser;

/** Classes of words, as the grammar has them. */
final class Words {
    private static final IntervalSet NAMES = first(GridParser.RULE_name);
    private static final IntervalSet KINDS = first(GridParser.RULE_kind);

    private Words() {}

    private static IntervalSet first(int rule) {
        return GridParser._ATN.nextTokens(GridParser._ATN.ruleToStartState[rule]);
    }

    /** Whether a word can be a name. */
    static boolean isName(int type) {
        return NAMES.contains(type);
    }

    /** Whether a word is that of a kind of components. */
    static boolean isKind(int type) {
        return KINDS.contains(type);
    }
}
