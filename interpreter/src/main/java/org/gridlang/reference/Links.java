package org.gridlang.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;

/** Where the documentation of a name stands: what is written {@code `name`} in a comment becomes a link. */
final class Links {
    private static final Pattern CODE = Pattern.compile("(?<![`\\[])`([a-z_][A-Za-z0-9_]*)`(?![`\\]])");

    private final Map<String, String> anchors = new HashMap<>();

    /** Notes what a page declares; what was noted first keeps a name. */
    void add(String page, Script script) {
        for (Declaration declaration : script.declarations()) {
            String name = declaration.name().text();
            if (!name.isEmpty()) {
                anchors.putIfAbsent(name, page + ".md#" + anchor(name));
            }
        }
    }

    static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(anchors.get(name));
    }

    /** The text with links, except to the declaration itself and in fenced blocks. */
    String link(String markdown, String self) {
        StringBuilder out = new StringBuilder();
        boolean fenced = false;
        for (String line : markdown.split("\n", -1)) {
            boolean fence = line.startsWith("```");
            fenced ^= fence;
            out.append(out.isEmpty() ? "" : "\n").append(fenced || fence ? line : linkLine(line, self));
        }
        return out.toString();
    }

    private String linkLine(String line, String self) {
        return CODE.matcher(line).replaceAll(match -> Matcher.quoteReplacement(linked(match, self)));
    }

    private String linked(MatchResult match, String self) {
        String name = match.group(1);
        return name.equals(self)
                ? match.group()
                : find(name)
                        .map(target -> "[" + match.group() + "](" + target + ")")
                        .orElse(match.group());
    }
}
