package org.gridlang.semantics.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gridlang.diagnostics.Code;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticSink;
import org.gridlang.syntax.Name;

/** The values that are in scope at a place, innermost first; reports when a name comes a second time. */
final class LocalScope {

    private record Entry(Name name, String what, boolean signal) {}

    private final Optional<LocalScope> outer;
    private final DiagnosticSink sink;
    private final Map<String, Entry> entries = new HashMap<>();

    private LocalScope(Optional<LocalScope> outer, DiagnosticSink sink) {
        this.outer = outer;
        this.sink = sink;
    }

    static LocalScope outermost(DiagnosticSink sink) {
        return new LocalScope(Optional.empty(), sink);
    }

    LocalScope inner() {
        return new LocalScope(Optional.of(this), sink);
    }

    /** Adds what has been checked elsewhere. */
    void addSilently(Name name, String alias, String what) {
        entries.putIfAbsent(alias, new Entry(name, what, false));
    }

    /** A constant of the file: two of them are reported elsewhere, here only one with the name of an import. */
    void addOfFile(Name name) {
        Entry first = entries.putIfAbsent(name.text(), new Entry(name, "constant of this file", false));
        if (first != null && first.what().equals("an import")) {
            reportHidden(name, first);
        }
    }

    void add(Name name, String what) {
        put(new Entry(name, what, false));
    }

    /** A signal may be added any number of times. */
    void addSignal(Name name) {
        put(new Entry(name, "signal", true));
    }

    private void put(Entry entry) {
        String text = entry.name().text();
        if (text.isEmpty()) {
            return;
        }
        Entry here = entries.putIfAbsent(text, entry);
        if (here != null) {
            if (!(here.signal() && entry.signal())) {
                reportTwice(entry.name(), here);
            }
            return;
        }
        outer.flatMap(scope -> scope.find(text)).ifPresent(hidden -> reportHidden(entry.name(), hidden));
    }

    private Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name)).or(() -> outer.flatMap(scope -> scope.find(name)));
    }

    private void reportTwice(Name name, Entry first) {
        sink.report(Diagnostic.of(Code.NAME_DEFINED_TWICE, name.span(), "`" + name.text() + "` is defined twice")
                .withNote(first.name().span(), "the first definition of `" + name.text() + "`")
                .withHint("give one of them another name"));
    }

    private void reportHidden(Name name, Entry hidden) {
        sink.report(Diagnostic.of(
                        Code.SHADOWED_NAME,
                        name.span(),
                        "`" + name.text() + "` is already the name of " + article(hidden.what()))
                .withNote(hidden.name().span(), "the other `" + name.text() + "`")
                .withHint("choose another name"));
    }

    private static String article(String what) {
        return what.startsWith("a ") || what.startsWith("an ")
                ? what
                : ("aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }
}
