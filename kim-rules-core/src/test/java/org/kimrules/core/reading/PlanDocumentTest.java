package org.kimrules.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kimrules.core.reading.TwoWays.missing;
import static org.kimrules.core.reading.TwoWays.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Problem;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Refused;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.text.Machines;
import org.kimrules.core.text.Text;

class PlanDocumentTest {

    private static final String MANY = """
            id: "a b"
            programme: sample
            applicant:
              name: Stadt
              kind: CITTY
            positions:
              - id: P1
                title: Stelle
                fte: "0,5"
                period: {from: 2020-10-01, to: 2021-02-29}
                sponsor: KI
            """;

    private static PlanDocument document(String yaml) {
        return new PlanDocument(Documents.yaml(yaml));
    }

    private static List<String> places(String yaml) {
        return Refused.by(() -> document(yaml).toPlan(TwoWays.POLICY)).stream()
                .map(found -> found.line().orElse(0) + " " + found.path() + " " + found.code())
                .toList();
    }

    @Test
    void oneRunFindsEveryProblemAndSortsThemByTheLinesOfTheFile() {
        assertThat(places(MANY))
                .containsExactly(
                        "1 id ID_FORMAT",
                        "1 title FIELD_MISSING",
                        "5 applicant.kind CODE_UNKNOWN",
                        "7 positions[0].booking FIELD_MISSING",
                        "7 positions[0].component FIELD_MISSING",
                        "7 positions[0].costPerFteYear FIELD_MISSING",
                        "7 positions[0].role FIELD_MISSING",
                        "9 positions[0].fte DECIMAL_COMMA",
                        "10 positions[0].period.to DATE_FORMAT",
                        "11 positions[0].sponsor REFERENCE_DANGLING");
    }

    @Test
    void theProblemsAreTheSameOnEveryMachine() {
        assertThat(Machines.answers(() -> Refused.by(() -> document(MANY).toPlan(TwoWays.POLICY))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sponsors", "positions", "exemptions", "reservations", "meetings", "resolutions"})
    void anEmptyElementOfAListIsRefused(String list) {
        String yaml = "id: a\ntitle: b\nprogramme: sample\napplicant: {name: x, kind: CITY}\n" + list + ":\n  -\n";
        assertThat(places(yaml)).containsExactly("6 " + list + "[0] TYPE_WRONG");
    }

    @Test
    void theProgrammeIsReadWithoutLookingAtTheRest() {
        assertThat(document("programme: kim-nrw\nrest: [1]").programme(Set.of("kim-nrw")))
                .isEqualTo("kim-nrw");
    }

    @Test
    void aDocumentWithoutProgrammeNamesTheFieldThatIsMissing() {
        assertThat(Refused.by(() -> document("id: a").programme(Set.of("kim-nrw"))))
                .containsExactly(new Problem(
                        ProblemCode.FIELD_MISSING,
                        "programme",
                        OptionalInt.of(1),
                        "",
                        missing("programme", "programme").expected()));
    }

    @Test
    void aProgrammeThatNobodyKnowsIsToldWithItsLineAndTheNearestOne() {
        assertThat(Refused.by(
                        () -> document("id: a\nprogramme: kim-nrv\nrest: [1]").programme(Set.of("kim-nrw", "choirs"))))
                .containsExactly(new Problem(
                        ProblemCode.CODE_UNKNOWN,
                        "programme",
                        OptionalInt.of(2),
                        "kim-nrv",
                        Text.of("meinten Sie kim-nrw?", "did you mean kim-nrw?")));
    }

    @Test
    void aDocumentThatIsEmptyOrAListIsNoPlan() {
        Problem expected = problem(ProblemCode.TYPE_WRONG, "", "null", "benannte Felder", "named fields");
        assertThat(Refused.by(() -> document("").programme(Set.of("kim-nrw")))).containsExactly(expected);
        assertThat(Refused.by(() -> document("").toPlan(TwoWays.POLICY))).containsExactly(expected);
        assertThat(places("[1]")).containsExactly("1  TYPE_WRONG");
    }

    @Test
    void aPlanWithMorePositionsThanOnePlanMayHaveIsRefusedBeforeAnyOfThemIsRead() {
        Node position = new Node.Scalar(0, Node.Scalar.Type.NOTHING, "");
        Node positions = new Node.Sequence(7, Collections.nCopies(GrantPlan.MAX_POSITIONS + 1, position));
        PlanDocument large = new PlanDocument(new Node.Mapping(1, List.of(new Node.Entry(7, "positions", positions))));
        assertThat(Refused.by(() -> large.toPlan(TwoWays.POLICY)))
                .containsExactly(new Problem(
                        ProblemCode.PLAN_TOO_LARGE,
                        "positions",
                        OptionalInt.of(7),
                        "1000001",
                        Text.of("höchstens 1000000 Stellen in einem Plan", "at most 1000000 positions in one plan")));
    }

    @Test
    void filesAreReadByTheirNames(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("plan.yaml"), TwoWays.file());
        assertThat(Plans.read(yaml, TwoWays.POLICY)).isEqualTo(TwoWays.read(TwoWays.file()));
        assertThat(Plans.open(yaml).programme(Set.of("sample"))).isEqualTo("sample");
        Path json = Files.writeString(folder.resolve("plan.json"), "{\"programme\": \"sample\"}");
        assertThat(Plans.open(json).programme(Set.of("sample"))).isEqualTo("sample");
    }
}
