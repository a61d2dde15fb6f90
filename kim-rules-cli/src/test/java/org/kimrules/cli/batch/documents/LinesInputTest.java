package org.kimrules.cli.batch.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.batch.Source;

class LinesInputTest {

    @TempDir
    private Path temp;

    private Path file = Path.of("");

    @BeforeEach
    void writeLines() throws IOException {
        file = Files.writeString(temp.resolve("plans.jsonl"), "{}\n\n{}\n{}\n");
    }

    /** Appends a line after the file was opened, and returns the keys that come before the complaint. */
    private List<String> keysOfAFileThatGrows(BitSet done) throws IOException {
        BatchInput input = BatchInput.at(file);
        Files.writeString(file, "{}\n", StandardOpenOption.APPEND);
        List<String> keys = new ArrayList<>();
        try (Stream<Source> sources = input.sources(done)) {
            Iterator<Source> each = sources.iterator();
            assertThatThrownBy(() -> {
                        while (each.hasNext()) {
                            keys.add(each.next().key());
                        }
                    })
                    .isInstanceOf(StoppedException.class)
                    .hasMessage("`" + file + "` was changed while it was read");
        }
        return keys;
    }

    @Test
    void aFileThatGrowsMeanwhileStopsBeforeALineThatItDidNotHave() throws IOException {
        assertThat(keysOfAFileThatGrows(new BitSet())).containsExactly("1", "3", "4");
    }

    @Test
    void aFileThatGrowsMeanwhileStopsThereAlsoWhenItIsGoneOnWith() throws IOException {
        BitSet done = new BitSet();
        done.set(2);
        assertThat(keysOfAFileThatGrows(done)).containsExactly("1", "4");
    }
}
