package org.kimrules.authoring.bad;

import java.util.List;
import java.util.stream.Stream;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Node;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** What can be claimed of an answer: that it is the same as without the change, that it holds a finding, a sum, a text. */
final class Claims {

    private final Assessment answer;

    Claims(Assessment answer) {
        this.answer = answer;
    }

    Reply reply(String claim) {
        String kind = claim.split(" ", 2)[0];
        String rest = claim.substring(kind.length()).strip();
        return switch (kind) {
            case "SAME" -> Reply.claim(claim, bytes(answer).equals(bytes(sound())), "another answer");
            case "FINDING" -> claim(claim, findings(), rest);
            case "GRANT" -> claim(claim, grants(), rest);
            case "VERDICT" -> claim(claim, Stream.of(answer.verdict().name()), rest);
            case "POSITIONS" ->
                claim(claim, Stream.of(String.valueOf(answer.positions().size())), rest);
            case "KEPT" -> claim(claim, texts(PlanDocument.of(answer.plan()).root()), rest);
            default ->
                new Reply("ACCEPTED " + answer.verdict(), findings().toList().toString());
        };
    }

    private static Reply claim(String claim, Stream<String> all, String wanted) {
        List<String> found = all.toList();
        return Reply.claim(claim, found.contains(wanted), found);
    }

    private Assessment sound() {
        return PlanTrial.POLICY.assess(
                PlanTrial.sound(), AsOf.knownOn(answer.asOf().knownOn()));
    }

    static String bytes(Assessment answer) {
        return JsonReport.of(answer, PlanTrial.POLICY, Language.EN);
    }

    private Stream<String> findings() {
        return answer.findings().stream()
                .map(finding -> finding.clause().id() + " " + finding.subject().id() + " " + finding.outcome());
    }

    private Stream<String> grants() {
        return answer.positions().stream()
                .flatMap(position -> position.grants().stream()
                        .map(grant -> position.id() + " " + grant.year() + " " + shown(grant.amount())));
    }

    /** An amount that has no upper bound is shown with a plus. */
    private static String shown(EuroRange amount) {
        return Euro.plain(amount.lower()) + (amount.exact().isPresent() ? "" : "+");
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().flatMap(Claims::texts)
                : Stream.of(node.shown());
    }
}
