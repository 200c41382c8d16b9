package org.gridlang.natives;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which natives have an implementation, and which are declared but not yet bound.
 *
 * @param bound the natives that some provider implements, in the order of the providers; one that stands here twice is a
 *     mistake of the build
 * @param notYetBound the committed list of those without an implementation
 */
public record NativeTable(List<NativeName> bound, SortedSet<NativeName> notYetBound) {
    private static final String LIST = "declared-not-yet-bound.txt";

    /** The table of everything on the class path. */
    public static NativeTable load() {
        List<NativeName> bound = new ArrayList<>();
        ServiceLoader.load(NativeProvider.class).forEach(provider -> bound.addAll(provider.names()));
        return new NativeTable(List.copyOf(bound), readList());
    }

    /** What is wrong with the table, given what the library declares; empty if nothing is. */
    public List<String> mistakes(SortedSet<NativeName> declared) {
        List<String> mistakes = new ArrayList<>();
        SortedSet<NativeName> once = new TreeSet<>();
        for (NativeName name : bound) {
            if (!once.add(name)) {
                mistakes.add(name + " is bound twice");
            }
            if (!declared.contains(name)) {
                mistakes.add(name + " is bound, but the library does not declare it");
            }
        }
        for (NativeName name : declared) {
            if (once.contains(name) == notYetBound.contains(name)) {
                mistakes.add(name
                        + (once.contains(name)
                                ? " is bound; take it off " + LIST
                                : " has no implementation and is not on " + LIST));
            }
        }
        for (NativeName name : notYetBound) {
            if (!declared.contains(name)) {
                mistakes.add(name + " is on " + LIST + ", but the library does not declare it");
            }
        }
        return mistakes;
    }

    private static SortedSet<NativeName> readList() {
        SortedSet<NativeName> names = new TreeSet<>();
        try (InputStream in = Objects.requireNonNull(NativeTable.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    names.add(NativeName.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
