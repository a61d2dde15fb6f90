package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.schema.Schemas;
import org.kimrules.core.text.Language;

/** Every plan on record and every answer is as its schema says, and a plan that is not is found by it. */
class SchemasTest {

    private static final Schema PLAN = schema(Schemas.plan(Reports.POLICY));
    private static final Schema ASSESSMENT = schema(Schemas.assessment(Reports.POLICY));

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, String text, InputFormat format) {
        return schema.validate(
                text, format, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String bielefeld() throws IOException {
        return Files.readString(Reports.PLANS.resolve("bielefeld-2020.yaml"));
    }

    static Collection<Reading> sound() {
        return ReceiptsTest.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void everyPlanIsAsTheSchemaSays(Reading reading) throws IOException {
        String yaml = Files.readString(Reports.PLANS.resolve(reading.plan()));
        assertThat(errors(PLAN, yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void everyAnswerIsAsTheSchemaSays(Reading reading) {
        String json = JsonReport.of(reading.assessment(), Reports.POLICY, Language.EN);
        assertThat(errors(ASSESSMENT, json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theBadPlanIsNotAsTheSchemaSays() throws IOException {
        String yaml = Files.readString(Reports.PLANS.resolve("bielefeld-2020-bad.yaml"));
        assertThat(errors(PLAN, yaml, InputFormat.YAML)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: INDEPENDENT_CITY|kind: INDEPENDENT_TOWN",
                "fte: 1.5|fte: '1.50001'",
                "fte: 1.5|fte: '1,5'",
                "fte: 1.5|share: 1.5",
                "role: COORDINATION|rolle: COORDINATION",
                "service: NONE|service: [NONE]",
                "from: 2020-10-01|from: 2020-02-30",
                "years: [2020, 2021]|years: []",
                "year: 2020|year: 1020",
                "act: DECIDES|act: decides",
                "title: Koordinierungsstelle beim KI|title: ''",
                "id: KI-KOORDINATION|id: KI KOORDINATION",
                "id: KI-KOORDINATION|id: -KI",
                "id: KI-KOORDINATION|id: KI–KOORDINATION",
                "id: KI-KOORDINATION|id: „KI“",
                "id: KI-KOORDINATION|id: KI§2",
                "id: KI-KOORDINATION|id: 100€"
            })
    void aMistakeInAPlanIsFound(String change) throws IOException {
        String[] words = change.split("[|]");
        String yaml = bielefeld().replace(words[0], words[1]);
        assertThat(yaml).isNotEqualTo(bielefeld());
        assertThat(errors(PLAN, yaml, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void anIdMayHaveLettersOfAllLanguages() throws IOException {
        String yaml = bielefeld().replace("KI-KOORDINATION", "Straße_Çelik/2.Łódź");
        assertThat(errors(PLAN, yaml, InputFormat.YAML)).isEmpty();
    }

    @Test
    void amountsCanBeTextOrNumberOrUnknown() throws IOException {
        String yaml = bielefeld()
                .replaceFirst("costPerFteYear: 60000.00", "costPerFteYear: \"60000.00\"")
                .replaceFirst("costPerFteYear: 60000.00", "costPerFteYear: UNKNOWN");
        assertThat(errors(PLAN, yaml, InputFormat.YAML)).isEmpty();
    }
}
