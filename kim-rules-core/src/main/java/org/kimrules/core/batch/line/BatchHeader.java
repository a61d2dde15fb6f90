package org.kimrules.core.batch.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.decision.Assessment.PolicyRef;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.layout.Form;
import org.kimrules.core.report.layout.Json;

/**
 * The first line of a file of results: all that its lines depend on. Two files with equal headers can be compared, and a file
 * that was broken off goes on only under its own header.
 *
 * @param program who writes the file: {@code kim 0.1.0}
 * @param policy the policy
 * @param options what lines depend on besides
 * @param ordered whether the lines stand in the order of the input
 * @param input what the documents are
 */
public record BatchHeader(String program, Law policy, LineOptions options, boolean ordered, Input input) {

    /** The version of the format: of header, lines and trailer. */
    public static final int FORMAT = 1;

    private static final Form<BatchHeader> ASSUMPTIONS = new Form<BatchHeader>()
            .objects(
                    "assumptions",
                    JsonReport.assumption(),
                    header -> header.knowledge().assumptions().entrySet());

    private static final Form<BatchHeader> FORM = new Form<BatchHeader>()
            .count("batch", header -> FORMAT)
            .text("program", BatchHeader::program)
            .object(
                    "policy",
                    new Form<Law>()
                            .text("id", Law::id)
                            .text("version", Law::version)
                            .text("fingerprint", Law::fingerprint),
                    BatchHeader::policy)
            .object("options", ofOptions(), header -> header)
            .object(
                    "input",
                    new Form<Input>()
                            .text("kind", Input::kind)
                            .count("documents", Input::documents)
                            .text("digest", Input::digest),
                    BatchHeader::input);

    /** Without a day for all, each line has its own. */
    private static final List<Form<BatchHeader>> IN_EACH_ANSWER = List.of(
            new Form<BatchHeader>().object("policy", JsonReport.policyRef(), BatchHeader::ref),
            new Form<BatchHeader>()
                    .where(
                            header -> header.knowledge().day().isPresent(),
                            new Form<BatchHeader>()
                                    .perhapsDay(
                                            "knownOn",
                                            header -> header.knowledge().day())),
            ASSUMPTIONS);

    /**
     * The law that answers.
     *
     * @param id the id of the policy
     * @param version its version
     * @param fingerprint the digest of its files
     */
    public record Law(String id, String version, String fingerprint) {}

    /**
     * What the documents are.
     *
     * @param kind where they come from
     * @param documents how many there are
     * @param digest a digest by which the same documents are known again
     */
    public record Input(String kind, long documents, String digest) {}

    private static Form<BatchHeader> ofOptions() {
        return new Form<BatchHeader>()
                .perhapsDay("knownOn", header -> header.knowledge().day())
                .also(ASSUMPTIONS, header -> header)
                .text("lang", header -> header.options().language().name().toLowerCase(Locale.ROOT))
                .flag("full", header -> header.options().full())
                .flag("ordered", BatchHeader::ordered)
                .where(header -> !masks(header).isEmpty(), new Form<BatchHeader>().texts("mask", BatchHeader::masks));
    }

    private static List<String> masks(BatchHeader header) {
        return header.options().masking().places();
    }

    private Knowledge knowledge() {
        return options.knowledge();
    }

    /** Returns the line, without a line feed. */
    public String line() {
        return Json.line(json -> FORM.write(json, this));
    }

    /** Returns in what the header of a file differs from this one, in words; nothing where it is the same. */
    public List<String> differencesFrom(String line) {
        return HeaderDifferences.between(line, line());
    }

    /** Returns the fields, as JSON, that every assessed line under this header has: by them one of another batch is known. */
    public List<String> inEachAnswer() {
        return IN_EACH_ANSWER.stream()
                .map(form -> Json.line(json -> form.write(json, this)))
                .map(object -> object.substring(1, object.length() - 1))
                .toList();
    }

    private PolicyRef ref() {
        return new PolicyRef(policy.id(), policy.version());
    }

    /** Returns whether the text is the whole header of a file of results, this one's or another's. */
    public static boolean is(String text) {
        return Json.read(text)
                .map(fields -> fields.getOrDefault("batch", Optional.empty()))
                .filter(format -> format.isPresent())
                .isPresent();
    }
}
