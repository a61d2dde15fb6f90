package org.kimrules.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.testing.SampleAssessments;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.text.Language;

class JsonReportTest {

    private static final Locale MACHINE = Locale.getDefault();

    private static String report(Assessment assessment, Language language) {
        return JsonReport.of(assessment, new SamplePolicy(), language);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void theReportIsTheOneOnRecord() {
        Golden.assertOnRecord("mixed.json", report(SampleAssessments.mixed(), Language.EN));
    }

    @Test
    void onlyMessagesDependOnTheLanguage() {
        String german = report(SampleAssessments.mixed(), Language.DE);
        String english = report(SampleAssessments.mixed(), Language.EN);
        assertThat(german).isNotEqualTo(english);
        assertThat(german.replaceAll("\"message\": \".*\"", ""))
                .isEqualTo(english.replaceAll("\"message\": \".*\"", ""));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        String here = report(SampleAssessments.mixed(), Language.DE);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(report(SampleAssessments.mixed(), Language.DE)).isEqualTo(here);
    }

    @Test
    void anAmountThatCannotBeDecidedIsNullWithItsBoundsAndWhatIsMissing() {
        String bounds = "null,\\s+\"lower\": \"45000.00\",\\s+\"upper\": \"55000.00\","
                + "\\s+\"missing\": \\[\\s+\"S.personnel\"\\s+]";
        assertThat(report(SampleAssessments.undecided(2020, 2021), Language.EN))
                .containsPattern("\"amount\": " + bounds)
                .containsPattern("\"grant\": " + bounds)
                .containsPattern("\"gap\": null,\\s+\"gapLower\": \"5000.00\",\\s+\"gapUpper\": \"15000.00\"")
                .containsPattern("\"revenue\": " + bounds + ",\\s+\"net\": null");
    }

    @Test
    void namesOfAnyScriptStayAndWhatCouldBreakJsonIsEscaped() {
        String report = report(SampleAssessments.titled("koordination \"ä/\n\" مدينة 🏛"), Language.EN);
        assertThat(report).contains("\"title\": \"koordination \\\"ä/\\n\\\" مدينة 🏛\"");
    }

    @Test
    void aTargetStaysOpenAndEndsWithALineFeed() throws IOException {
        StringWriter target = new StringWriter();
        JsonReport.write(SampleAssessments.empty(), new SamplePolicy(), Language.EN, target);
        target.append("more");
        assertThat(target.toString()).startsWith("{\n  \"plan\": \"sample\",\n").endsWith("\n}\nmore");
    }

    @Test
    void aTargetThatCannotBeWrittenIsReported() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> JsonReport.write(SampleAssessments.mixed(), new SamplePolicy(), Language.EN, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }
}
