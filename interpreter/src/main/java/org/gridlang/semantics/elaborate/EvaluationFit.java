package org.gridlang.semantics.elaborate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.semantics.spec.Definition;
import org.gridlang.semantics.spec.Spec;
import org.gridlang.semantics.types.AxisUse;
import org.gridlang.source.Span;

/** Whether an evaluation can look at the trained model: it must have the same trained parameters, of the same sizes. */
final class EvaluationFit {
    private final DiagnosticSink sink;

    EvaluationFit(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Reports the first parameter that differs; one edit often changes many. */
    void check(Spec trained, Spec evaluated, String name, Span place) {
        Map<String, List<String>> before = sizes(trained);
        Map<String, List<String>> after = sizes(evaluated);
        for (Map.Entry<String, List<String>> parameter : before.entrySet()) {
            List<String> found = after.get(parameter.getKey());
            if (found == null) {
                report(name, place, "has no `" + parameter.getKey() + "`, which the experiment trains");
                return;
            }
            if (!found.equals(parameter.getValue())) {
                report(
                        name,
                        place,
                        "changes the trained parameter `" + parameter.getKey() + "` from " + text(parameter.getValue())
                                + " to " + text(found));
                return;
            }
        }
        after.keySet().stream()
                .filter(path -> !before.containsKey(path))
                .findFirst()
                .ifPresent(path ->
                        report(name, place, "has a parameter `" + path + "`, which the experiment does not train"));
    }

    private void report(String name, Span place, String what) {
        sink.report(Diagnostic.of(Code.EVALUATION_CHANGES_MODEL, place, "the evaluation `" + name + "` " + what)
                .withHint("an evaluation looks at the trained model; state another model as an `ablation`"));
    }

    private static Map<String, List<String>> sizes(Spec spec) {
        Map<String, List<String>> sizes = new HashMap<>();
        for (Definition definition : spec.definitions()) {
            if (definition.role() == Definition.Role.PARAMETER) {
                sizes.put(
                        definition.path(),
                        definition.type().axes().stream()
                                .map(EvaluationFit::size)
                                .toList());
            }
        }
        return new java.util.TreeMap<>(sizes);
    }

    private static String size(AxisUse use) {
        var size = use.axis().size();
        return size.isPresent() ? Long.toString(size.getAsLong()) : "?";
    }

    private static String text(List<String> sizes) {
        return sizes.isEmpty() ? "a single number" : String.join(" x ", sizes);
    }
}
