package org.gridlang.tests;

import java.util.List;
import java.util.stream.Collectors;
import org.gridlang.semantics.spec.Definition;
import org.gridlang.semantics.spec.Experiment;
import org.gridlang.semantics.spec.Spec;

/** What the base variants of experiments define, one line each: path, role, type, and the times at which it is defined. */
final class DefinitionLines {
    private DefinitionLines() {}

    static String print(List<Experiment> experiments) {
        return experiments.stream()
                .map(Experiment::base)
                .map(DefinitionLines::of)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Spec spec) {
        return "experiment " + spec.experiment() + "\n"
                + spec.definitions().stream().map(DefinitionLines::line).collect(Collectors.joining());
    }

    private static String line(Definition definition) {
        String range = definition.range().map(times -> ", " + times).orElse("");
        String starts = definition.starts().isEmpty()
                ? ""
                : ", starts " + definition.starts().keySet();
        return "  " + definition.path() + ": " + definition.type() + " ("
                + definition.role().description() + range + starts + ")\n";
    }
}
