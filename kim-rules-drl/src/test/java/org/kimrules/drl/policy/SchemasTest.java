package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.schema.Schemas;

/** The schemas in the docs and in the jar are those of the policy. */
class SchemasTest {

    private static final String WRITE = "mvn -B -ntp -pl kim-rules-drl -am test -Dkim.golden.write=true"
            + " -Dtest=SchemasTest -Dsurefire.failIfNoSpecifiedTests=false";

    private static String schema(String name) {
        return name.equals("plan") ? Schemas.plan(Bielefeld.POLICY) : Schemas.assessment(Bielefeld.POLICY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "assessment"})
    void theyAreFresh(String name) throws IOException {
        String file = name + ".schema.json";
        for (Path copy : Stream.of(
                        Path.of("..", "docs", "schema"), Path.of("src", "main", "resources", "schema", "kim-nrw"))
                .map(folder -> folder.resolve(file))
                .toList()) {
            if (Boolean.getBoolean("kim.golden.write")) {
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, schema(name));
            }
            assertThat(copy).as("write it again with\n" + WRITE).exists();
            assertThat(Files.readString(copy))
                    .as(copy + " is older than the policy; write it again with\n" + WRITE)
                    .isEqualTo(schema(name));
        }
    }
}
