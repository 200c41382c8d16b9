package org.gridlang.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Expr;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.TypeExpr;

/** Declarations without their bodies, as text. */
final class Signatures {
    private static final int WIDTH = 100;

    private Signatures() {}

    /** What kind of declaration it is: {@code loss}, {@code native analysis}, {@code function}. */
    static String kind(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Constant constant -> "constant";
            case Declaration.Function function -> "function";
            case Declaration.Network network -> "network";
            case Declaration.Component component -> component.kind().word();
            case Declaration.Native made -> made.role().text();
            case Declaration.Experiment experiment -> "experiment";
            case Declaration.Broken broken -> "unreadable";
        };
    }

    static String of(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Constant constant ->
                constant.name().text() + type(constant.type()) + " = " + text(constant.value());
            case Declaration.Function function ->
                call("function " + function.name().text(), function.parameters())
                        + function.family().map(second -> call("", second)).orElse("")
                        + type(function.result());
            case Declaration.Network network -> call("network " + network.name().text(), network.parameters());
            case Declaration.Component component ->
                call(component.kind().word() + " " + component.name().text(), component.parameters());
            case Declaration.Native made ->
                call(
                                "native " + made.version() + " " + made.role().text() + " "
                                        + made.name().text() + dimensions(made.dimensions()),
                                made.parameters())
                        + type(made.result());
            case Declaration.Experiment experiment ->
                "experiment " + experiment.name().text()
                        + (experiment.parameters().isEmpty() ? "" : call("", experiment.parameters()));
            case Declaration.Broken broken -> "";
        };
    }

    private static String dimensions(List<Name> names) {
        return names.isEmpty() ? "" : names.stream().map(Name::text).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String call(String head, List<Parameter> parameters) {
        List<String> texts = parameters.stream().map(Signatures::parameter).toList();
        String line = head + "(" + String.join(", ", texts) + ")";
        return line.length() <= WIDTH
                ? line
                : head + "(\n" + texts.stream().map(text -> "  " + text + ",\n").collect(Collectors.joining()) + ")";
    }

    static String parameter(Parameter parameter) {
        return parameter.name().text()
                + type(parameter.type())
                + parameter.defaultValue().map(value -> " = " + text(value)).orElse("");
    }

    static String type(Optional<TypeExpr> type) {
        return type.map(written -> ": " + oneLine(written.span().text())).orElse("");
    }

    static String text(Expr value) {
        return oneLine(value.span().text());
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The parameters of both lists. */
    static List<Parameter> parameters(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Constant constant -> List.of();
            case Declaration.Function function ->
                java.util.stream.Stream.concat(
                                function.parameters().stream(), function.family().orElse(List.of()).stream())
                        .toList();
            case Declaration.Network network -> network.parameters();
            case Declaration.Component component -> component.parameters();
            case Declaration.Native made -> made.parameters();
            case Declaration.Experiment experiment -> experiment.parameters();
            case Declaration.Broken broken -> List.of();
        };
    }
}
