package org.kimrules.core.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.Period;

/**
 * Positions and the clauses that speak about them, with what each clause answers (<i>Prüfmatrix</i>). It holds every finding about a
 * position and nothing else; what concerns years, budget lines or the plan is not in it.
 *
 * @param documents the documents, with the clauses that are the columns, in the order of the law
 * @param rows the positions, in the order of the assessment
 */
public record Matrix(List<Column> documents, List<Row> rows) {

    /**
     * The clauses of one document.
     *
     * @param document the document
     * @param clauses its clauses that speak about some position of the plan, in their order, at least one
     */
    public record Column(LawDocument document, List<Clause> clauses) {

        /** Keeps a copy. */
        public Column {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A position.
     *
     * @param position its result
     * @param cells what the clauses answer, one for each clause of all documents
     */
    public record Row(PositionResult position, List<Cell> cells) {

        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one clause answers to one position.
     *
     * @param clause the clause
     * @param answers the answers in the order of time; none where the clause does not speak about the position, several where
     *     what it answers changes
     */
    public record Cell(Clause clause, List<Answer> answers) {

        /** Keeps a copy. */
        public Cell {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer on some days.
     *
     * @param mark what it comes to
     * @param subjects the slices of the position that it was given for, in the order of time
     */
    public record Answer(Mark mark, List<SubjectRef> subjects) {

        /** Keeps a copy. */
        public Answer {
            subjects = List.copyOf(subjects);
        }

        /** Returns the days from the first to the last. */
        public Period days() {
            return subjects.stream()
                    .flatMap(subject -> subject.period().stream())
                    .reduce(Period::span)
                    .orElseThrow();
        }

        private boolean goesOnIn(Answer next) {
            return mark == next.mark
                    && days().to().plusDays(1).equals(next.days().from());
        }

        private Answer plus(Answer next) {
            return new Answer(
                    mark,
                    Stream.concat(subjects.stream(), next.subjects.stream()).toList());
        }
    }

    /** Keeps copies. */
    public Matrix {
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
    }

    /**
     * Returns the matrix of the assessment.
     *
     * @param assessment what was found
     * @param register the register of the policy that answered; it gives the order of the clauses
     */
    public static Matrix of(Assessment assessment, Register register) {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION)
                .toList();
        Set<String> asked =
                findings.stream().map(finding -> finding.clause().id()).collect(Collectors.toSet());
        List<Column> columns = register.documents().stream()
                .map(document -> new Column(
                        document,
                        register.clauses().stream()
                                .filter(clause ->
                                        clause.document().equals(document.id()) && asked.contains(clause.id()))
                                .toList()))
                .filter(column -> !column.clauses().isEmpty())
                .toList();
        Map<List<String>, List<Finding>> byCell = findings.stream()
                .collect(Collectors.groupingBy(finding ->
                        List.of(finding.subject().id(), finding.clause().id())));
        return new Matrix(
                columns,
                assessment.positions().stream()
                        .map(position -> row(position, columns, byCell))
                        .toList());
    }

    private static Row row(PositionResult position, List<Column> columns, Map<List<String>, List<Finding>> byCell) {
        return new Row(
                position,
                columns.stream()
                        .flatMap(column -> column.clauses().stream())
                        .map(clause -> new Cell(
                                clause, answers(byCell.getOrDefault(List.of(position.id(), clause.id()), List.of()))))
                        .toList());
    }

    /** Slices that follow each other with the same answer are one. */
    private static List<Answer> answers(List<Finding> findings) {
        List<Answer> answers = new ArrayList<>();
        findings.stream().sorted().forEach(finding -> {
            Answer next = new Answer(Mark.of(finding), List.of(finding.subject()));
            int last = answers.size() - 1;
            if (last >= 0 && answers.get(last).goesOnIn(next)) {
                answers.set(last, answers.get(last).plus(next));
            } else {
                answers.add(next);
            }
        });
        return answers;
    }
}
