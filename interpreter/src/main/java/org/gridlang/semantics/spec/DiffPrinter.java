package org.gridlang.semantics.spec;

import java.util.List;
import java.util.Optional;

/** Writes differences for people: what was there with {@code -}, what is there with {@code +}, each with its place. */
public final class DiffPrinter {
    private static final String NOTHING = "no difference in meaning\n";

    private DiffPrinter() {}

    /** The text; lines end with {@code \n}. */
    public static String print(Spec before, Spec after) {
        List<Difference> all = SpecDiff.between(before, after);
        if (all.isEmpty()) {
            return NOTHING;
        }
        StringBuilder out = new StringBuilder();
        for (Difference.Topic topic : Difference.Topic.values()) {
            List<Difference> some =
                    all.stream().filter(one -> one.topic() == topic).toList();
            if (some.isEmpty()) {
                continue;
            }
            out.append(out.isEmpty() ? "" : "\n").append(topic.heading()).append('\n');
            for (Difference difference : some) {
                side(out, '-', difference.before());
                side(out, '+', difference.after());
            }
        }
        boolean sameTraining = Identity.training(before).equals(Identity.training(after));
        out.append(
                sameTraining
                        ? "\nboth train the same parameters: only how long, or what is measured, differs\n"
                        : "\nthe two train different parameters\n");
        return out.toString();
    }

    private static void side(StringBuilder out, char sign, Optional<Difference.Side> side) {
        side.ifPresent(one -> out.append("  ")
                .append(sign)
                .append(' ')
                .append(one.text())
                .append(one.origin()
                        .map(SpecLines::origin)
                        .map(origin -> "    (" + origin + ")")
                        .orElse(""))
                .append('\n'));
    }
}
