package org.kimrules.core.report.verification;

import java.util.List;
import java.util.Optional;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.receipt.Verification;
import org.kimrules.core.receipt.Verification.Difference;
import org.kimrules.core.receipt.Verification.Result;
import org.kimrules.core.receipt.Verification.Signed;
import org.kimrules.core.report.Paper;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Lines;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.text.Text;

/** A verification as plain text: the result and what it means, then each place that differs. */
public final class VerificationReport {

    private static final int SHOWN = 20;
    private static final String FILES = "/payload/policy/files/";
    private static final String POLICY = "/payload/policy/";

    private final Verification verification;
    private final Paper paper;

    private VerificationReport(Verification verification, Paper paper) {
        this.verification = verification;
        this.paper = paper;
    }

    /**
     * Returns the report.
     *
     * @param source the name of the file
     * @param verification what is reported
     * @param language the language of every word but those of the receipt
     * @param ink coloured or plain
     */
    public static String of(String source, Verification verification, Language language, Ink ink) {
        // a receipt shows codes as they are
        Paper paper = new Paper(new Formats(language, (kind, code) -> Text.same(code)), ink);
        VerificationReport report = new VerificationReport(verification, paper);
        paper.paragraph(Style.HEADING, 0, 2, report.word(Terms.RECEIPT) + ": " + source);
        report.result();
        verification.assessment().ifPresent(report::about);
        report.differences();
        report.problems();
        return paper.text();
    }

    private String word(Terms term) {
        return paper.word(term.text());
    }

    private void line(Terms label, String value) {
        paper.titled(0, 2, word(label) + ":", " " + value);
    }

    private void result() {
        boolean verified = verification.result() == Result.VERIFIED;
        paper.paragraph(
                verified ? Style.GOOD : Style.BLOCKING,
                0,
                2,
                word(Terms.RESULT) + ": " + paper.word(verification.result().label()) + ". " + word(meaning()));
        line(Terms.SIGNATURE, paper.word(verification.seal().label()));
        if (verified && verification.seal() != Signed.VALID) {
            paper.paragraph(Style.CAUTION, 0, 2, word(Terms.NOT_SIGNED_MEANS));
        }
    }

    private Terms meaning() {
        return switch (verification.result()) {
            case VERIFIED -> Terms.VERIFIED_MEANS;
            case ALTERED -> Terms.ALTERED_MEANS;
            case POLICY_DIFFERS -> Terms.POLICY_MEANS;
            case ANSWER_DIFFERS -> Terms.ANSWER_MEANS;
            case SIGNATURE_MISSING -> Terms.MISSING_MEANS;
            case SIGNATURE_WRONG -> Terms.WRONG_MEANS;
        };
    }

    private void about(Assessment assessment) {
        line(Terms.PLAN, assessment.plan().title() + " (" + assessment.plan().id() + ")");
        line(
                Terms.PROGRAMME,
                assessment.policy().id() + ", " + word(Terms.VERSION) + " "
                        + assessment.policy().version());
        line(Terms.KNOWN, paper.formats().day(assessment.asOf().knownOn()));
        line(Terms.ANSWER, paper.word(assessment.verdict().label()));
    }

    private void differences() {
        List<Difference> files = verification.differences().stream()
                .filter(difference -> difference.pointer().startsWith(FILES))
                .toList();
        if (!files.isEmpty()) {
            paper.heading(word(Terms.FILES) + ": " + files.size());
            files.forEach(this::file);
        }
        List<Difference> others = verification.differences().stream()
                .filter(difference -> !difference.pointer().startsWith(FILES))
                .toList();
        if (!others.isEmpty()) {
            paper.heading(word(Terms.DIFFERENCES) + ": " + others.size());
            others.stream().limit(SHOWN).forEach(this::place);
            if (others.size() > SHOWN) {
                paper.paragraph(Style.NORMAL, 2, 4, "… " + (others.size() - SHOWN) + " " + word(Terms.MORE));
            }
        }
        if (verification.result() == Result.POLICY_DIFFERS) {
            paper.blank();
            paper.paragraph(Style.NORMAL, 0, 0, word(consequence()));
        }
    }

    private Terms consequence() {
        if (verification.assessment().isEmpty() && verification.problems().isEmpty()) {
            return Terms.NO_POLICY;
        }
        boolean same = verification.problems().isEmpty()
                && verification.differences().stream()
                        .allMatch(difference -> difference.pointer().startsWith(POLICY));
        return same ? Terms.SAME_ANSWER : Terms.OTHER_ANSWER;
    }

    private void file(Difference difference) {
        Terms what = difference.found().isEmpty()
                ? Terms.ADDED
                : difference.expected().isEmpty() ? Terms.GONE : Terms.CHANGED;
        String path = difference
                .pointer()
                .substring(FILES.length())
                .replace("~1", "/")
                .replace("~0", "~");
        paper.paragraph(Style.NORMAL, 2, 4, path + ": " + word(what));
    }

    private void place(Difference difference) {
        paper.paragraph(Style.CAUTION, 2, 4, difference.pointer());
        paper.paragraph(Style.NORMAL, 4, 6, word(Terms.EXPECTED) + ": " + quoted(difference.expected()));
        paper.paragraph(Style.NORMAL, 4, 6, word(Terms.FOUND) + ": " + quoted(difference.found()));
    }

    private String quoted(Optional<String> value) {
        return value.map(Lines::quoted).orElseGet(() -> word(Terms.NOTHING));
    }

    private void problems() {
        if (!verification.problems().isEmpty()) {
            paper.heading(
                    word(Terms.UNREADABLE) + ": " + verification.problems().size());
            ProblemReport.write(verification.problems(), paper);
        }
    }
}
