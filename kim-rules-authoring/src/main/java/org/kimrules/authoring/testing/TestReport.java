package org.kimrules.authoring.testing;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kimrules.authoring.cases.CaseResult;
import org.kimrules.authoring.coverage.Coverage;
import org.kimrules.authoring.coverage.CoverageBlocks;
import org.kimrules.authoring.coverage.CoverageJson;
import org.kimrules.authoring.mutation.MutationReport;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.report.page.PlainPage;
import tools.jackson.core.JsonGenerator;

/** A run of cases as a report, in English: what failed first, then the coverage, then the summary. */
public final class TestReport {

    private TestReport() {}

    /** Returns what the report is called. */
    public static String title(TestRun run) {
        PolicyRef policy = run.suite().folder().ref();
        return "Cases of " + policy.id() + " " + policy.version();
    }

    /** Returns the report as text. */
    public static String text(TestRun run, Ink ink) {
        String failures = run.failures().stream()
                .map(failure -> ink.paint(Style.BLOCKING, "FAILED") + "\n" + failure.text() + "\n\n")
                .collect(Collectors.joining());
        List<Block> blocks = new ArrayList<>(CoverageBlocks.of(run.coverage()));
        run.mutation().ifPresent(report -> blocks.addAll(mutation(report)));
        blocks.add(new Block.Heading("summary", "Summary", ""));
        blocks.addAll(summary(run));
        return failures + PlainPage.of(blocks, ink);
    }

    /** Returns what the run comes to, in two lines. */
    public static String summary(TestRun run, Ink ink) {
        return PlainPage.of(summary(run), ink);
    }

    /** Returns the report in blocks, without its title; the summary comes first, as on a page that is not scrolled yet. */
    public static List<Block> blocks(TestRun run) {
        List<Block> blocks = new ArrayList<>(summary(run));
        blocks.add(new Block.Heading("failures", "Failed cases", run.failures().isEmpty() ? "none" : ""));
        run.failures()
                .forEach(failure -> failure.text()
                        .lines()
                        .forEach(line -> blocks.add(new Block.Paragraph(Style.NORMAL, 0, 0, line))));
        blocks.addAll(CoverageBlocks.of(run.coverage()));
        run.mutation().ifPresent(report -> blocks.addAll(mutation(report)));
        return blocks;
    }

    private static List<Block> mutation(MutationReport report) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = report.unnoticed();
        blocks.add(new Block.Heading("mutants", "Mutants that no case notices", lines.isEmpty() ? "none" : ""));
        lines.forEach(line -> blocks.add(new Block.Bullet(Style.CAUTION, 0, line, List.of())));
        return blocks;
    }

    private static List<Block> summary(TestRun run) {
        Coverage coverage = run.coverage();
        int failed = run.failures().size();
        List<Block> fields = new ArrayList<>(List.of(
                new Block.Field(
                        failed == 0 ? Style.GOOD : Style.BLOCKING,
                        "cases",
                        run.results().size() + ", " + (failed == 0 ? "all hold" : failed + " failed")),
                new Block.Field(
                        coverage.reached() ? Style.GOOD : Style.CAUTION,
                        "coverage",
                        coverage.percent() + " % (" + coverage.proved() + " of " + coverage.counted()
                                + "; listed gaps: "
                                + coverage.settings().gaps().size() + "), "
                                + threshold(coverage.settings().thresholds().coverage())
                                + (coverage.reached() ? "" : ": not reached"))));
        run.mutation()
                .ifPresent(report -> fields.add(new Block.Field(
                        run.reached(report) ? Style.GOOD : Style.CAUTION,
                        "mutants",
                        report.figures() + ", "
                                + threshold(run.suite().settings().thresholds().mutation())
                                + (run.reached(report) ? "" : ": not reached"))));
        run.unanswered()
                .forEach(clause -> fields.add(new Block.Paragraph(
                        Style.CAUTION, 0, 0, "no rule answers " + clause + ", so there is nothing to prove")));
        return fields;
    }

    private static String threshold(int percent) {
        return percent == 0 ? "threshold: none set in cases/suite.yaml" : "threshold " + percent + " %";
    }

    /** Returns the report as JSON. */
    public static String json(TestRun run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            json.writeStringProperty("policy", run.suite().folder().ref().id());
            json.writeStringProperty("version", run.suite().folder().ref().version());
            json.writeStringProperty("result", run.result().name());
            json.writeNumberProperty("cases", run.results().size());
            Json.objects(json, "failures", run.failures(), failure -> failure(json, failure));
            json.writeObjectPropertyStart("coverage");
            CoverageJson.write(json, run.coverage());
            json.writeEndObject();
            run.mutation().ifPresent(report -> {
                json.writeObjectPropertyStart("mutation");
                report.write(json);
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    private static void failure(JsonGenerator json, CaseResult failure) {
        json.writeStringProperty("clause", failure.one().clause());
        json.writeStringProperty("case", failure.one().sentence());
        json.writeStringProperty("at", failure.one().place());
        json.writeStringProperty("text", failure.text());
    }
}
