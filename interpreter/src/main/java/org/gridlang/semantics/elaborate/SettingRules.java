package org.gridlang.semantics.elaborate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridlang.semantics.spec.Setting.Role;
import org.gridlang.semantics.types.Scalar;
import org.gridlang.semantics.units.Dimension;
import org.gridlang.syntax.Kind;

/** The settings that each block may have, their types, and whether they take part in the numbers. */
final class SettingRules {
    private static final DeclaredType COUNT =
            new DeclaredType.Tensor(Scalar.INT, Dimension.PLAIN, List.of(), List.of());
    private static final DeclaredType YES_OR_NO =
            new DeclaredType.Tensor(Scalar.BOOL, Dimension.PLAIN, List.of(), List.of());

    private SettingRules() {}

    /** A setting's type and role. */
    record Rule(DeclaredType type, Role role) {}

    /** The settings of {@code trajectory}, {@code iterate} or {@code train}. */
    static Map<String, Rule> of(String block) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        switch (block) {
            case "trajectory" -> {
                rules.put("steps", new Rule(COUNT, Role.COMPUTATIONAL));
                rules.put("batch", new Rule(new DeclaredType.Named("batch"), Role.COMPUTATIONAL));
                rules.put("periodic", new Rule(YES_OR_NO, Role.COMPUTATIONAL));
            }
            case "iterate" -> rules.put("steps", new Rule(COUNT, Role.COMPUTATIONAL));
            default -> {
                rules.put("optimizer", new Rule(new DeclaredType.KindOf(Kind.OPTIMIZER), Role.COMPUTATIONAL));
                rules.put("schedule", new Rule(new DeclaredType.Named("schedule"), Role.COMPUTATIONAL));
                rules.put("clip", new Rule(new DeclaredType.Named("clipping"), Role.COMPUTATIONAL));
                rules.put("accumulate", new Rule(COUNT, Role.COMPUTATIONAL));
                rules.put("batch", new Rule(COUNT, Role.COMPUTATIONAL));
                rules.put("stop", new Rule(new DeclaredType.Named("stopping"), Role.COMPUTATIONAL));
                rules.put("freeze", new Rule(new DeclaredType.ListOf(new DeclaredType.Any()), Role.COMPUTATIONAL));
                rules.put(
                        "precision",
                        new Rule(new DeclaredType.Choice(List.of("single", "double")), Role.COMPUTATIONAL));
                rules.put("steps", new Rule(COUNT, Role.OPERATIONAL));
                rules.put("checkpoint_every", new Rule(COUNT, Role.OPERATIONAL));
            }
        }
        return rules;
    }
}
