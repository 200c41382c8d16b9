package org.gridlang.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridlang.semantics.names.Sources;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;

/** Makes reference pages. */
public final class Reference {
    /** The page that links to all others. */
    public static final String OVERVIEW = "index";

    private Reference() {}

    /** The page of one file, linked within itself. */
    public static Page page(Script script) {
        SourceFile file = script.span().file();
        String name = name(file);
        Links links = new Links();
        links.add(name, script);
        return new PageWriter(name, script, links).page();
    }

    /** All pages of the library, an overview first. */
    public static List<Page> library(Sources sources) {
        Map<String, Script> scripts = new TreeMap<>();
        for (String path : new TreeSet<>(sources.libraryPaths())) {
            sources.library(path).ifPresent(file -> scripts.put(path, ScriptParser.parse(file, ignored -> {})));
        }
        Links links = new Links();
        scripts.forEach(links::add);
        List<Page> pages = new ArrayList<>();
        scripts.forEach((name, script) -> pages.add(new PageWriter(name, script, links).page()));
        pages.addFirst(KindsPage.page());
        pages.addFirst(overview(pages));
        return List.copyOf(pages);
    }

    private static Page overview(List<Page> pages) {
        StringBuilder out = new StringBuilder("# The standard library\n\n");
        for (Page page : pages) {
            out.append("- [")
                    .append(page.title())
                    .append("](")
                    .append(page.name())
                    .append(".md) ");
            out.append(page.summary()).append('\n');
        }
        return new Page(OVERVIEW, "The standard library", "", out.toString());
    }

    /** {@code std.losses} for {@code std/losses.grid}; for other files the last part. */
    private static String name(SourceFile file) {
        String path = file.name().replaceFirst("\\.grid$", "");
        return file.isLibrary()
                ? path.replace('/', '.')
                : path.substring(path.lastIndexOf('/') + 1).replaceAll("[<>]", "");
    }
}
