package org.kimrules.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kimrules.cli.Run;

class SchemaCommandTest {

    private static String published(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", "schema", name));
    }

    @Test
    void theSchemasThatAreDocumentedArePrinted() throws IOException {
        assertThat(Run.of("schema", "plan")).isEqualTo(new Run(0, published("plan.schema.json"), ""));
        assertThat(Run.of("schema", "assessment", "--policy", "kim-nrw"))
                .isEqualTo(new Run(0, published("assessment.schema.json"), ""));
    }

    @Test
    void nothingElseHasASchema() {
        Run run = Run.of("schema", "receipt");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("schema").exitCode()).isEqualTo(2);
    }
}
