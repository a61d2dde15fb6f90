package org.kimrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** Every mistake of every case file is told at once, with its file and line and what would be right. */
class CaseFaultsTest {

    private static final String CH_01 = "law/choir-rules/CH-01/cases.yaml";
    private static final String CH_02 = "law/choir-rules/CH-02/cases.yaml";

    @TempDir
    private Path policies;

    private Choirs choirs;

    @BeforeEach
    void copyTheProgramme() throws IOException {
        choirs = Choirs.in(policies);
    }

    private List<String> faults() {
        return catchThrowableOfType(
                        PolicyException.class, () -> Suite.read(PolicyFolder.read(PolicyFiles.in(choirs.folder()))))
                .faults()
                .stream()
                .map(PolicyFault::line)
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(choirs.folder().resolve(file), text);
    }

    @Test
    void oneReadingFindsThemAll() throws IOException {
        write(CH_01, """
                cases:
                  - case: a music school is paid
                    knownOn: 2021-01-01
                    unknown: [CHOIR.min-shar]
                    change:
                      - {set: "positions[LEHR].fte", to: 1}
                      - {remove: "positions[LEHRE].service"}
                      - {move: "positions[LEHRE]"}
                    expect:
                      - {subject: LEHRE, outcome: SATISFYED}
                      - {subject: LEHRE, clause: CH-10, outcome: SATISFIED}
                      - {subject: LEHRE, outcome: SATISFIED, rule: s2}
                  - case: a music school is paid
                    knownOn: 2021-01-01
                    planFile: cases/plans/quire.yaml
                    alone: true
                    dragsAlong: [CH-2]
                  - case: nothing comes out
                    knownOn: 2021-01-01
                """);
        choirs.with(CH_02, "{fte: 0.5, word: enough", "{fte: 0.5, wort: enough");
        choirs.with("cases/suite.yaml", "100", "101");
        assertThat(faults())
                .satisfiesExactlyInAnyOrder(
                        told("cases/suite.yaml:1", "101", "a percentage from 0 to 100"),
                        told(CH_01 + ":2", "", "every sentence once"),
                        told(CH_01 + ":4", "", "did you mean CHOIR.min-share?"),
                        told(CH_01 + ":6", "positions[LEHR].fte", "there is no [LEHR], did you mean LEHRE?"),
                        told(CH_01 + ":7", "service", "there is no `positions[LEHRE].service` to remove"),
                        told(CH_01 + ":8", "", "one of set, remove, add, copy"),
                        told(CH_01 + ":8", "move", ""),
                        told(CH_01 + ":10", "SATISFYED", "did you mean SATISFIED?"),
                        told(CH_01 + ":11", "CH-10", "did you mean CH-0"),
                        told(CH_01 + ":12", "s2", "did you mean s"),
                        told(CH_01 + ":15", "cases/plans/quire.yaml", "a file in the policy folder"),
                        told(CH_01 + ":17", "", "alone or dragsAlong"),
                        told(CH_01 + ":17", "", "did you mean CH-02"),
                        told(CH_01 + ":18", "", "what comes out"),
                        told(CH_02 + ":4", "wort", "word"),
                        told(CH_02 + ":4", "", "a cell for $word"));
    }

    private static Consumer<String> told(String place, String found, String expected) {
        return line -> assertThat(line).startsWith(place + ":").contains(found).contains(expected);
    }

    @Test
    void aLayerThatThePolicyDoesNotHaveTurnsNoCasesOff() {
        choirs.with("cases/suite.yaml", "thresholds", "covers: [choir]\nthresholds");
        assertThat(faults()).satisfiesExactly(told("cases/suite.yaml:1", "REFERENCE_DANGLING", "did you mean choirs?"));
    }

    @Test
    void aMistakeInAPlanIsToldOnceInItsOwnFile() throws IOException {
        choirs.with("cases/base.yaml", "kind: MUSIC_SCHOOL", "kind: MUSIC_SCHOL");
        choirs.with("cases/plans/choir.yaml", "role: TEACHER", "role: TEACHR");
        String plan = Files.readString(choirs.folder().resolve("cases/plans/choir.yaml"));
        Files.writeString(choirs.folder().resolve(CH_01), """
                  - case: a choir has a plan of its own
                    knownOn: 2021-01-01
                    plan:
                %s    expect:
                      - {subject: LEHRE, outcome: VIOLATED}
                """.formatted(plan.indent(6)), StandardOpenOption.APPEND);
        assertThat(faults())
                .satisfiesExactly(
                        told("cases/base.yaml:6", "MUSIC_SCHOL", "did you mean MUSIC_SCHOOL?"),
                        told("cases/plans/choir.yaml:12", "TEACHR", "did you mean TEACHER?"),
                        told(CH_01 + ":26", "TEACHR", "did you mean TEACHER?"));
    }

    @Test
    void aFileThatNobodyReadsIsTold() throws IOException {
        Files.move(choirs.folder().resolve("cases/suite.yaml"), choirs.folder().resolve("cases/suite.yml"));
        assertThat(faults())
                .satisfiesExactly(
                        told("cases/suite.yml", "FILE_UNLISTED", "cases/base.yaml, cases/suite.yaml, or the"));
    }

    @Test
    void anEmptyFileIsToldAsOne() throws IOException {
        write(CH_01, "");
        write(CH_02, "# cases to come\n");
        assertThat(faults())
                .satisfiesExactly(
                        told(CH_01 + ":1", "found `an empty file`", "or no such file"),
                        told(CH_02 + ":1", "found `an empty file`", "or no such file"));
    }

    @Test
    void everyFileThatIsNoTextIsToldOnceWithTheMistakesOfTheOthers() throws IOException {
        List<String> marked = List.of(
                "cases/base.yaml",
                "law/choir-rules/CH-01/cases.yaml",
                "law/choir-rules/CH-01/check.drl",
                "law/choir-rules/CH-02/clause.md");
        for (String file : marked) {
            write(file, "\uFEFF" + Files.readString(choirs.folder().resolve(file)));
        }
        Files.write(choirs.folder().resolve("parameters/CHOIR/min-share.yaml"), new byte[] {'k', (byte) 0xE4});
        choirs.with("law/choir-rules/CH-03/clause.md", "status: JUDGED", "status: JUGED");
        assertThatThrownBy(() -> Law.compiled(choirs.folder()))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.place().orElseThrow().file() + " " + fault.code())
                                .containsExactlyInAnyOrder(
                                        "cases/base.yaml ENCODING",
                                        "law/choir-rules/CH-01/cases.yaml ENCODING",
                                        "law/choir-rules/CH-01/check.drl ENCODING",
                                        "law/choir-rules/CH-02/clause.md ENCODING",
                                        "law/choir-rules/CH-03/clause.md CODE_UNKNOWN",
                                        "parameters/CHOIR/min-share.yaml ENCODING"));
    }

    @Test
    void aCaseWithoutAnyPlanToStartFromIsRefused() throws IOException {
        Files.delete(choirs.folder().resolve("cases/base.yaml"));
        assertThat(faults())
                .hasSize(4)
                .allMatch(line -> line.contains("plan, planFile, or a base plan in cases/base.yaml"));
    }

    @Test
    void aPolicyWhoseCasesAllHavePlansOfTheirOwnNeedsNoBasePlan() throws IOException {
        String plan = Files.readString(choirs.folder().resolve("cases/base.yaml"));
        Files.delete(choirs.folder().resolve("cases/base.yaml"));
        Files.delete(choirs.folder().resolve(CH_02));
        write(CH_01, """
                cases:
                  - case: a music school is paid
                    knownOn: 2021-01-01
                    plan:
                %s    expect:
                      - {subject: LEHRE, outcome: SATISFIED}
                """.formatted(plan.indent(6)));
        assertThat(choirs.results()).singleElement().matches(CaseResult::holds);
    }
}
