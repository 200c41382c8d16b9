package org.gridlang.syntax.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStartState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.gridlang.grammar.GridParser;

/**
 * What could have stood at the first word that fits no way of reading.
 *
 * <p>The generated parser knows only the way that it took. This follows all ways at once through the grammar's network of
 * states, remembers the furthest word that any of them reached, and what they would have accepted there, in the
 * user's words: an expression is expected, not one of the twenty words that begin one.
 */
final class Expectations {
    /** An expression or a path could go on: true almost everywhere, and so no help. */
    static final String GOES_ON = "an operator";

    /** Enough for any statement that a person writes; beyond, the message names no alternatives. */
    private static final int MOST_STEPS = 150_000;

    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            Map.entry(GridParser.RULE_expression, "an expression"),
            Map.entry(GridParser.RULE_operation, "an expression"),
            Map.entry(GridParser.RULE_operand, "an expression"),
            Map.entry(GridParser.RULE_primary, "an expression"),
            Map.entry(GridParser.RULE_argument, "an argument"),
            Map.entry(GridParser.RULE_name, "a name"),
            Map.entry(GridParser.RULE_type, "a type"),
            Map.entry(GridParser.RULE_axis, "an axis"),
            Map.entry(GridParser.RULE_overItem, "an axis"),
            Map.entry(GridParser.RULE_factor, "a dimension"),
            Map.entry(GridParser.RULE_exponent, "a whole number"),
            Map.entry(GridParser.RULE_statement, "a statement"),
            Map.entry(GridParser.RULE_declaration, "a declaration"),
            Map.entry(GridParser.RULE_importDeclaration, "an import"),
            Map.entry(GridParser.RULE_edit, "an edit"),
            Map.entry(GridParser.RULE_variant, "the name of a variant"),
            Map.entry(GridParser.RULE_claimLine, "the name of a variant"),
            Map.entry(GridParser.RULE_sweepAxis, "an axis of the sweep"),
            Map.entry(GridParser.RULE_setting, "a setting"),
            Map.entry(GridParser.RULE_member, "a result"),
            Map.entry(GridParser.RULE_parameter, "a parameter"),
            Map.entry(GridParser.RULE_localDefinition, "a definition"),
            Map.entry(GridParser.RULE_kind, "the word of a component"),
            Map.entry(GridParser.RULE_role, "what is declared"),
            Map.entry(GridParser.RULE_operationTail, GOES_ON),
            Map.entry(GridParser.RULE_postfix, GOES_ON),
            Map.entry(GridParser.RULE_dimensionTail, GOES_ON),
            Map.entry(GridParser.RULE_editStep, GOES_ON));

    /** Single words that may follow almost anywhere likewise. */
    private static final Set<Integer> OPTIONAL_WORDS = Set.of(
            GridParser.RANGE,
            GridParser.STEP,
            GridParser.WHERE,
            GridParser.OVER,
            GridParser.BAR,
            GridParser.AS,
            GridParser.ARROW,
            GridParser.POWER,
            GridParser.PROJECT,
            GridParser.DOT);

    private record Position(int state, int word, boolean inPhrase) {}

    /** How far the words could be read, and what could have followed: phrases, and words between backticks. */
    record Result(int furthest, Set<String> expected, Set<String> optional) {}

    private final ATN network = GridParser._ATN;
    private final Token[] words;
    private final int end;
    private final Map<Position, Set<Integer>> ends = new HashMap<>();
    private final Set<String> expected = new TreeSet<>();
    private final Set<String> optional = new TreeSet<>();
    private int furthest = -1;
    private int steps;

    private Expectations(Token[] words, int end) {
        this.words = words;
        this.end = end;
    }

    /** Follows a rule over the words {@code from .. to - 1}, behind which the text ends. */
    static Result follow(Token[] words, int from, int to, int rule) {
        Expectations all = new Expectations(words, to);
        all.ends(new Position(all.network.ruleToStartState[rule].stateNumber, from, false));
        return all.steps > MOST_STEPS
                ? new Result(-1, Set.of(), Set.of())
                : new Result(all.furthest, all.expected, all.optional);
    }

    private int type(int word) {
        return word < end ? words[word].getType() : Token.EOF;
    }

    /** Where a rule that starts at a word can end. */
    private Set<Integer> ends(Position start) {
        Set<Integer> known = ends.get(start);
        if (known != null) {
            return known;
        }
        Set<Integer> found = new HashSet<>();
        ends.put(start, found);
        Deque<Position> open = new ArrayDeque<>();
        Set<Position> seen = new HashSet<>();
        open.push(start);
        while (!open.isEmpty() && steps <= MOST_STEPS) {
            Position here = open.pop();
            if (!seen.add(here)) {
                continue;
            }
            steps++;
            ATNState state = network.states.get(here.state());
            if (state instanceof RuleStopState) {
                found.add(here.word());
                continue;
            }
            boolean inPhrase = here.inPhrase();
            String phrase = state instanceof RuleStartState ? PHRASES.get(state.ruleIndex) : null;
            if (phrase != null && !inPhrase) {
                expect(here.word(), phrase, phrase.equals(GOES_ON));
                inPhrase = true;
            }
            for (Transition transition : state.getTransitions()) {
                step(transition, here.word(), inPhrase, open);
            }
        }
        return found;
    }

    private void step(Transition transition, int word, boolean inPhrase, Deque<Position> open) {
        if (transition instanceof RuleTransition rule) {
            for (int behind : ends(new Position(rule.target.stateNumber, word, inPhrase))) {
                open.push(new Position(rule.followState.stateNumber, behind, inPhrase && behind == word));
            }
        } else if (transition.isEpsilon()) {
            open.push(new Position(transition.target.stateNumber, word, inPhrase));
        } else {
            IntervalSet label = transition.label();
            if (label.contains(type(word))) {
                open.push(new Position(transition.target.stateNumber, word + (word < end ? 1 : 0), false));
            } else if (!inPhrase) {
                for (int type : label.toArray()) {
                    expect(word, shown(type), OPTIONAL_WORDS.contains(type));
                }
            }
        }
    }

    private void expect(int word, String what, boolean anywhere) {
        if (word > furthest) {
            furthest = word;
            expected.clear();
            optional.clear();
        }
        if (word == furthest) {
            (anywhere ? optional : expected).add(what);
        }
    }

    private static String shown(int type) {
        return switch (type) {
            case Token.EOF -> "the end of the text";
            case GridParser.NUMBER -> "a number";
            case GridParser.STRING -> "a text in double quotes";
            case GridParser.NAME -> "a name";
            case GridParser.IN -> "`in`";
            default -> {
                String literal = GridParser.VOCABULARY.getLiteralName(type);
                yield literal == null ? "a word" : '`' + literal.substring(1, literal.length() - 1) + '`';
            }
        };
    }
}
