package org.kimrules.core.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Json;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;
import tools.jackson.core.JsonGenerator;

/**
 * Why a plan was refused: every problem with its place, what stands there, what is wrong and what would be right. It is
 * not a finding of the law; a refused plan was not checked at all.
 */
public final class ProblemReport {

    private static final Set<ProblemCode> NOTHING_THERE = Set.of(ProblemCode.FIELD_MISSING, ProblemCode.FIELD_EMPTY);

    private ProblemReport() {}

    /**
     * Returns the problems as plain text: the count first, then a block for each. What the file says is quoted, with
     * control characters escaped, so that no value can forge a line.
     *
     * @param source the name of the file or what else was read
     * @param problems the problems in the order to show
     */
    public static String text(String source, List<Problem> problems, Language language, Ink ink) {
        // the words of problems are complete; no code of a policy's vocabulary is shown by its label
        Paper paper = new Paper(new Formats(language, (kind, code) -> Text.same(code)), ink);
        paper.paragraph(Style.HEADING, 0, 2, source + " · " + paper.word(Terms.PROBLEMS) + ": " + problems.size());
        paper.paragraph(Style.NORMAL, 0, 0, paper.word(Terms.REFUSED));
        write(problems, paper);
        return paper.text();
    }

    /** Writes a block for each problem. */
    public static void write(List<Problem> problems, Paper paper) {
        problems.forEach(problem -> block(problem, paper));
    }

    private static void block(Problem problem, Paper paper) {
        paper.blank();
        paper.paragraph(
                Style.BLOCKING,
                0,
                2,
                place(problem, paper) + "  " + problem.code().name());
        if (!problem.value().isEmpty() || !NOTHING_THERE.contains(problem.code())) {
            paper.paragraph(Style.NORMAL, 2, 4, paper.word(Terms.FOUND) + ": " + Lines.quoted(problem.value()));
        }
        paper.paragraph(
                Style.NORMAL,
                2,
                4,
                paper.word(Terms.WRONG) + ": " + paper.word(problem.code().meaning()));
        paper.paragraph(Style.NORMAL, 2, 4, paper.word(Terms.RIGHT) + ": " + paper.word(problem.expected()));
    }

    private static String place(Problem problem, Paper paper) {
        String path = problem.path().isEmpty() ? paper.word(Terms.DOCUMENT) : problem.path();
        if (problem.line().isEmpty()) {
            return path;
        }
        return path + " (" + paper.word(Terms.AT_LINE) + " " + problem.line().getAsInt() + ")";
    }

    /**
     * Returns the problems as JSON: {@code {"problems": [{code, path, line, value, wrong, expected}]}}. The line is null
     * where none is known; {@code wrong} and {@code expected} are in the language.
     */
    public static String json(List<Problem> problems, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.generator(text)) {
            json.writeStartObject();
            write(problems, language, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString();
    }

    /** Writes the problems as a field of the object that is open. */
    public static void write(List<Problem> problems, Language language, JsonGenerator json) {
        Json.objects(json, "problems", problems, problem -> {
            json.writeStringProperty("code", problem.code().name());
            json.writeStringProperty("path", problem.path());
            line(json, problem);
            json.writeStringProperty("value", problem.value());
            json.writeStringProperty("wrong", problem.code().meaning().in(language));
            json.writeStringProperty("expected", problem.expected().in(language));
        });
    }

    private static void line(JsonGenerator json, Problem problem) {
        if (problem.line().isPresent()) {
            json.writeNumberProperty("line", problem.line().getAsInt());
        } else {
            json.writeNullProperty("line");
        }
    }
}
