package org.kimrules.core.batch.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.batch.BatchPolicy;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.Workers;
import org.kimrules.core.batch.line.BatchLine.Status;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.testing.SampleAssessments;
import org.kimrules.core.text.Language;

class LineWriterTest {

    private static final String DOCUMENT = BatchPolicy.json("p1", "2020-09-03");
    private static final String DIGEST = Fingerprint.sha256(DOCUMENT.getBytes(StandardCharsets.UTF_8));

    /** Answers with an assessment that has findings of every weight. */
    private static final Policy MIXED = new BatchPolicy("1.0", (plan, asOf) -> SampleAssessments.mixed());

    private static BatchLine line(Policy policy, String document) {
        return new LineWriter(policy, LineOptions.DEFAULT).line(Source.json("a/1.json", document));
    }

    @Test
    void anAssessedPlanIsALineWithWhatItComesTo() {
        BatchLine line = line(MIXED, DOCUMENT);
        assertThat(line.text()).isEqualTo("""
                {"key":"a/1.json","plan":"sample","status":"ASSESSED","source":"%s",\
                "policy":{"id":"sample","version":"1.0"},"knownOn":"2020-09-03","assumptions":[],"masked":[],\
                "verdict":"ELIGIBLE_SUBJECT_TO","blocked":true,\
                "positions":[{"id":"carrier","verdict":"ELIGIBLE","grants":[\
                {"year":2020,"amount":"55000.00","conditional":"0.00"},{"year":2021,"amount":"110000.00","conditional":"0.00"}]},\
                {"id":"centre","verdict":"ELIGIBLE_SUBJECT_TO","grants":[\
                {"year":2020,"amount":"27500.00","conditional":"27500.00"},\
                {"year":2021,"amount":"110000.00","conditional":"110000.00"}]},\
                {"id":"office","verdict":"ELIGIBLE_SUBJECT_TO","grants":[\
                {"year":2020,"amount":"6875.00","conditional":"6875.00"},\
                {"year":2021,"amount":"27500.00","conditional":"27500.00"}]}],\
                "years":[{"year":2020,"cost":"97500.00","grant":"89375.00","grantConditional":"34375.00",\
                "ownFunds":"0.00","gap":"8125.00"},\
                {"year":2021,"cost":"270000.00","grant":"247500.00","grantConditional":"137500.00",\
                "ownFunds":"22500.00","gap":"22500.00"}],\
                "requiredApprovals":[{"clause":"S-02","positions":["office"],"authority":"BRA","state":"NOT_REQUESTED"}],\
                "outcomes":{"SATISFIED":4,"VIOLATED":2,"EXEMPTED":0,"EXEMPTION_REQUIRED":2,"UNDECIDED":5,"JUDGED":1},\
                "clauses":[{"clause":"S-02","outcome":"EXEMPTION_REQUIRED","severity":"BLOCKING","count":2},\
                {"clause":"S-03","outcome":"UNDECIDED","severity":"CONDITIONAL","count":4},\
                {"clause":"S-04","outcome":"VIOLATED","severity":"WARNING","count":1},\
                {"clause":"S-05","outcome":"VIOLATED","severity":"REMARK","count":1},\
                {"clause":"S-06","outcome":"JUDGED","severity":"REMARK","count":1},\
                {"clause":"S-07","outcome":"UNDECIDED","severity":"REMARK","count":1}]}""".formatted(DIGEST));
    }

    @Test
    void theWholeReportStandsBesideTheSummary() {
        LineOptions full = new LineOptions(Knowledge.OF_EACH_DECISION, Language.EN, true);
        String line = new LineWriter(MIXED, full)
                .line(Source.json("a/1.json", DOCUMENT))
                .text();
        Map<?, ?> fields = (Map<?, ?>) plain(Documents.json(line));
        String report = JsonReport.of(SampleAssessments.mixed(), MIXED, Language.EN);
        assertThat(fields.get("assessment")).isEqualTo(plain(Documents.json(report)));
        assertThat(line)
                .startsWith(line(MIXED, DOCUMENT).text().replaceFirst("}$", ""))
                .doesNotContain("\n");
    }

    /** The values without their lines. */
    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> fields = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> fields.put(entry.name(), plain(entry.value())));
            return fields;
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(LineWriterTest::plain).toList()
                : node.shown();
    }

    @Test
    void aRefusedPlanIsALineWithEveryProblem() {
        String bad = DOCUMENT.replace("CITY", "TO\\nWN");
        String digest = Fingerprint.sha256(bad.getBytes(StandardCharsets.UTF_8));
        String text = """
                {"key":"a/1.json","plan":"p1","status":"REFUSED","source":"%s",\
                "problems":[{"code":"TEXT_INVALID","path":"applicant.kind","line":2,"value":"TO\\nWN",\
                "wrong":"unzulässiger Text","expected":"1 bis 1000 Zeichen ohne Steuerzeichen und Leerraum am Rand"}]}""".formatted(digest);
        assertThat(line(MIXED, bad))
                .isEqualTo(new BatchLine("a/1.json", Optional.of(digest), Status.REFUSED, false, text));
    }

    @Test
    void aDocumentWhoseContentThrowsIsALineWithTheReason() {
        Source faulty = new Source("a/1.json", Source.Syntax.JSON, () -> {
            throw new IllegalStateException("no connection");
        });
        assertThat(new LineWriter(MIXED, LineOptions.DEFAULT).line(faulty).text())
                .isEqualTo("""
                {"key":"a/1.json","plan":null,"status":"FAILED","source":null,\
                "message":"java.lang.IllegalStateException: no connection"}""");
    }

    @Test
    void aPlanOnWhichThePolicyFailsIsALineWithTheReason() {
        Policy broken = new BatchPolicy("1.0", (plan, asOf) -> {
            throw new PolicyException("clause `S-01` has two answers");
        });
        assertThat(line(broken, DOCUMENT).text()).isEqualTo("""
                {"key":"a/1.json","plan":"p1","status":"FAILED","source":"%s",\
                "message":"clause `S-01` has two answers"}""".formatted(DIGEST));
    }

    @Test
    void aPlanWhoseReportIsTooLargeForALineFailsAloneAndSaysWhatToDo() {
        LineOptions full = new LineOptions(Knowledge.OF_EACH_DECISION, Language.DE, true);
        String whole =
                new LineWriter(MIXED, full).line(Source.json("1", DOCUMENT)).text();
        int size = whole.getBytes(StandardCharsets.UTF_8).length;
        assertThat(new LineWriter(MIXED, full, size)
                        .line(Source.json("1", DOCUMENT))
                        .text())
                .isEqualTo(whole);
        BatchLine tooLarge = new LineWriter(MIXED, full, size - 1).line(Source.json("1", DOCUMENT));
        String text = """
                {"key":"1","plan":"sample","status":"FAILED","source":"%s","message":"the report is too large for a line: \
                more than %d bytes; use `kim check` for this plan"}""".formatted(DIGEST, size - 1);
        assertThat(tooLarge).isEqualTo(new BatchLine("1", Optional.of(DIGEST), Status.FAILED, false, text));
        assertThat(BatchLine.read(text)).contains(tooLarge);
        assertThat(whole).as("its bytes are counted, not its characters").contains("ü");
    }

    @Test
    void aDocumentThatCannotBeReadHasNoDigest() {
        Source gone = new Source("gone.yaml", Source.Syntax.YAML, () -> {
            throw new IOException("gone");
        });
        BatchLine line = new LineWriter(MIXED, LineOptions.DEFAULT).line(gone);
        assertThat(line.source()).isEmpty();
        assertThat(line.text())
                .startsWith(
                        "{\"key\":\"gone.yaml\",\"plan\":null,\"status\":\"REFUSED\",\"source\":null,\"problems\":[{")
                .contains("\"code\":\"FILE_UNREADABLE\"");
    }

    @Test
    void oneWriterWritesTheSameBytesInEveryThread() {
        List<Source> sources = IntStream.range(0, 300)
                .mapToObj(number ->
                        Source.json("k" + number, number % 5 == 0 ? "{" : BatchPolicy.json("p" + number, "2020-09-03")))
                .toList();
        LineWriter writer = new LineWriter(BatchPolicy.EASY, LineOptions.DEFAULT);
        List<BatchLine> alone = sources.stream().map(writer::line).toList();
        try (Stream<BatchLine> together = Workers.of(8).map(sources.stream(), (index, source) -> writer.line(source))) {
            assertThat(together).containsExactlyElementsOf(alone);
        }
    }

    @Test
    void aLineIsReadAsItWasWrittenAndNoPartOfItIsALine() {
        for (String document : List.of(DOCUMENT, DOCUMENT.replace("CITY", "TOWN"), "{")) {
            BatchLine line = line(MIXED, document);
            assertThat(BatchLine.read(line.text())).contains(line);
            assertThat(IntStream.range(0, line.text().length())
                            .mapToObj(end -> BatchLine.read(line.text().substring(0, end)))
                            .filter(Optional::isPresent))
                    .isEmpty();
        }
        assertThat(Stream.of(
                                "",
                                "[]",
                                "1",
                                "{\"key\":\"1\"}",
                                "{\"key\":\"1\",\"status\":\"DONE\",\"source\":null}",
                                "\0\0")
                        .map(BatchLine::read)
                        .filter(Objects::nonNull)
                        .filter(Optional::isPresent))
                .isEmpty();
    }
}
