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
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;
import org.kimrules.core.time.AsOf;

/** Another programme rests on the layer of grant law that the shipped policy rests on, and adds one clause of its own. */
class OtherProgrammeTest {

    @TempDir
    private Path policies;

    private Choirs choirs;

    @BeforeEach
    void writeTheOtherProgramme() throws IOException {
        choirs = Choirs.in(policies);
    }

    static Assessment assess(Policy policy, String employer, String ownFunds) {
        return policy.assess(
                Choirs.plan("Arbeitgeber", employer, "T")
                        .budget(budget -> budget.line("L", "Line", true).ownFunds("U", 2021, Euro.of(ownFunds)))
                        .build(policy),
                AsOf.knownOn(LocalDate.of(2021, 1, 1)));
    }

    private static List<String> said(Policy policy, Assessment assessment, String clause) {
        Formats formats = new Formats(Language.EN, policy.vocabulary());
        return Bielefeld.findings(assessment, clause)
                .map(finding -> finding.outcome() + ": " + finding.message().render(formats))
                .toList();
    }

    @Test
    void itsOwnClauseIsAnswered() {
        Policy policy = Policies.load(choirs.folder());
        assertThat(said(policy, assess(policy, "MUSIC_SCHOOL", "0.00"), "CH-01"))
                .containsExactly("SATISFIED: music school.");
        assertThat(said(policy, assess(policy, "CHOIR", "0.00"), "CH-01")).containsExactly("VIOLATED: not choir.");
    }

    @Test
    void theRulesOfTheLayerAnswerItsPlansToTheCent() {
        Policy policy = Policies.load(choirs.folder());
        assertThat(said(policy, assess(policy, "CHOIR", "25000.00"), "GL-02"))
                .containsExactly("SATISFIED: 2021: cost 25,000.00 EUR, grant 0.00 EUR, own funds 25,000.00 EUR; the gap"
                        + " of 25,000.00 EUR is covered.");
        assertThat(said(policy, assess(policy, "CHOIR", "24999.99"), "GL-02"))
                .containsExactly("VIOLATED: 2021: cost 25,000.00 EUR, grant 0.00 EUR, own funds 24,999.99 EUR; 0.01 EUR"
                        + " are missing.");
    }

    @Test
    void theLayerSpeaksOfTheProgrammeInTheWordsOfTheProgramme() {
        Policy policy = Policies.load(choirs.folder());
        assertThat(said(policy, assess(policy, "MUSIC_SCHOOL", "0.00"), "GL-03"))
                .singleElement()
                .asString()
                .startsWith("JUDGED: For the choir board to judge: do positions of the choir grant begin before");
    }

    @Test
    void documentsOfTheLayerStandWhereThePolicyNamesIt() throws IOException {
        assertThat(Policies.load(choirs.folder()).register().documents())
                .extracting(LawDocument::id)
                .containsExactly("grant-law", "choir-rules");
        choirs.changed("documents: [grant-law-nrw, ", "documents: [");
        assertThat(Policies.load(choirs.folder()).register().documents())
                .extracting(LawDocument::id)
                .containsExactly("choir-rules", "grant-law");
    }

    @Test
    void aLayerThatTwoLayersShareIsReadOnce() throws IOException {
        choirs.layer("ground", "", "GR-01");
        choirs.layer("left", "ground", "LE-01");
        choirs.layer("right", "ground", "RI-01");
        choirs.rests("grant-law-nrw, left, right");
        assertThat(Policies.load(choirs.folder()).register().documents())
                .extracting(LawDocument::id)
                .containsExactly("grant-law", "choir-rules", "left-rules", "ground-rules", "right-rules");
    }
}
