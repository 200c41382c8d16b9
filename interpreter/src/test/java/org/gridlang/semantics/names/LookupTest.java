package org.gridlang.semantics.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gridlang.diagnostics.Diagnostic;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.source.SourceFile;
import org.gridlang.source.Span;
import org.gridlang.syntax.Name;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final MemorySources sources = new MemorySources()
            .with("std/math.grid", "native 1 function sqrt(a: real): real\npi = 3.1\n")
            .with("std/losses.grid", "loss fit() = 1\nfunction _inner(a: real): real = a\nloss capacity() = 1\n")
            .with("std/other.grid", "loss fit() = 2\nfunction far(a: real): real = a\n");

    @Test
    void looksInTheFileThenInImportsThenInMath() {
        Module module = Loaded.of(sources, "import std.losses", "loss capacity() = 2", "capacity = 3")
                .module();
        assertThat(found(module.findCallable("capacity")).module()).isSameAs(module);
        assertThat(found(module.findCallable("fit")).module().path()).isEqualTo("std.losses");
        assertThat(found(module.findCallable("sqrt")).module().path()).isEqualTo("std.math");
        assertThat(found(module.findValue("capacity")).module()).isSameAs(module);
        assertThat(found(module.findValue("pi")).module().path()).isEqualTo("std.math");
        assertThat(module.findValue("fit")).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void qualifiedNamesUseTheLastPartOrTheAlias() {
        Module module = Loaded.of(sources, "import std.losses", "import std.other as elsewhere")
                .module();
        assertThat(found(module.findCallable("losses", "fit")).module().path()).isEqualTo("std.losses");
        assertThat(found(module.findCallable("elsewhere", "fit")).module().path())
                .isEqualTo("std.other");
        assertThat(found(module.findValue("math", "pi")).module().path()).isEqualTo("std.math");
        assertThat(module.imported("other")).isEmpty();
        assertThat(problem(module, module.findCallable("elsewhere", "farr"), "farr"))
                .contains("E0201 unknown name `farr` | did you mean `far`?");
    }

    @Test
    void twoImportsWithOneNameMustBeQualified() {
        Module module =
                Loaded.of(sources, "import std.losses", "import std.other").module();
        assertThat(problem(module, module.findCallable("fit"), "fit"))
                .contains("E0205 `fit` is offered by `std.losses` and `std.other`"
                        + " | write `losses.fit` or `other.fit`");
    }

    @Test
    void namesWithAnUnderscoreArePrivate() {
        Module module = Loaded.of(sources, "import std.losses", "function _own(a: real): real = a")
                .module();
        assertThat(module.findCallable("_own")).isInstanceOf(Lookup.Found.class);
        assertThat(problem(module, module.findCallable("_inner"), "_inner"))
                .contains("E0206 `_inner` starts with `_` and is private to `std.losses`"
                        + " | to use it elsewhere, give it a name without `_` in its own file");
        assertThat(problem(module, module.findCallable("losses", "_inner"), "_inner"))
                .isPresent();
    }

    @Test
    void suggestsNearNamesAndMissingImports() {
        Module module = Loaded.of(sources, "import std.losses").module();
        assertThat(problem(module, module.findCallable("capasity"), "capasity"))
                .contains("E0201 unknown name `capasity` | did you mean `capacity`?");
        assertThat(problem(module, module.findCallable("far"), "far"))
                .contains("E0201 unknown name `far` | add `import std.other`");
        var list = new DiagnosticList();
        NameProblems.foundOrReport(module, module.findValue("sigmaa"), name("sigmaa"), List.of("sigma"), list);
        assertThat(list.sorted().getFirst().hint()).contains("did you mean `sigma`?");
    }

    @Test
    void staysSilentWhereAnImportIsMissing() {
        Module module = Loaded.of(sources, "import std.lost").module();
        assertThat(problem(module, module.findCallable("anything"), "anything")).isEmpty();
    }

    private static Lookup.Found found(Lookup lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return (Lookup.Found) lookup;
    }

    private static Optional<String> problem(Module module, Lookup lookup, String text) {
        var list = new DiagnosticList();
        assertThat(NameProblems.foundOrReport(module, lookup, name(text), list)).isEmpty();
        return list.sorted().stream().findFirst().map(LookupTest::line);
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message()
                + diagnostic.hint().map(hint -> " | " + hint).orElse("");
    }

    private static Name name(String text) {
        return new Name(new Span(SourceFile.of("use.grid", text), 0, text.length()), text);
    }
}
