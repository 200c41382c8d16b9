package org.gridlang.syntax.parse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged scripts never make the reader fail; {@link ScriptMutator} tries many more. */
class MutationTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 1000, 1500})
    void mutantsAreRead(int first) {
        for (int seed = first; seed < first + 500; seed++) {
            String mutant = ScriptMutator.mutant(seed);
            try {
                ScriptMutator.check(mutant);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ":\n" + mutant, e);
            }
        }
    }
}
