package org.gridlang.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridlang.syntax.Body;
import org.gridlang.syntax.Comment;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Doc;
import org.gridlang.syntax.Name;
import org.gridlang.syntax.Parameter;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.Statement;

/** Writes the page of one file. */
final class PageWriter {
    private final String name;
    private final Script script;
    private final Links links;
    private final StringBuilder out = new StringBuilder();

    PageWriter(String name, Script script, Links links) {
        this.name = name;
        this.script = script;
        this.links = links;
    }

    Page page() {
        String header = header();
        out.append("# ").append(name).append("\n\n");
        if (!header.isEmpty()) {
            out.append(header).append("\n\n");
        }
        List<Declaration> shown = script.declarations().stream()
                .filter(declaration -> !declaration.name().text().isEmpty()
                        && !declaration.name().text().startsWith("_"))
                .toList();
        shown.forEach(declaration -> out.append("- [`")
                .append(declaration.name().text())
                .append("`](#")
                .append(Links.anchor(declaration.name().text()))
                .append(") ")
                .append(summary(declaration))
                .append('\n'));
        shown.forEach(this::declaration);
        return new Page(name, name, firstSentence(header), out.toString());
    }

    /** The comment at the top of the file: what stands before its first import or declaration. */
    private String header() {
        int start = script.imports().isEmpty()
                ? script.declarations().stream()
                        .mapToInt(PageWriter::start)
                        .min()
                        .orElse(Integer.MAX_VALUE)
                : script.imports().getFirst().span().start();
        int line = 1;
        StringBuilder text = new StringBuilder();
        for (Comment comment : script.comments()) {
            if (comment.span().start() >= start || comment.span().line() != line) {
                break;
            }
            line++;
            text.append(comment.text().replaceFirst("^//+ ?", "")).append('\n');
        }
        String plain = text.toString().strip().replaceFirst("^" + Pattern.quote(name) + ": ", "");
        return plain.isEmpty() ? plain : lists(Character.toUpperCase(plain.charAt(0)) + plain.substring(1));
    }

    /** In a header indented lines are entries of a list, and lines indented further continue one. */
    private static String lists(String header) {
        StringBuilder out = new StringBuilder();
        boolean inList = false;
        for (String line : header.split("\n", -1)) {
            boolean entry = line.matches("  \\S.*");
            if (entry && !inList) {
                out.append('\n');
            }
            inList = entry || (inList && line.startsWith("   "));
            out.append(entry ? "- " + line.strip() : inList ? "  " + line.strip() : line)
                    .append('\n');
        }
        return out.toString().strip();
    }

    private static int start(Declaration declaration) {
        return Math.min(
                declaration.span().start(),
                declaration.doc().map(doc -> doc.span().start()).orElse(Integer.MAX_VALUE));
    }

    private static String summary(Declaration declaration) {
        return declaration.doc().map(doc -> firstSentence(doc.markdown())).orElse("");
    }

    /** Up to the first full stop that ends a sentence, on one line. */
    static String firstSentence(String markdown) {
        String paragraph = Signatures.oneLine(markdown.split("\n\\s*\n|\n```", 2)[0]);
        int end = 0;
        while (true) {
            int stop = paragraph.indexOf(". ", end);
            if (stop < 0) {
                return paragraph;
            }
            boolean abbreviation =
                    paragraph.substring(0, stop).endsWith(" al") || (stop >= 2 && paragraph.charAt(stop - 2) == '.');
            if (!abbreviation) {
                return paragraph.substring(0, stop + 1);
            }
            end = stop + 1;
        }
    }

    private void declaration(Declaration declaration) {
        String self = declaration.name().text();
        out.append("\n## ").append(self).append("\n\n");
        out.append("```grid\n").append(Signatures.of(declaration)).append("\n```\n\n");
        declaration
                .doc()
                .ifPresent(doc ->
                        out.append(links.link(doc.markdown().strip(), self)).append('\n'));
        parameters(Signatures.parameters(declaration), self);
        switch (declaration) {
            case Declaration.Native made ->
                members(
                        "Gives",
                        made.members().stream()
                                .map(member -> entry(
                                        member.name(),
                                        Optional.of(": "
                                                + Signatures.oneLine(
                                                        member.type().span().text())),
                                        member.doc(),
                                        self))
                                .toList());
            case Declaration.Component component -> body(component.body(), self);
            case Declaration.Network network -> body(network.body(), self);
            case Declaration.Function function -> text(function.span().text());
            case Declaration.Constant constant -> {}
            case Declaration.Experiment experiment -> {}
            case Declaration.Broken broken -> {}
        }
    }

    private void parameters(List<Parameter> parameters, String self) {
        members(
                "Parameters",
                parameters.stream()
                        .map(parameter -> entry(
                                parameter.name(),
                                Optional.of(Signatures.type(parameter.type())
                                        + parameter
                                                .defaultValue()
                                                .map(value -> " = " + Signatures.text(value))
                                                .orElse("")),
                                parameter.doc(),
                                self))
                        .toList());
    }

    private String entry(Name entry, Optional<String> type, Optional<Doc> doc, String self) {
        String text = doc.map(one -> " \u2014 " + links.link(Signatures.oneLine(one.markdown()), self))
                .orElse("");
        return "- `" + entry.text() + type.orElse("") + "`" + text + "\n";
    }

    private void members(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            out.append("\n**")
                    .append(title)
                    .append("**\n\n")
                    .append(entries.stream().collect(Collectors.joining()));
        }
    }

    /** What others may read of an instance, and the equations themselves: the page hides nothing. */
    private void body(Body body, String self) {
        if (body instanceof Body.Block block) {
            members(
                    "Members",
                    block.statements().stream()
                            .flatMap(statement -> member(statement, self).stream())
                            .distinct()
                            .toList());
        }
        text(body.span().text());
    }

    private Optional<String> member(Statement statement, String self) {
        return switch (statement) {
            case Statement.Param param ->
                Optional.of(entry(
                        param.name(),
                        Optional.of(
                                ": " + Signatures.oneLine(param.type().span().text())),
                        param.doc(),
                        self));
            case Statement.NetworkInstance network ->
                Optional.of(entry(network.name(), Optional.of(" (network)"), network.doc(), self));
            case Statement.Axes axes -> Optional.of(entry(axes.name(), Optional.of(" (axis)"), axes.doc(), self));
            case Statement.Definition definition ->
                Optional.of(entry(definition.name(), Optional.empty(), definition.doc(), self));
            case Statement.SignalType type -> Optional.empty();
            case Statement.Use use -> Optional.empty();
            case Statement.Settings settings -> Optional.empty();
            case Statement.Seed seed -> Optional.empty();
            case Statement.Evaluation evaluation -> Optional.empty();
            case Statement.Ablation ablation -> Optional.empty();
            case Statement.Sweep sweep -> Optional.empty();
            case Statement.Claim claim -> Optional.empty();
            case Statement.Elided elided -> Optional.empty();
            case Statement.Broken broken -> Optional.empty();
        };
    }

    private void text(String source) {
        out.append("\n**Text**\n\n```grid\n").append(source.strip()).append("\n```\n");
    }
}
