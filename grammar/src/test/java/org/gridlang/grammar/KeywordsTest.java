package org.gridlang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordsTest {

    /** The promise to authors: these words, and no others, can never be names. */
    @Test
    void reservedWordsAreThese() {
        assertThat(Keywords.all().reserved())
                .containsExactlyInAnyOrder(
                        "import",
                        "experiment",
                        "function",
                        "param",
                        "where",
                        "over",
                        "and",
                        "or",
                        "not",
                        "if",
                        "then",
                        "else",
                        "true",
                        "false",
                        "in");
    }

    @Test
    void softWordsAreNames() {
        assertThat(Keywords.all().soft())
                .contains("loss", "train", "step", "of", "pairs", "network", "claim")
                .doesNotContainAnyElementsOf(Keywords.all().reserved());
    }
}
