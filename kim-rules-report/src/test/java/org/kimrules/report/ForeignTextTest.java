package org.kimrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kimrules.core.data.Documents;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** Whatever a plan says is text. */
class ForeignTextTest {

    private static final String TITLE = "Rat <script>alert(1)</script> \"a\" & | `b` [c](d) *e* &lt; http://f.g";

    private static Assessment assessment() throws IOException {
        String plan = Files.readString(Path.of("..", "kim-rules-examples", "plans", "bielefeld-2020.yaml"))
                .replace("Koordinierungsstelle beim KI", "'" + TITLE + "'")
                .replace(
                        "title: Kommunales Integrationsmanagement, Umsetzung der Bausteine 1 und 2",
                        "title: '" + TITLE + "'")
                .replace("title: Stab Dezernat 5", "title: '" + TITLE + "'");
        return SamplePages.POLICY.assess(
                new PlanDocument(Documents.yaml(plan)).toPlan(SamplePages.POLICY),
                AsOf.knownOn(LocalDate.of(2020, 9, 3)));
    }

    @Test
    void theHtmlPageTakesNoWordOfAPlanForMarkup() throws IOException {
        String html = HtmlReport.of(assessment(), SamplePages.POLICY, Language.DE);
        assertThat(html).doesNotContain("<script").contains("Rat &lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html).contains("title=\"Rat &lt;script>alert(1)&lt;/script> &#34;a&#34; &amp; |");
    }

    @Test
    void theMarkdownTakesNoWordOfAPlanForAMark() throws IOException {
        assertThat(MarkdownReport.of(assessment(), SamplePages.POLICY, Language.DE))
                .doesNotContainPattern("(?<!\\\\)<script")
                .contains(
                        "# Prüfvermerk: Rat \\<script\\>alert(1)\\</script\\> \"a\" & \\| \\`b\\` \\[c\\](d) \\*e\\* \\&lt; http\\://f.g\n")
                .contains(
                        "| Rat \\<script\\>alert(1)\\</script\\> \"a\" & \\| \\`b\\` \\[c\\](d) \\*e\\* \\&lt; http\\://f.g | 2020 |");
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() throws IOException {
        assertThat(HtmlReport.of(assessment(), SamplePages.POLICY, Language.DE))
                .isEqualTo(HtmlReport.of(assessment(), SamplePages.POLICY, Language.DE));
    }
}
