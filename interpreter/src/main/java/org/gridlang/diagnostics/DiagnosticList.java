package org.gridlang.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;

/**
 * Collects the diagnostics of one run of the front end.
 *
 * <p>A second one with the same code and the same place is dropped and not counted: two checks may find the same
 * mistake. Beyond a limit diagnostics are counted but not kept. For one thread only.
 */
public final class DiagnosticList implements DiagnosticSink {

    /** How many diagnostics are kept unless said otherwise. */
    public static final int DEFAULT_LIMIT = 200;

    private record Key(Code code, Span place) {}

    private final int limit;
    private final List<Diagnostic> kept = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();
    private final Set<SourceFile> files = new LinkedHashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Keeps {@value #DEFAULT_LIMIT} diagnostics. */
    public DiagnosticList() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit how many diagnostics to keep; the others are only counted */
    public DiagnosticList(int limit) {
        this.limit = limit;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (!seen.add(new Key(diagnostic.code(), diagnostic.place()))) {
            return;
        }
        counts.merge(diagnostic.severity(), 1, Integer::sum);
        if (kept.size() < limit) {
            kept.add(diagnostic);
            files.add(diagnostic.place().file());
        }
    }

    /** What was kept: by file in the order of their first reports, then by place, then by code. */
    public List<Diagnostic> sorted() {
        List<SourceFile> order = List.copyOf(files);
        Comparator<Diagnostic> byFile =
                Comparator.comparingInt(d -> order.indexOf(d.place().file()));
        return kept.stream()
                .sorted(byFile.thenComparingInt(d -> d.place().start())
                        .thenComparing(d -> d.code().id()))
                .toList();
    }

    /** Whether any error was reported, kept or not. */
    public boolean hasErrors() {
        return errors() > 0;
    }

    /** How many errors were reported, kept or not. */
    public int errors() {
        return counts.getOrDefault(Severity.ERROR, 0);
    }

    /** How many warnings were reported, kept or not. */
    public int warnings() {
        return counts.getOrDefault(Severity.WARNING, 0);
    }

    /** The counts of all that was reported, for the last line of a report. */
    public Tally tally() {
        return new Tally(errors(), warnings(), counts.getOrDefault(Severity.NOTE, 0), seen.size() - kept.size());
    }
}
