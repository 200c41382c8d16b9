package org.gridlang.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridlang.diagnostics.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    @TempDir
    Path folder;

    private static Session session() {
        return new Session(Session.Options.of(InputStream.nullInputStream()));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aMissingFileIsRefusedWithASuggestion() throws IOException {
        write("paths.grid", "");
        Reply<Loaded> reply = session().check(folder.resolve("pathss.grid").toString());
        assertThat(reply.isFine()).isFalse();
        Refusal refusal = reply.refusal().orElseThrow();
        assertThat(refusal.code()).isEqualTo(Code.UNREADABLE_FILE);
        assertThat(refusal.hint().orElse("")).startsWith("did you mean").contains("paths.grid");
    }

    @Test
    void standardInputIsAFile() {
        var in = new ByteArrayInputStream("a = 1 +".getBytes(StandardCharsets.UTF_8));
        Reply<Loaded> reply = new Session(Session.Options.of(in)).check("-");
        assertThat(reply.diagnostics().getFirst().place().file().name()).isEqualTo("<stdin>");
    }

    @Test
    void aTreeIsShownForAnyText() throws IOException {
        Reply<String> reply = session().show(Stage.TREE, write("broken.grid", "a = 1\nexperiment {"));
        assertThat(reply.value().orElse("")).contains("Declaration.Constant name=\"a\"");
        assertThat(reply.isFine()).isFalse();
    }

    @Test
    void aFileWithoutExperimentCannotBeExplained() throws IOException {
        Reply<String> reply = session().explain(Target.parse(write("empty.grid", "a = 1\n")));
        assertThat(reply.refusal().orElseThrow().message()).endsWith("holds no experiment");
    }

    @Test
    void errorsOfBothSidesOfADiffAreReported() throws IOException {
        String one = write("one.grid", "a = 1 m + 1 s\n");
        String other = write("other.grid", "b = 1 m + 1 s\n");
        assertThat(session()
                        .diff(Target.parse(one), Target.parse(other))
                        .tally()
                        .errors())
                .isEqualTo(2);
    }

    @Test
    void everyCodeIsExplained() {
        for (Code code : session().codes()) {
            assertThat(session().explainError(code.id()).value()).isPresent();
        }
        assertThat(session().explainError("E9999").refusal()).isPresent();
    }

    @Test
    void targetsAreTakenApart() {
        assertThat(Target.parse("a.grid#e@v.b[x=1]"))
                .hasToString("Target[file=a.grid, experiment=Optional[e], variant=Optional[v.b[x=1]]]");
        assertThat(Target.parse("a.grid@v").variant()).contains("v");
        assertThat(Target.parse("x@y/a#b/c.grid").file()).isEqualTo("x@y/a#b/c.grid");
        assertThat(Target.parse("-#e").experiment()).contains("e");
    }
}
