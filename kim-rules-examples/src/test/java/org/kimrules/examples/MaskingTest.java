package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.data.Node;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.privacy.FreeTexts;
import org.kimrules.core.reading.PlanDocument;
import org.kimrules.core.receipt.Receipt;
import org.kimrules.core.receipt.Verification;
import org.kimrules.core.receipt.Verification.Result;

/** Every plan gets the same answer with all its free texts masked, and nothing of them is left in any report or receipt. */
class MaskingTest {

    private static final String NEUTRAL = "[███";

    /** As wide as the neutral word, so that the tables of reports are too. */
    private static final String SECRET = "[Eva";

    /** How both stand in the name of a place that a link leads to. */
    private static final String SECRET_IN_LINK = "_5b_Eva_";

    private static final String NEUTRAL_IN_LINK = "_5b__2588__2588__2588__";

    static Collection<Reading> sound() {
        return ReceiptsTest.sound();
    }

    private static GrantPlan masked(GrantPlan plan) {
        PlanDocument document = PlanDocument.of(plan);
        FreeTexts texts = FreeTexts.of(document.root());
        List<String> there = FreeTexts.places().stream()
                .filter(place -> texts.right(place).isEmpty())
                .toList();
        return document.masked(there).toPlan(Reports.POLICY);
    }

    /** Returns the plan with nothing said to be masked and the word in place of every neutral one. */
    private static GrantPlan reworded(GrantPlan masked, String word) {
        Node.Mapping root = (Node.Mapping) PlanDocument.of(masked).root();
        Node plan = new Node.Mapping(
                0,
                root.entries().stream()
                        .filter(entry -> !entry.name().equals("masked"))
                        .toList());
        return new PlanDocument(reworded(plan, word)).toPlan(Reports.POLICY);
    }

    private static Node reworded(Node node, String word) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    0,
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(0, entry.name(), reworded(entry.value(), word)))
                            .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    0,
                    sequence.items().stream().map(item -> reworded(item, word)).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(0, scalar.type(), scalar.text().replace(NEUTRAL, word));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void theAnswerDiffersInTheMaskedTextsOnly(Reading reading) {
        GrantPlan masked = masked(Reports.plan(reading.plan()));
        Map<String, String> open = reading.reports(reworded(masked, SECRET));
        open.replaceAll((name, report) -> report.replace(SECRET, NEUTRAL).replace(SECRET_IN_LINK, NEUTRAL_IN_LINK));
        assertThat(open).isEqualTo(reading.reports(reworded(masked, NEUTRAL)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void noMaskedTextIsLeftInAnyReportOrInTheReceipt(Reading reading) {
        GrantPlan secret = reworded(masked(Reports.plan(reading.plan())), SECRET);
        assertThat(reading.reports(secret).values())
                .allSatisfy(report -> assertThat(report).contains(SECRET));
        GrantPlan masked = masked(secret);
        assertThat(reading.reports(masked).values())
                .allSatisfy(report -> assertThat(report).doesNotContain(SECRET).contains("applicant.name"));
        byte[] receipt = Receipt.of(reading.assessment(masked), Reports.POLICY).bytes();
        assertThat(new String(receipt, StandardCharsets.UTF_8))
                .doesNotContain(SECRET)
                .contains(NEUTRAL);
        assertThat(Verification.of(receipt, Optional.empty(), id -> Optional.of(Reports.POLICY))
                        .result())
                .isEqualTo(Result.VERIFIED);
    }
}
