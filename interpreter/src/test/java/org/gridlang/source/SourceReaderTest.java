package org.gridlang.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridlang.source.ReadResult.Read;
import org.gridlang.source.ReadResult.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    Path folder;

    private final SourceReader reader = new SourceReader(InputStream.nullInputStream());

    @Test
    void readsUtf8AndDropsTheMark() throws IOException {
        Path path = write("\uFEFF\u03C3 = 12 cm\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reader.read(path, "a.grid")).isEqualTo(new Read(SourceFile.of("a.grid", "\u03C3 = 12 cm\r\n")));
    }

    @Test
    void readsStandardInput() {
        var in = new ByteArrayInputStream("seed 0".getBytes(StandardCharsets.UTF_8));

        assertThat(new SourceReader(in).read("-")).isEqualTo(new Read(SourceFile.of("<stdin>", "seed 0")));
    }

    @Test
    void saysWhichByteIsWrong() throws IOException {
        Path latin = write(new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
        assertThat(reader.read(latin)).isEqualTo(new Unreadable("the file is not valid UTF-8: byte 0xE9 on line 2"));

        Path cutShort = write(new byte[] {'a', (byte) 0xCF});
        assertThat(reader.read(cutShort)).isEqualTo(new Unreadable("the file is not valid UTF-8: byte 0xCF on line 1"));
    }

    @Test
    void recognisesUtf16() throws IOException {
        Path path = write("seed 0".getBytes(StandardCharsets.UTF_16));

        assertThat(reader.read(path)).isEqualTo(new Unreadable("the file is encoded as UTF-16; save it as UTF-8"));
    }

    @Test
    void refusesWhatIsMissingAFolderOrTooLarge() throws IOException {
        assertThat(reader.read(folder.resolve("none.grid"))).isEqualTo(new Unreadable("there is no such file"));
        assertThat(reader.read(folder)).isEqualTo(new Unreadable("this is a directory, not a file"));
        assertThat(reader.read("a\0b")).isEqualTo(new Unreadable("this is not a valid path"));
        assertThat(reader.read(write(new byte[SourceReader.MAX_BYTES]))).isInstanceOf(Read.class);
        assertThat(reader.read(write(new byte[SourceReader.MAX_BYTES + 1])))
                .isEqualTo(new Unreadable("the file is larger than 4 MiB"));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.grid"), bytes);
    }
}
