package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.PolicyException;

/** Folders that do not fit on each other are refused with what clashes and where it stands. */
class LayersTest {

    @TempDir
    private Path policies;

    private Choirs choirs;

    @BeforeEach
    void writeTheOtherProgramme() throws IOException {
        choirs = Choirs.in(policies);
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Policies.load(choirs.folder()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(message);
    }

    @Test
    void layersThatRestOnEachOtherAreRefused() throws IOException {
        choirs.layer("left", "right", "LE-01");
        choirs.layer("right", "left", "RI-01");
        choirs.rests("grant-law-nrw, left");
        refused("the layer `left` rests on itself: choirs on left on right on left");
    }

    @Test
    void aClauseInTwoFoldersIsRefusedWithBothFiles() throws IOException {
        choirs.layer("left", "", "CH-01");
        choirs.rests("grant-law-nrw, left");
        refused("the clause `CH-01` is in `left/law/left-rules/CH-01/clause.md` and in"
                + " `law/choir-rules/CH-01/clause.md`");
    }

    @Test
    void aParameterInTwoFoldersIsRefusedWithBothFiles() throws IOException {
        choirs.changed("documents: ", "parameters: [own/rounding]\ndocuments: ");
        choirs.write("choirs/parameters/own/rounding.yaml", """
                key: GRANT.rounding
                title: {de: Rundung, en: rounding}
                unit: CODE
                history: []
                """);
        refused("the parameter `GRANT.rounding` is in `grant-law-nrw/parameters/GRANT/rounding.yaml` and in"
                + " `parameters/own/rounding.yaml`");
    }

    @Test
    void aProblemInALayerIsReportedWithTheLayersFile() throws IOException {
        choirs.layer("left", "", "LE-01");
        choirs.write(
                "left/law/left-rules/LE-01/clause.md", Choirs.CLAUSE.replace("evidence: ASSUMED", "evidence: PERHAPS"));
        choirs.rests("grant-law-nrw, left");
        refused("`left/law/left-rules/LE-01/clause.md` is refused: ");
    }

    @Test
    void aLayerCannotNameACodeOfTheProgrammeAboveIt() throws IOException {
        choirs.layer("left", "", "LE-01");
        choirs.write("left/law/left-rules/LE-01/clause.md", Choirs.CLAUSE.replace("CH-01", "LE-01"));
        choirs.rests("grant-law-nrw, left");
        refused("clause LE-01 names the component `VOICE`, but the vocabulary has []");
    }

    @Test
    void aLayerThatIsNowhereIsNamed() throws IOException {
        choirs.rests("grant-law-xyz");
        refused("the policy grant-law-xyz has no file `policy.yaml`");
    }

    @Test
    void aProgrammeThatDoesNotSayHowItIsFundedIsRefused() throws IOException {
        choirs.changed("VOICE: {funding: [PROJECT_GRANT]}\n", "{}\n");
        refused("clause GL-03 asks for the codes of [funding], which no subject has and no trait in policy.yaml gives");
    }

    @Test
    void aComponentThatTheTraitsForgetIsRefused() throws IOException {
        choirs.changed("  role:\n", "    STAGE: {de: Bühne, en: stage}\n  role:\n");
        refused("the traits do not say what funding the component [STAGE] has");
    }

    @Test
    void aTraitThatTheVocabularyDoesNotHaveIsRefused() throws IOException {
        choirs.changed("funding: [PROJECT_GRANT]", "funding: [PROJECT]");
        refused("the traits name the funding `PROJECT`, but the vocabulary has [PROJECT_GRANT, LUMP_SUM]");
    }
}
