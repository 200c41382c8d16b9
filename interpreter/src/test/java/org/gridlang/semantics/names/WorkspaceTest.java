package org.gridlang.semantics.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.diagnostics.Note;
import org.gridlang.source.SourceFile;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

    private final MemorySources sources = new MemorySources()
            .with("std/math.grid", "native 1 function sqrt(a: real): real\n")
            .with("std/losses.grid", "import std.shared\nloss capacity() = shared(1)\n")
            .with("std/shared.grid", "function shared(a: real): real = a\n");

    @Test
    void loadsWhatIsImportedOnce() {
        sources.with("other.grid", "import std.shared\nb = shared(1)\n");
        Loaded loaded = Loaded.of(sources, "import std.losses", "import other", "import std.shared as s", "a = 1");
        assertThat(loaded.problems()).isEmpty();
        Module main = loaded.module();
        assertThat(main.path()).isEqualTo("main");
        assertThat(main.imports()).extracting(Module.Imported::alias).containsExactly("losses", "other", "s");
        assertThat(main.imports().get(2).module())
                .isSameAs(
                        main.imports().getFirst().module().imports().getFirst().module());
        assertThat(main.imports().getFirst().module().isLibrary()).isTrue();
        assertThat(main.prelude()).map(Module::path).contains("std.math");
        assertThat(main.isComplete()).isTrue();
    }

    @Test
    void findsFilesBelowTheFolderOfTheImporter() {
        sources.with("cores/conv.grid", "import layers\nx = a\n").with("cores/layers.grid", "a = 1\n");
        Loaded loaded = Loaded.of(sources, "import cores.conv");
        assertThat(loaded.problems()).isEmpty();
        Module conv = loaded.module().imported("conv").orElseThrow();
        assertThat(conv.path()).isEqualTo("cores.conv");
        assertThat(conv.imports().getFirst().module().path()).isEqualTo("cores.layers");
    }

    @Test
    void saysWhichFileOfTheLibraryWasMeant() {
        assertThat(Loaded.of(sources, "import std.loses", "import losses", "import v1_other")
                        .problems())
                .containsExactly(
                        "E0203 main.grid:1:8 the library has no file `std.loses` | did you mean `std.losses`?",
                        "E0203 main.grid:2:8 `losses` cannot be imported: there is no file `losses.grid`"
                                + " | did you mean `std.losses`?",
                        "E0203 main.grid:3:8 `v1_other` cannot be imported: there is no file `v1_other.grid`"
                                + " | what exists here: `std.losses`, `std.math`, `std.shared`");
    }

    @Test
    void theLibraryImportsOnlyItself() {
        sources.with("std/bad.grid", "import other\n").with("std/other.grid", "");
        assertThat(Loaded.of(sources, "import std.bad").problems())
                .containsExactly("E0203 std/bad.grid:1:8 a file of the library can import only files of the library"
                        + " | did you mean `std.other`?");
    }

    @Test
    void printsTheCircleOfImports() {
        sources.with("a.grid", "import b\n").with("b.grid", "\nimport a\n");
        Loaded loaded = Loaded.of(sources, "import a");
        assertThat(loaded.problems())
                .containsExactly("E0204 b.grid:2:8 these files import each other in a circle: "
                        + "`a.grid` -> `b.grid` -> `a.grid` | move what both need into a file of its own");
        assertThat(loaded.first().notes()).extracting(Note::text).containsExactly("`a.grid` imports the next one");
        assertThat(Loaded.of(sources, "import main").problems()).isNotEmpty();
    }

    @Test
    void aFileThatImportsItselfIsACircle() {
        sources.with("main.grid", "import main\n");
        assertThat(Loaded.of(sources, "import main").problems())
                .containsExactly("E0204 main.grid:1:8 this file imports itself | remove the import");
    }

    @Test
    void reportsImportsAndDeclarationsThatComeTwice() {
        sources.with("x/losses.grid", "");
        Loaded loaded = Loaded.of(
                sources,
                "import std.losses",
                "import std.losses",
                "import x.losses",
                "a = 1",
                "a = 2",
                "function f(x: real): real = x",
                "loss f() = 1",
                "f = 3");
        assertThat(loaded.problems())
                .containsExactly(
                        "E0202 main.grid:2:8 `std.losses` is imported twice | remove one of the two",
                        "E0202 main.grid:3:8 two imports have the name `losses`"
                                + " | write `import x.losses as` and another name",
                        "E0202 main.grid:5:1 `a` is declared twice in this file | give one of them another name",
                        "E0202 main.grid:7:6 `f` is declared twice in this file | give one of them another name");
        assertThat(loaded.first().notes().getFirst().place().orElseThrow().line())
                .isEqualTo(1);
    }

    @Test
    void parsesTheLibraryOnceForSeveralLoads() {
        var cache = new LibraryCache();
        var main = SourceFile.of("main.grid", "import std.losses\n");
        Module first = Workspace.load(main, sources, cache, new DiagnosticList());
        Module second = Workspace.load(main, sources, cache, new DiagnosticList());
        assertThat(second).isNotSameAs(first);
        assertThat(second.imports().getFirst().module().script())
                .isSameAs(first.imports().getFirst().module().script());
    }

    @Test
    void readsTheLibraryWholeOnlyAfterAMistake() {
        sources.with("std/unused.grid", "function far(a: real): real = a\n");
        Module main = Loaded.of(sources, "import std.losses").module();
        assertThat(sources.reads("std/unused.grid")).isZero();
        assertThat(main.libraryDeclaring("far")).containsExactly("std.unused");
    }

    @Test
    void syntaxErrorsBelongToTheirFile() {
        sources.with("other.grid", "loss = = 3\n");
        Loaded loaded = Loaded.of(sources, "import other", "x = 1");
        assertThat(loaded.problems()).isNotEmpty().allMatch(line -> line.contains("other.grid:"));
    }
}
