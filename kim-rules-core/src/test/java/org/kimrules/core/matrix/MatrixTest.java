package org.kimrules.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.testing.SampleAssessments;
import org.kimrules.core.testing.SamplePolicy;
import org.kimrules.core.time.Period;

class MatrixTest {

    private static final Assessment MIXED = SampleAssessments.mixed();
    private static final Matrix MATRIX = Matrix.of(MIXED, new SamplePolicy().register());

    private static List<Matrix.Answer> answers(String position, String clause) {
        return MATRIX.rows().stream()
                .filter(row -> row.position().id().equals(position))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.clause().id().equals(clause))
                .findFirst()
                .orElseThrow()
                .answers();
    }

    @Test
    void everyPositionIsARowAndEveryRowHasACellForEachClause() {
        List<String> clauses = MATRIX.documents().stream()
                .flatMap(column -> column.clauses().stream())
                .map(Clause::id)
                .toList();
        assertThat(MATRIX.rows().stream().map(row -> row.position().id()))
                .containsExactly("carrier", "centre", "office");
        assertThat(MATRIX.rows())
                .allSatisfy(row -> assertThat(
                                row.cells().stream().map(cell -> cell.clause().id()))
                        .containsExactlyElementsOf(clauses));
    }

    @Test
    void itHoldsEveryFindingAboutAPositionOnceAndNothingElse() {
        List<SubjectRef> inTheMatrix = MATRIX.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.answers().stream())
                .flatMap(answer -> answer.subjects().stream())
                .sorted()
                .toList();
        assertThat(inTheMatrix)
                .isNotEmpty()
                .containsExactlyElementsOf(MIXED.findings().stream()
                        .map(Finding::subject)
                        .filter(subject -> subject.kind() == SubjectKind.POSITION)
                        .sorted()
                        .toList());
    }

    @Test
    void clausesStandInTheOrderOfTheLaw() {
        List<Clause> law = new SamplePolicy().register().clauses();
        assertThat(MATRIX.documents().stream().flatMap(column -> column.clauses().stream()))
                .isSortedAccordingTo((one, other) -> law.indexOf(one) - law.indexOf(other));
    }

    @Test
    void whatNeedsAnApprovalAndBlocksIsMarkedSo() {
        assertThat(answers("office", SamplePolicy.PLACE.id()))
                .extracting(Matrix.Answer::mark)
                .containsExactly(Mark.APPROVAL_REQUIRED);
    }

    @Test
    void slicesThatFollowEachOtherWithTheSameAnswerAreOneAnswer() {
        assertThat(answers("office", SamplePolicy.PLACE.id()))
                .extracting(Matrix.Answer::days)
                .containsExactly(Period.of(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 12, 31)));
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void everyMarkIsASingleSignWithWordsInBothLanguages(Mark mark) {
        assertThat(mark.sign().de()).hasSize(1);
        assertThat(mark.sign().en()).hasSize(1);
        assertThat(mark.label().de()).isNotBlank().isNotEqualTo(mark.label().en());
    }

    @Test
    void noTwoMarksShareASign() {
        assertThat(List.of(Mark.values())).extracting(mark -> mark.sign().de()).doesNotHaveDuplicates();
        assertThat(List.of(Mark.values())).extracting(mark -> mark.sign().en()).doesNotHaveDuplicates();
    }
}
