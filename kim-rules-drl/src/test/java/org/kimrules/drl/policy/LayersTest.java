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

    private void refused(String... faults) {
        assertThatThrownBy(() -> Policies.load(choirs.folder()))
                .isInstanceOf(PolicyException.class)
                .hasMessage(String.join("\n", faults));
    }

    @Test
    void layersThatRestOnEachOtherAreRefused() throws IOException {
        choirs.layer("left", "right", "LE-01");
        choirs.layer("right", "left", "RI-01");
        choirs.rests("grant-law-nrw, left");
        refused(
                "right/policy.yaml:4:10: REFERENCE_CYCLE: found `choirs on left on right on left`, expected layers that do"
                        + " not rest on themselves");
    }

    @Test
    void aClauseInTwoFoldersIsRefusedWithBothFiles() throws IOException {
        choirs.layer("left", "", "CH-01");
        choirs.rests("grant-law-nrw, left");
        refused("law/choir-rules/CH-01/clause.md:2:5: ID_DUPLICATE: found `CH-01, as in"
                + " left/law/left-rules/CH-01/clause.md`, expected a name that nothing else has");
    }

    @Test
    void aParameterInTwoFoldersIsRefusedWithBothFiles() throws IOException {
        choirs.changed("documents: ", "parameters: [GRANT/rounding]\ndocuments: ");
        choirs.write("choirs/parameters/GRANT/rounding.yaml", """
                key: GRANT.rounding
                title: {de: Rundung, en: rounding}
                unit: CODE
                history: []
                """);
        refused("parameters/GRANT/rounding.yaml:1:6: ID_DUPLICATE: found `GRANT.rounding, as in"
                + " grant-law-nrw/parameters/GRANT/rounding.yaml`, expected a name that nothing else has");
    }

    @Test
    void aProblemInALayerIsReportedWithTheLayersFile() throws IOException {
        choirs.layer("left", "", "LE-01");
        choirs.write("left/law/left-rules/LE-01/clause.md", Choirs.CLAUSE.replace("ASSUMED", "PERHAPS"));
        choirs.rests("grant-law-nrw, left");
        refused(
                "left/law/left-rules/LE-01/clause.md:2:5: CONTRADICTION: found `id: CH-01`, expected LE-01, the name of the"
                        + " folder",
                "left/law/left-rules/LE-01/clause.md:6:11: CODE_UNKNOWN: found `evidence: PERHAPS`, expected one of:"
                        + " STATED, INFERRED, ASSUMED",
                "left/law/left-rules/LE-01/clause.md:9:11: FIELD_UNKNOWN: found `component`, expected there is no code for"
                        + " this");
    }

    @Test
    void aLayerCannotNameACodeOfTheProgrammeAboveIt() throws IOException {
        choirs.layer("left", "", "LE-01");
        choirs.edit("left/law/left-rules/LE-01/clause.md", "effect:", "applies: {component: [VOICE]}\neffect:");
        choirs.rests("grant-law-nrw, left");
        refused(
                "left/law/left-rules/LE-01/clause.md:9:11: FIELD_UNKNOWN: found `component`, expected there is no code for"
                        + " this");
    }

    @Test
    void aLayerThatIsNowhereIsNamed() throws IOException {
        choirs.rests("grant-law-xyz");
        choirs.edit("choirs/policy.yaml", "documents: [grant-law-nrw, ", "documents: [grant-law-xyz, ");
        refused(
                "policy.yaml:4:10: REFERENCE_DANGLING: found `layers[0]: grant-law-xyz`, expected a folder grant-law-xyz"
                        + " beside this one, or such a layer on the class path");
    }

    @Test
    void aProgrammeThatDoesNotSayHowItIsFundedIsRefused() throws IOException {
        choirs.changed("VOICE: {funding: [PROJECT_GRANT]}\n", "{}\n");
        String silent =
                " asks for the codes of funding, which its subject PLAN never has`, expected a trait in policy.yaml that"
                        + " gives funding to it, or one of: component, municipality, resolution";
        refused(
                "grant-law-nrw/law/grant-law/GL-03/clause.md:9:11: TRAIT: found `clause GL-03" + silent,
                "grant-law-nrw/law/grant-law/GL-04/clause.md:9:11: TRAIT: found `clause GL-04" + silent,
                "grant-law-nrw/law/grant-law/GL-10/clause.md:9:11: TRAIT: found `clause GL-10" + silent);
    }

    @Test
    void aComponentThatTheTraitsForgetIsRefused() throws IOException {
        choirs.changed("  role:\n", "    STAGE: {de: Bühne, en: stage}\n  role:\n");
        refused(
                "policy.yaml:20:1: TRAIT: found `traits: no funding for STAGE`, expected a line for every code of the kind,"
                        + " such as STAGE: {funding: [...]}");
    }

    @Test
    void aTraitThatTheVocabularyDoesNotHaveIsRefused() throws IOException {
        choirs.changed("funding: [PROJECT_GRANT]", "funding: [PROJECT]");
        refused("policy.yaml:21:23: CODE_UNKNOWN: found `traits.component.VOICE.funding[0]: PROJECT`, expected one of:"
                + " PROJECT_GRANT, LUMP_SUM, UNKNOWN");
    }
}
