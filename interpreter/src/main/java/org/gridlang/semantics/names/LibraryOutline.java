package org.gridlang.semantics.names;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Kind;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;

/**
 * Where the declarations of a library file begin and what they are called, found without parsing it: a script uses a few
 * declarations of the many, and parsing is most of the time of a short command. Each is parsed when it is asked for.
 *
 * <p>This holds for files in the form that the library keeps to, and that a test holds it to: a declaration begins in the
 * first column, everything else of it but its last bracket does not.
 */
final class LibraryOutline {
    private static final Pattern HEAD = Pattern.compile("(?:native\\s+\\d+\\s+)?(\\w+)(?:\\s+(\\w+))?");
    private static final Set<String> DECLARING = Set.of("function", "network", "distribution", "experiment");
    private static final String DOCUMENTATION = "///";

    private final List<Entry> entries = new ArrayList<>();
    private final Script script;

    private LibraryOutline(SourceFile file) {
        String text = file.text();
        int line = 0;
        int begin = -1;
        Optional<Entry> open = Optional.empty();
        int importsEnd = text.length();
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            boolean documents = text.startsWith(DOCUMENTATION, line);
            boolean declares = Character.isLetter(text.charAt(line)) && !text.startsWith("import ", line);
            if (documents && begin < 0) {
                begin = line;
            }
            if (documents || declares) {
                int start = begin < 0 ? line : begin;
                open.ifPresent(entry -> entry.endsAt(start));
                importsEnd = Math.min(importsEnd, start);
                open = Optional.empty();
            }
            if (declares) {
                Entry entry = new Entry(file, begin < 0 ? line : begin, head(text.substring(line, end)));
                entries.add(entry);
                open = Optional.of(entry);
            }
            if (!documents) {
                begin = -1;
            }
            line = end + 1;
        }
        Script imports = ScriptParser.parsePart(new Span(file, 0, importsEnd), LibraryOutline::refuse);
        script = new Script(new Span(file, 0, text.length()), imports.imports(), new Declarations(), List.of());
    }

    /** The outline of a library file. */
    static LibraryOutline of(SourceFile file) {
        return new LibraryOutline(file);
    }

    private static void refuse(org.gridlang.diagnostics.Diagnostic diagnostic) {
        throw new IllegalStateException("the library is damaged: " + diagnostic.place() + ": " + diagnostic.message());
    }

    private static Head head(String line) {
        Matcher matcher = HEAD.matcher(line);
        if (!matcher.lookingAt()) {
            throw new IllegalStateException("the library is damaged: " + line);
        }
        String word = matcher.group(1);
        boolean callable = matcher.group(2) != null
                && (DECLARING.contains(word) || Kind.of(word).isPresent());
        return callable ? new Head(matcher.group(2), true) : new Head(word, false);
    }

    private record Head(String name, boolean callable) {}

    /** A declaration that is parsed when it is first asked for. */
    static final class Entry {
        private final SourceFile file;
        private final int start;
        private final Head head;
        private int end;
        private Optional<Declaration> declaration = Optional.empty();

        private Entry(SourceFile file, int start, Head head) {
            this.file = file;
            this.start = start;
            this.head = head;
            this.end = file.text().length();
        }

        private void endsAt(int at) {
            end = at;
        }

        String name() {
            return head.name();
        }

        /** Whether it can be called; else it is a constant. */
        boolean isCallable() {
            return head.callable();
        }

        synchronized Declaration declaration() {
            if (declaration.isEmpty()) {
                Script part = ScriptParser.parsePart(new Span(file, start, end), LibraryOutline::refuse);
                declaration = Optional.of(part.declarations().getFirst());
            }
            return declaration.get();
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The tree, whose declarations are parsed when they are asked for. Comments are left out: nobody formats through this. */
    Script script() {
        return script;
    }

    /** The declarations in the order of the file. */
    private final class Declarations extends AbstractList<Declaration> {
        @Override
        public Declaration get(int index) {
            return entries.get(index).declaration();
        }

        @Override
        public int size() {
            return entries.size();
        }
    }
}
