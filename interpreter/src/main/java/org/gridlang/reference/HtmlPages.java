package org.gridlang.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes pages as one HTML file that needs no other. Of Markdown it knows what the pages use: headings, paragraphs, lists with
 * {@code -}, fenced blocks, {@code `code`}, {@code **strong**}, {@code *emphasis*} and links. Text cannot bring markup in.
 */
public final class HtmlPages {
    private static final Pattern INLINE = Pattern.compile(
            "\\[(`[^`]+`|[^\\]`]+)]\\(([^)\\s]+)\\)|`([^`]+)`|\\*\\*([^*]+)\\*\\*|(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])");
    private static final String STYLE = """
            body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
            pre{background:#f5f5f2;padding:.7rem 1rem;overflow-x:auto;border-radius:4px}
            code{font:14px/1.45 ui-monospace,Menlo,Consolas,monospace}
            a{color:#0b57a4}h1{margin-top:4rem;border-bottom:1px solid #ccc}h2{margin-top:2.5rem}
            @media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#181818}pre{background:#242424}a{color:#8ab8ee}}
            """;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inList;
    private String page = "";

    private HtmlPages() {}

    /** The file. */
    public static String write(String title, List<Page> pages) {
        HtmlPages html = new HtmlPages();
        html.out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.out
                .append(escape(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        pages.forEach(html::page);
        return html.out.append("</body>\n</html>\n").toString();
    }

    private void page(Page written) {
        page = written.name();
        out.append("<section id=\"").append(escape(page)).append("\">\n");
        boolean fenced = false;
        for (String line : written.markdown().split("\n", -1)) {
            if (line.startsWith("```")) {
                endBlock();
                fenced = !fenced;
                out.append(fenced ? "<pre><code>" : "</code></pre>\n");
            } else if (fenced) {
                out.append(escape(line)).append('\n');
            } else {
                line(line);
            }
        }
        endBlock();
        out.append("</section>\n");
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            endBlock();
            int level = line.indexOf(' ') < 0 ? 1 : line.indexOf(' ');
            String text = line.substring(Math.min(level + 1, line.length()));
            String id = level == 1 ? "" : " id=\"" + escape(page + "-" + Links.anchor(text)) + "\"";
            out.append("<h").append(level).append(id).append('>').append(inline(text));
            out.append("</h").append(level).append(">\n");
        } else if (line.startsWith("- ")) {
            endParagraph();
            out.append(inList ? "" : "<ul>\n");
            inList = true;
            paragraph.append(line.substring(2));
        } else if (line.isBlank()) {
            endBlock();
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String tag = inList ? "li" : "p";
            out.append('<').append(tag).append('>').append(inline(paragraph.toString()));
            out.append("</").append(tag).append(">\n");
            paragraph.setLength(0);
        }
    }

    private void endBlock() {
        endParagraph();
        if (inList) {
            out.append("</ul>\n");
            inList = false;
        }
    }

    private String inline(String text) {
        StringBuilder html = new StringBuilder();
        Matcher matcher = INLINE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            html.append(escape(text.substring(done, matcher.start())));
            done = matcher.end();
            if (matcher.group(1) != null) {
                html.append("<a href=\"")
                        .append(escape(target(matcher.group(2))))
                        .append("\">");
                html.append(inline(matcher.group(1))).append("</a>");
            } else if (matcher.group(3) != null) {
                html.append("<code>").append(escape(matcher.group(3))).append("</code>");
            } else if (matcher.group(4) != null) {
                html.append("<strong>").append(escape(matcher.group(4))).append("</strong>");
            } else {
                html.append("<em>").append(escape(matcher.group(5))).append("</em>");
            }
        }
        return html.append(escape(text.substring(done))).toString();
    }

    /** All pages are one file here: {@code std.losses.md#fit} is {@code #std.losses-fit}. */
    private String target(String link) {
        if (link.startsWith("#")) {
            return "#" + page + "-" + link.substring(1);
        }
        if (link.matches("[A-Za-z0-9_.]+\\.md(#.*)?")) {
            String name = link.replaceFirst("\\.md(#.*)?$", "");
            int hash = link.indexOf('#');
            return "#" + name + (hash < 0 ? "" : "-" + link.substring(hash + 1));
        }
        return link.startsWith("http://") || link.startsWith("https://") ? link : "#";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
