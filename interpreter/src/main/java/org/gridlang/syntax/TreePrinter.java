package org.gridlang.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridlang.source.Span;

/**
 * Writes a tree as indented text, without places, so that two trees can be compared and a reader can see how a script was
 * understood. Two trees have the same text exactly if they differ in nothing but spans and comments.
 *
 * <p>It walks the components of the records by reflection, so that a new node needs no line here. What is absent (an empty
 * list, an optional part, a flag that is not set) is left out.
 */
public final class TreePrinter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private TreePrinter() {}

    /** The text of a tree or a part of one; it ends with a line end. */
    public static String print(Node node) {
        TreePrinter printer = new TreePrinter();
        printer.record("", "", (Record) node);
        return printer.out.toString();
    }

    private void record(String indent, String label, Record node) {
        out.append(indent).append(label).append(title(node));
        RecordComponent[] components = node.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            String inline = inline(value(node, component));
            if (!inline.isEmpty()) {
                out.append(' ').append(component.getName()).append('=').append(inline);
            }
        }
        out.append('\n');
        for (RecordComponent component : components) {
            children(indent + INDENT, component.getName() + ": ", value(node, component), false);
        }
    }

    private static String title(Record node) {
        String name = node.getClass().getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Single words and numbers stand on the line of their node. */
    private static String inline(Object value) {
        return switch (value) {
            case Boolean set -> set ? "true" : "";
            case Integer number -> number.toString();
            case Enum<?> constant -> constant.name();
            case String text -> quoted(text);
            case Name name -> quoted(name.text());
            case Optional<?> optional -> optional.map(TreePrinter::inline).orElse("");
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Name ->
                list.stream().map(TreePrinter::inline).collect(Collectors.joining(" ", "[", "]"));
            default -> "";
        };
    }

    private void children(String indent, String label, Object value, boolean present) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(inner -> children(indent, label, inner, true));
            case Where where -> children(indent, label, where.definitions(), false);
            case Span _, Name _, Comment _ -> {}
            case List<?> list
            when list.isEmpty() -> {
                if (present) {
                    out.append(indent).append(label).append("[]\n");
                }
            }
            case List<?> list when list.getFirst() instanceof Name || list.getFirst() instanceof Comment -> {}
            case List<?> list -> {
                out.append(indent).append(label.stripTrailing()).append('\n');
                list.forEach(element -> children(indent + INDENT, "", element, false));
            }
            case Record node -> record(indent, label, node);
            default -> {}
        }
    }

    private static Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of " + node.getClass() + " cannot be read", e);
        }
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
