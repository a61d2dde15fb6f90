package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;

/** A rate of a new year is one line in one file, and before it nobody pretends to know. */
class OneLineRateTest {

    private static final AsOf SPRING = AsOf.knownOn(LocalDate.of(2024, 3, 1));
    private static final Period DAYS = Period.of(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 6, 30));
    private static final String FILE = "parameters/B2/personnel.yaml";
    private static final String LINE = "  - {value: 57000.00, validFrom: 2024-01-01, validTo: 2024-12-31,"
            + " knownFrom: 2024-02-01, evidence: STATED, source: \"Probe\"}";

    @TempDir
    private Path policies;

    private PolicyCopy copy;

    @BeforeEach
    void copyThePolicyAndItsLayer() throws IOException {
        copy = PolicyCopy.into(policies);
    }

    private List<YearGrant> grants(AsOf asOf) {
        Policy policy = Policies.load(copy.folder());
        return policy.assess(CaseManager.plan(policy, "1", DAYS), asOf)
                .positions()
                .get(0)
                .grants();
    }

    private static EuroRange euro(String amount) {
        return EuroRange.exactly(Euro.of(amount));
    }

    @Test
    void withoutTheLineTheYearIsOpenAndNamesTheRate() {
        List<YearGrant> grants = grants(SPRING);
        assertThat(grants)
                .extracting(YearGrant::amount)
                .containsExactly(euro("27500.00"), euro("57000.00"), EuroRange.atLeast(Euro.ZERO));
        assertThat(grants)
                .extracting(YearGrant::missing)
                .containsExactly(List.of(), List.of(), List.of("B2.personnel"));
    }

    @Test
    void withTheLineTheYearIsPaid() throws IOException {
        copy.append(FILE, LINE);
        List<YearGrant> grants = grants(SPRING);
        assertThat(grants)
                .extracting(YearGrant::amount)
                .containsExactly(euro("27500.00"), euro("57000.00"), euro("28500.00"));
        assertThat(grants).extracting(YearGrant::missing).containsOnly(List.of());
    }

    @Test
    void whoAsksWhatWasKnownBeforeTheLineGetsTheOldAnswer() throws IOException {
        copy.append(FILE, LINE);
        assertThat(grants(AsOf.knownOn(LocalDate.of(2024, 1, 31))))
                .extracting(YearGrant::amount)
                .containsExactly(euro("27500.00"), euro("57000.00"), EuroRange.atLeast(Euro.ZERO));
    }
}
