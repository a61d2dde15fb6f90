package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** A small share in a year, in the middle of which another component begins to ask for more. */
class ForeignFiguresTest {

    private static final AsOf LATER = AsOf.knownOn(LocalDate.of(2023, 1, 1));
    private static final String RULES = "law/b2-pauschale-2021/B2-19/check.drl";
    private static final String FIGURE = "key: B1.min-share\n"
            + "title: {de: \"Kleinster Anteil\", en: \"smallest share\"}\n"
            + "unit: FTE\n"
            + "history:\n"
            + "  - {value: 0.3, validFrom: 2021-01-01, validTo: 2021-06-30, knownFrom: 2021-01-01, evidence: ASSUMED, source: \"Probe\"}\n"
            + "  - {value: 0.6, validFrom: 2021-07-01, knownFrom: 2021-01-01, evidence: ASSUMED, source: \"Probe\"}\n";
    private static final Period FIRST = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30));
    private static final Period SECOND = Period.of(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31));

    @TempDir
    private Path policies;

    private PolicyCopy copy;

    @BeforeEach
    void askForMoreFromTheMiddleOfTheYearOn() throws IOException {
        copy = PolicyCopy.into(policies);
        copy.edit("policy.yaml", "  - B2/min-share", "  - B2/min-share\n  - B1/min-share");
        Files.writeString(copy.folder().resolve("parameters/B1/min-share.yaml"), FIGURE);
    }

    private List<Finding> found(String clause) {
        Policy policy = Policies.load(copy.folder());
        return policy.assess(CaseManager.plan(policy, "0.5", FIRST.span(SECOND)), LATER).findings().stream()
                .filter(finding -> finding.clause().id().equals(clause))
                .toList();
    }

    @Test
    void aPositionIsAskedAnewOnTheDayOnWhichAFigureOfAnotherComponentChangesThatItsClauseLooksFor() throws IOException {
        copy.edit(RULES, "B2.min-share", "B1.min-share");
        assertThat(found("B2-19"))
                .extracting(finding -> finding.subject().period().orElseThrow(), Finding::outcome)
                .containsExactly(tuple(FIRST, Outcome.SATISFIED), tuple(SECOND, Outcome.VIOLATED));
    }

    @Test
    void aFigureOfAnotherComponentThatNoClauseOfThePositionLooksForCutsNoAmount() {
        assertThat(found("B2-01"))
                .extracting(finding -> finding.subject().period().orElseThrow())
                .containsExactly(FIRST.span(SECOND));
    }
}
