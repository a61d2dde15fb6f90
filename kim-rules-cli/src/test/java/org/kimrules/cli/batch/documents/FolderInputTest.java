package org.kimrules.cli.batch.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.policy.Fingerprint;

/** A document is another one where its bytes are not those that its line was written of. */
class FolderInputTest {

    @TempDir
    private Path folder;

    private static BatchLine line(Optional<String> source) {
        return new BatchLine("plan.yaml", source, BatchLine.Status.REFUSED, false, "");
    }

    @Test
    void onlyALineThatWasMadeOfSomethingElseTellsThatADocumentHasChanged() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "id: a");
        BatchInput input = BatchInput.at(folder);
        assertThat(input.changed(line(Optional.of(Fingerprint.sha256(Files.readAllBytes(plan))))))
                .isFalse();
        assertThat(input.changed(line(Optional.of(Fingerprint.sha256(new byte[0])))))
                .isTrue();
        assertThat(input.changed(line(Optional.empty()))).isFalse();
    }
}
