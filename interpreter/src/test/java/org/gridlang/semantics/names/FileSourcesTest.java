package org.gridlang.semantics.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridlang.source.ReadResult;
import org.gridlang.source.SourceFile;
import org.gridlang.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourcesTest {

    @TempDir
    private Path folder;

    private final SourceReader reader = new SourceReader(InputStream.nullInputStream());

    @Test
    void readsFilesBesideTheScriptAndBelow() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project/cores")).getParent();
        Files.writeString(project.resolve("other.grid"), "a = 1");
        Files.writeString(project.resolve("cores/conv.grid"), "b = 1");
        SourceFile main = SourceFile.of(shown(project.resolve("main.grid")), "");
        FileSources sources = FileSources.beside(main, reader);
        assertThat(read(sources.project(main, "other"))).isEqualTo(shown(project.resolve("other.grid")));
        assertThat(read(sources.project(main, "cores.conv"))).isEqualTo(shown(project.resolve("cores/conv.grid")));
        assertThat(sources.projectPaths(main)).containsExactly("other");
        assertThat(sources.project(main, "absent")).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void standardInputImportsFromTheFolderOfTheProject() throws IOException {
        Files.writeString(folder.resolve("other.grid"), "a = 1");
        FileSources sources = FileSources.of(folder, reader);
        assertThat(read(sources.project(SourceFile.of("<stdin>", ""), "other")))
                .isEqualTo(shown(folder.resolve("other.grid")));
    }

    @Test
    void linksDoNotLeaveTheFolder() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(folder.resolve("secret.grid"), "a = 1");
        Files.createSymbolicLink(project.resolve("link.grid"), folder.resolve("secret.grid"));
        Files.createSymbolicLink(project.resolve("up"), folder);
        SourceFile main = SourceFile.of(shown(project.resolve("main.grid")), "");
        FileSources sources = FileSources.beside(main, reader);
        var refused = new ReadResult.Unreadable("the file lies outside the folder of the script");
        assertThat(sources.project(main, "link")).isEqualTo(refused);
        assertThat(sources.project(main, "up.secret")).isEqualTo(refused);
    }

    private static String read(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).file().name();
    }

    private static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
