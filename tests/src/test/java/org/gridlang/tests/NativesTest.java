package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridlang.natives.NativeName;
import org.gridlang.natives.NativeTable;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.parse.ScriptParser;
import org.junit.jupiter.api.Test;

/** Every native of the library is implemented once, or stands on the list of those that are not yet. */
class NativesTest {
    @Test
    void everyNativeOfTheLibraryIsBoundOrListed() throws IOException {
        assertThat(NativeTable.load().mistakes(declared())).isEmpty();
    }

    @Test
    void aMissingADoubledAndAnUnknownBindingAreMistakes() {
        NativeName a = new NativeName("std.x.a", 1);
        NativeName b = new NativeName("std.x.b", 1);
        NativeName c = new NativeName("std.x.c", 1);
        NativeTable table = new NativeTable(List.of(a, a, c), new TreeSet<>());
        assertThat(table.mistakes(new TreeSet<>(List.of(a, b))))
                .hasSize(3)
                .anyMatch(mistake -> mistake.contains("std.x.a 1 is bound twice"))
                .anyMatch(mistake -> mistake.contains("std.x.b 1 has no implementation"))
                .anyMatch(mistake -> mistake.contains("std.x.c 1 is bound, but"));
    }

    private static SortedSet<NativeName> declared() throws IOException {
        SortedSet<NativeName> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Repository.find().root().resolve("stdlib/std"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".grid")).toList()) {
                String stem = file.getFileName().toString().replace(".grid", "");
                Script script = ScriptParser.parse(
                        SourceFile.of("std/" + stem + ".grid", Files.readString(file)), diagnostic -> {
                            throw new AssertionError(diagnostic.message());
                        });
                script.declarations().stream()
                        .filter(Declaration.Native.class::isInstance)
                        .map(Declaration.Native.class::cast)
                        .map(one ->
                                new NativeName("std." + stem + "." + one.name().text(), one.version()))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
