package org.gridlang.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.gridlang.diagnostics.DiagnosticList;
import org.gridlang.semantics.names.LibraryCache;
import org.gridlang.semantics.names.Module;
import org.gridlang.semantics.names.Workspace;
import org.gridlang.source.SourceFile;
import org.gridlang.syntax.Declaration;
import org.gridlang.syntax.Script;
import org.gridlang.syntax.TreePrinter;
import org.gridlang.syntax.parse.ScriptParser;
import org.junit.jupiter.api.Test;

/** A library file that is imported, and so parsed a declaration at a time, is the same tree as when it is parsed whole. */
class LibraryOutlineTest {
    @Test
    void declarationsParsedOneByOneAreThoseOfTheWholeFile() throws IOException {
        Repository repository = Repository.find();
        for (var path : repository.filesBelow("stdlib/std")) {
            String name = "std/" + path.getFileName();
            String stem = path.getFileName().toString().replace(".grid", "");
            Script whole = ScriptParser.parse(
                    SourceFile.of(name, Files.readString(repository.root().resolve(path))), diagnostic -> {
                        throw new AssertionError(diagnostic.message());
                    });
            Script piecemeal = imported(repository, stem);
            assertThat(names(piecemeal)).as(name).isEqualTo(names(whole));
            for (int i = 0; i < whole.declarations().size(); i++) {
                Declaration expected = whole.declarations().get(i);
                Declaration found = piecemeal.declarations().get(i);
                assertThat(TreePrinter.print(found)).isEqualTo(TreePrinter.print(expected));
                assertThat(found.span().start()).isEqualTo(expected.span().start());
                assertThat(found.span().end()).isEqualTo(expected.span().end());
                assertThat(found.doc().map(doc -> doc.markdown()))
                        .isEqualTo(expected.doc().map(doc -> doc.markdown()));
            }
        }
    }

    private static Script imported(Repository repository, String stem) {
        String text = stem.equals("math") ? "" : "import std." + stem + "\n";
        DiagnosticList found = new DiagnosticList();
        Module main = Workspace.load(
                SourceFile.of("main.grid", text),
                new SnippetSources(repository.root().resolve("tests/snippets")),
                new LibraryCache(),
                found);
        Module module = stem.equals("math")
                ? main.prelude().orElseThrow()
                : main.imported(stem).orElseThrow();
        return module.script();
    }

    private static List<String> names(Script script) {
        return script.declarations().stream()
                .map(declaration -> declaration.name().text())
                .toList();
    }
}
