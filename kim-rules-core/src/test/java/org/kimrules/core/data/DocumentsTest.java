package org.kimrules.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kimrules.core.data.Refused.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.text.Text;

class DocumentsTest {

    private static final Text UTF_8 = Text.of("UTF-8 ohne BOM", "UTF-8 without byte order mark");
    private static final Text READABLE = Text.of("eine lesbare Datei", "a readable file");
    private static final Text SMALL = Text.of("höchstens 16777216 Bytes", "at most 16777216 bytes");

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    private static List<Problem> refused(Path file) {
        return Refused.by(() -> Documents.read(file));
    }

    @Test
    void theEndOfTheNameDecidesWhetherAFileIsJsonOrYaml() {
        Node tree = Trees.mapping(1, Trees.entry(1, "a", Trees.text(1, "ä")));
        assertThat(Documents.read(file("plan.yaml", "a: ä", StandardCharsets.UTF_8)))
                .isEqualTo(tree);
        assertThat(Documents.read(file("plan.yml", "a: ä", StandardCharsets.UTF_8)))
                .isEqualTo(tree);
        assertThat(Documents.read(file("plan.json", "{\"a\": \"ä\"}", StandardCharsets.UTF_8)))
                .isEqualTo(tree);
        assertThat(refused(file("yaml.json", "a: ä", StandardCharsets.UTF_8)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SYNTAX);
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        Path missing = folder.resolve("x.yaml");
        assertThat(refused(missing)).containsExactly(unreadable(missing));
    }

    @Test
    void aFolderIsUnreadable() {
        assertThat(refused(folder)).containsExactly(unreadable(folder));
    }

    private static Problem unreadable(Path file) {
        return new Problem(ProblemCode.FILE_UNREADABLE, "", OptionalInt.empty(), file.toString(), READABLE);
    }

    @Test
    void sixteenMebibytesAreDecodedAndOneByteMoreIsRefused() {
        byte[] most = new byte[Documents.MAX_BYTES];
        Arrays.fill(most, (byte) 'x');
        assertThat(Documents.decode(most)).hasSize(Documents.MAX_BYTES);
        assertThat(Refused.by(() -> Documents.decode(Arrays.copyOf(most, Documents.MAX_BYTES + 1))))
                .containsExactly(problem(ProblemCode.FILE_TOO_LARGE, "> 16777216", SMALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "plan.json"})
    void aFileOverTheLimitIsRefusedWhateverItsName(String name) {
        assertThat(refused(file(name, new byte[Documents.MAX_BYTES + 10])))
                .containsExactly(problem(ProblemCode.FILE_TOO_LARGE, "> 16777216", SMALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "plan.json"})
    void aByteOrderMarkIsRefused(String name) {
        assertThat(refused(file(name, "\uFEFF{}", StandardCharsets.UTF_8)))
                .containsExactly(problem(ProblemCode.ENCODING, "BOM", UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1", "windows-1252"})
    void anotherEncodingIsRefused(String charset) {
        assertThat(refused(file("plan.yaml", "a: ä", Charset.forName(charset))))
                .containsExactly(problem(ProblemCode.ENCODING, "", UTF_8));
        assertThat(refused(file("plan.json", "[\"ä\"]", Charset.forName(charset))))
                .containsExactly(problem(ProblemCode.ENCODING, "", UTF_8));
    }

    @Test
    void overlongBytesAndHalfCharactersAreNoUtf8() {
        List<Problem> expected = List.of(problem(ProblemCode.ENCODING, "", UTF_8));
        assertThat(Refused.by(() -> Documents.decode(new byte[] {(byte) 0xC0, (byte) 0x80})))
                .isEqualTo(expected);
        assertThat(Refused.by(() -> Documents.decode(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})))
                .isEqualTo(expected);
        assertThat(Refused.by(() -> Documents.decode(new byte[] {'a', (byte) 0xC3})))
                .isEqualTo(expected);
    }

    @Test
    void utf16WithoutAMarkIsRefusedForItsNullCharacters() {
        byte[] bytes = "a: 1".getBytes(StandardCharsets.UTF_16LE);
        assertThat(refused(file("plan.yaml", bytes))).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
        assertThat(refused(file("plan.json", bytes))).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
    }
}
