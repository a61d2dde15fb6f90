package org.kimrules.report.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.matrix.Mark;
import org.kimrules.core.matrix.Matrix;
import org.kimrules.core.report.page.Anchors;
import org.kimrules.core.text.Formats;

/**
 * The matrix in words: what stands in each cell for those who see it and for those who hear it.
 *
 * @param groups the documents, each with how many columns it spans
 * @param clauses the heads of the columns
 * @param rows the positions
 * @param signs what each sign that occurs means
 */
public record MatrixTable(List<Group> groups, List<Head> clauses, List<Row> rows, List<Sign> signs) {

    /** Keeps copies. */
    public MatrixTable {
        groups = List.copyOf(groups);
        clauses = List.copyOf(clauses);
        rows = List.copyOf(rows);
        signs = List.copyOf(signs);
    }

    /**
     * A document.
     *
     * @param title its title
     * @param columns how many of its clauses are columns
     */
    public record Group(String title, int columns) {}

    /**
     * A clause.
     *
     * @param id its id
     * @param title its title
     * @param about the anchor where it is quoted
     */
    public record Head(String id, String title, String about) {}

    /**
     * A position.
     *
     * @param id its id
     * @param title its title
     * @param cells what the clauses answer
     */
    public record Row(String id, String title, List<Cell> cells) {

        /** Keeps a copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a clause answers to a position.
     *
     * @param answers the answers in the order of time; none where it does not speak about the position
     */
    public record Cell(List<Answer> answers) {

        /** Keeps a copy. */
        public Cell {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer.
     *
     * @param mark what it comes to
     * @param sign its sign
     * @param words what it means
     * @param since from which day, where it is not the first or only answer; else empty
     * @param about the anchor of its reason
     */
    public record Answer(Mark mark, String sign, String words, String since, String about) {}

    /**
     * A sign.
     *
     * @param mark what it stands for
     * @param sign the sign
     * @param words what it means
     */
    public record Sign(Mark mark, String sign, String words) {}

    /** Returns the matrix in the language of the formats. */
    static MatrixTable of(Matrix matrix, Formats formats) {
        Set<Mark> marks = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.answers().stream())
                .map(Matrix.Answer::mark)
                .collect(Collectors.toSet());
        return new MatrixTable(
                matrix.documents().stream()
                        .map(column -> new Group(
                                formats.text(column.document().title()),
                                column.clauses().size()))
                        .toList(),
                matrix.documents().stream()
                        .flatMap(column -> column.clauses().stream())
                        .map(clause -> new Head(clause.id(), formats.text(clause.title()), Anchors.of(clause)))
                        .toList(),
                matrix.rows().stream().map(row -> row(row, formats)).toList(),
                Stream.of(Mark.values())
                        .filter(marks::contains)
                        .map(mark -> new Sign(mark, formats.text(mark.sign()), formats.text(mark.label())))
                        .toList());
    }

    private static Row row(Matrix.Row row, Formats formats) {
        return new Row(
                row.position().id(),
                row.position().title(),
                row.cells().stream().map(cell -> cell(cell, formats)).toList());
    }

    private static Cell cell(Matrix.Cell cell, Formats formats) {
        return new Cell(IntStream.range(0, cell.answers().size())
                .mapToObj(i -> answer(cell.clause(), cell.answers().get(i), i == 0, formats))
                .toList());
    }

    private static Answer answer(Clause clause, Matrix.Answer answer, boolean first, Formats formats) {
        return new Answer(
                answer.mark(),
                formats.text(answer.mark().sign()),
                formats.text(answer.mark().label()),
                first
                        ? ""
                        : formats.text(Terms.FROM.text()) + " "
                                + formats.day(answer.days().from()),
                Anchors.of(clause, answer.subjects().get(0)));
    }
}
