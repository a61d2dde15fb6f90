package org.kimrules.core.batch.line;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.kimrules.core.batch.Batch;
import org.kimrules.core.batch.BatchResult;
import org.kimrules.core.batch.BatchResult.Assessed;
import org.kimrules.core.batch.BatchResult.Failed;
import org.kimrules.core.batch.BatchResult.Refused;
import org.kimrules.core.batch.Source;
import org.kimrules.core.batch.line.BatchLine.Status;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Fingerprint;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.layout.Form;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.summary.SummaryJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what becomes of documents, a line of JSON for each. The line follows from the document, its key, the policy and the
 * options alone: any thread of any machine writes the same bytes. Thread-safe; make one for a policy and share it.
 *
 * <p>Every line begins with {@code key}, {@code plan} (the id, null where the document does not say it), {@code status} and {@code
 * source} (the SHA-256 of the document, null where it can't be read). An assessed one goes on with the fields of {@link
 * SummaryJson} and, where that was asked for, {@code assessment}, the whole {@link JsonReport}; a refused one with {@code
 * problems} as {@link ProblemReport} writes them; a failed one with {@code message}. Names are a contract as in the reports. A document whose
 * line would be larger than {@link #MAX_BYTES} is a failed one.
 */
public final class LineWriter {

    /** How many bytes of UTF-8 a line has at most, without its line feed: 64 MiB, four times the largest document. */
    public static final int MAX_BYTES = 64 << 20;

    private final Batch batch;
    private final LineOptions options;
    private final Form<Assessment> summary = SummaryJson.form();
    private final Form<Assessment> full;
    private final int limit;

    /** Creates the writer. */
    public LineWriter(Policy policy, LineOptions options) {
        this(policy, options, MAX_BYTES);
    }

    /** Creates a writer of lines of so many bytes at most. */
    LineWriter(Policy policy, LineOptions options, int limit) {
        this.batch = new Batch(policy, options.knowledge(), options.masking());
        this.options = options;
        this.full = JsonReport.form(batch.policy(), options.language());
        this.limit = limit;
    }

    /** Returns the line of the document. Only an {@link Error} is thrown. */
    public BatchLine line(Source source) {
        byte[] bytes;
        try {
            bytes = source.content().bytes();
        } catch (IOException | RuntimeException e) {
            return line(Batch.unread(0, source, e), Optional.empty());
        }
        return line(batch.assess(0, source, bytes), Optional.of(Fingerprint.sha256(bytes)));
    }

    private BatchLine line(BatchResult result, Optional<String> source) {
        try {
            return written(result, source);
        } catch (LineText.TooLargeException e) {
            // what fits into no line must not stop those behind it
            return failed(result, source, tooLarge());
        } catch (RuntimeException e) {
            // a message that can't be rendered: of this plan there is no answer
            return written(new Failed(result.index(), result.key(), plan(result), e), source);
        }
    }

    private String tooLarge() {
        return "the report is too large for a line: more than " + limit + " bytes; use `kim check` for this plan";
    }

    private BatchLine written(BatchResult result, Optional<String> source) {
        if (result instanceof Assessed assessed) {
            return line(Status.ASSESSED, result, source, json -> assessed(json, assessed.assessment()));
        }
        return result instanceof Refused refused
                ? line(Status.REFUSED, result, source, json -> refused(json, refused))
                : failed(result, source, ((Failed) result).message());
    }

    private BatchLine failed(BatchResult result, Optional<String> source, String message) {
        return line(Status.FAILED, result, source, json -> json.writeStringProperty("message", message));
    }

    private BatchLine line(Status status, BatchResult result, Optional<String> source, Consumer<JsonGenerator> more) {
        String text = Json.line(new LineText(limit), json -> {
            json.writeStringProperty("key", result.key());
            Json.optional(json, "plan", plan(result));
            json.writeStringProperty("status", status.name());
            Json.optional(json, "source", source);
            more.accept(json);
        });
        boolean blocked =
                status == Status.ASSESSED && ((Assessed) result).assessment().blocked();
        return new BatchLine(result.key(), source, status, blocked, text);
    }

    private static Optional<String> plan(BatchResult result) {
        if (result instanceof Assessed assessed) {
            return Optional.of(assessed.assessment().plan().id());
        }
        return result instanceof Refused refused ? refused.plan() : ((Failed) result).plan();
    }

    private void assessed(JsonGenerator json, Assessment assessment) {
        summary.write(json, assessment);
        if (options.full()) {
            json.writeObjectPropertyStart("assessment");
            full.write(json, assessment);
            json.writeEndObject();
        }
    }

    private void refused(JsonGenerator json, Refused refused) {
        ProblemReport.write(refused.problems(), options.language(), json);
    }
}
