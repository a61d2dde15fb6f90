package org.kimrules.report.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.YearResult;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Reckoning;
import org.kimrules.core.reason.Term;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.page.Anchors;
import org.kimrules.core.report.page.Block;
import org.kimrules.core.report.page.SubjectName;
import org.kimrules.core.report.reason.ReasonReport;
import org.kimrules.core.report.reason.Sentences;
import org.kimrules.core.text.Formats;
import org.kimrules.report.content.Part.Explanation;

/** How every amount comes about and why every finding and every position is as it is, each in its place to point to. */
final class Explanations {

    private final Assessment assessment;
    private final Policy policy;
    private final Formats formats;
    private final Sentences sentences;
    private final Set<AmountRef> known;

    Explanations(Assessment assessment, Policy policy, Formats formats) {
        this.assessment = assessment;
        this.policy = policy;
        this.formats = formats;
        this.sentences = new Sentences(policy, formats);
        this.known = new LinkedHashSet<>(assessment.amounts());
    }

    /** Returns all amounts, and those of a year that follow from two of them. */
    List<Explanation> amounts() {
        List<Explanation> amounts = new ArrayList<>();
        known.forEach(ref -> amounts.add(amount(ref)));
        assessment.years().stream().map(YearResult::year).forEach(year -> {
            amounts.addAll(difference(Anchors.ofSecured(year), Terms.SECURED, year, What.GRANT, What.CONDITIONAL));
            amounts.addAll(difference(Anchors.ofRest(year), Terms.REST, year, What.GAP, What.OWN_FUNDS));
        });
        return amounts;
    }

    private Explanation amount(AmountRef ref) {
        String name = sentences.arithmetic().name(ref);
        return new Explanation(Anchors.of(ref), name, name, parts(assessment.explain(ref)));
    }

    /** Where the whole is open, nobody can say what is left of it. */
    private List<Explanation> difference(String anchor, Terms title, int year, What whole, What less) {
        AmountRef from = AmountRef.year(year, whole);
        if (!known.contains(from) || !assessment.explain(from).amount().isExact()) {
            return List.of();
        }
        Reckoning left = Reckoning.exactly(new Term.Difference(named(from), named(AmountRef.year(year, less))));
        String name = formats.text(title.text()) + " " + year;
        return List.of(new Explanation(anchor, name, name, parts(new Reason.Calculated(title.text(), left))));
    }

    private Term named(AmountRef ref) {
        return assessment.explain(ref).amount().lower();
    }

    /** Returns all positions: what their findings come to, with the way to each of them. */
    List<Explanation> positions() {
        return assessment.positions().stream().map(this::position).toList();
    }

    private Explanation position(PositionResult position) {
        Reason.Concluded concluded = assessment.explain(position);
        List<Block> blocks = concluded.because().stream()
                .<Block>map(reason -> new Block.Bullet(
                        Style.NORMAL,
                        0,
                        sentences.of(reason),
                        anchor(reason).stream().toList()))
                .toList();
        return new Explanation(
                Anchors.ofPosition(position.id()),
                position.id(),
                sentences.of(concluded),
                Sections.of(blocks, "").get(0).parts());
    }

    private static Optional<String> anchor(Reason reason) {
        return reason instanceof Reason.Answered answered
                ? Optional.of(Anchors.of(
                        answered.clause(), new SubjectRef(SubjectKind.POSITION, answered.subject(), answered.days())))
                : Optional.empty();
    }

    /** Returns all findings. */
    List<Explanation> findings() {
        return assessment.findings().stream().map(this::finding).toList();
    }

    private Explanation finding(Finding finding) {
        Reason.Answered answered = assessment.explain(finding);
        String subject = finding.subject().kind() == SubjectKind.PLAN
                ? ""
                : " " + SubjectName.of(finding.subject().id(), formats);
        String days = finding.subject()
                .period()
                .map(period -> " " + formats.text(Terms.FROM.text()) + " " + formats.day(period.from()))
                .orElse("");
        String title = Stream.of(sentences.titled(answered), subject.strip())
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + ": " + second)
                .orElseThrow();
        return new Explanation(
                Anchors.of(finding.clause(), finding.subject()),
                formats.text(Terms.REASON.text()) + subject + days,
                title,
                parts(answered));
    }

    /** The title of an explanation is the one given here. */
    private List<Part> parts(Reason reason) {
        List<Block> blocks = ReasonReport.blocks(reason, policy, formats).stream()
                .filter(block -> !(block instanceof Block.Heading))
                .toList();
        return Sections.of(blocks, "").get(0).parts();
    }
}
