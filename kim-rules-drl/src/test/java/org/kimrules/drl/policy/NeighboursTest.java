package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** A small share of two years, of which the second asks for more. */
class NeighboursTest {

    private static final AsOf LATER = AsOf.knownOn(LocalDate.of(2023, 1, 1));
    private static final String HEAD = "law/b2-pauschale-2021/B2-19/clause.md";
    private static final String RULES = "law/b2-pauschale-2021/B2-19/check.drl";
    private static final Period FIRST = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    private static final Period SECOND = Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    @TempDir
    private Path policies;

    private PolicyCopy copy;

    @BeforeEach
    void askForMoreFromTheSecondYearOn() throws IOException {
        copy = PolicyCopy.into(policies);
        copy.edit("parameters/B2/min-share.yaml", "validTo: 2024-12-31", "validTo: 2021-12-31");
        copy.append(
                "parameters/B2/min-share.yaml",
                "  - {value: 0.6, validFrom: 2022-01-01, validTo: 2024-12-31, knownFrom: 2021-01-01,"
                        + " evidence: ASSUMED, source: \"Probe\"}");
    }

    private List<Finding> found() {
        Policy policy = Policies.load(copy.folder());
        return policy.assess(CaseManager.plan(policy, "0.4", FIRST.span(SECOND)), LATER).findings().stream()
                .filter(finding -> finding.clause().id().equals("B2-19"))
                .toList();
    }

    private static Stream<Value> shares(Finding finding) {
        return finding.remedies().stream()
                .filter(Remedy.Change.class::isInstance)
                .flatMap(remedy -> ((Remedy.Change) remedy).values().stream());
    }

    private static Value share(String share) {
        return Value.of(new BigDecimal(share));
    }

    @Test
    void yearsOfWhichTheWordsDifferAreToldEachByItself() {
        assertThat(found())
                .extracting(finding -> finding.subject().period().orElseThrow())
                .containsExactly(FIRST, SECOND);
        assertThat(found().stream().map(finding -> shares(finding).toList()))
                .containsExactly(List.of(share("0.5")), List.of(share("0.6")));
    }

    @Test
    void aRemedyThatCannotBeWrittenStopsTheAssessmentAndNoReader() throws IOException {
        copy.edit(HEAD, "{share: min}", "{funds: min}");
        copy.edit(RULES, "$share : fte )", "$share : fte, $unit : id )");
        assertThatThrownBy(this::found)
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("a remedy of clause B2-19 needs the fact `min` as Amount");
    }

    @Test
    void yearsThatSayTheSameAreToldAsOneWithTheWaysOutOfBoth() throws IOException {
        copy.edit(HEAD, "kleinsten Anteil von {min} VZÄ", "kleinsten Anteil");
        copy.edit(HEAD, "smallest share of {min} FTE", "smallest share");
        assertThat(found())
                .extracting(finding -> finding.subject().period().orElseThrow())
                .containsExactly(FIRST.span(SECOND));
        assertThat(shares(found().get(0))).containsExactly(share("0.5"), share("0.6"));
    }
}
