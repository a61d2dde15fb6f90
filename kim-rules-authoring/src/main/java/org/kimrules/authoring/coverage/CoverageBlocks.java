package org.kimrules.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.coverage.Goal.Kind;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.report.layout.Ink.Style;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.page.Block;

/**
 * The coverage of a policy as a report, in English: a table of clauses and answers with the years that they are proved for,
 * what is not proved, and the clauses that no rule answers. What a colour says is said in words as well.
 */
public final class CoverageBlocks {

    private final Coverage coverage;
    private final List<Block> blocks = new ArrayList<>();

    private CoverageBlocks(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Returns the blocks of the report. */
    public static List<Block> of(Coverage coverage) {
        CoverageBlocks report = new CoverageBlocks(coverage);
        report.table();
        report.list("gaps", "Gaps", coverage.open().stream().map(goal -> goal.name() + ", " + goal.place()));
        report.list(
                "listed",
                "Listed gaps",
                coverage.settings().gaps().stream().map(gap -> gap.gap() + ": " + gap.reason()));
        report.list(
                "closed",
                "Listed gaps that are none",
                coverage.closed().stream().map(gap -> gap.gap() + ": remove it from cases/suite.yaml"));
        report.clauses("judged", "Clauses that a person judges", ClauseStatus.JUDGED);
        report.clauses("open", "Clauses whose text is open", ClauseStatus.OPEN);
        return report.blocks;
    }

    private void clauses(String key, String title, ClauseStatus status) {
        list(
                key,
                title,
                coverage.clauses().stream()
                        .filter(clause -> clause.status() == status)
                        .map(clause -> clause.id() + ", " + clause.title().en()));
    }

    private void list(String key, String title, Stream<String> items) {
        List<Block> bullets = items.<Block>map(item -> new Block.Bullet(Style.NORMAL, 0, item, List.of()))
                .toList();
        blocks.add(new Block.Heading(key, title, bullets.isEmpty() ? "none" : ""));
        blocks.addAll(bullets);
    }

    private void table() {
        List<Column> columns = new ArrayList<>(List.of(new Column("clause", Table.Kind.FIXED)));
        Stream.of(Answer.values())
                .map(answer -> new Column(answer.words(), Table.Kind.TEXT))
                .forEach(columns::add);
        columns.add(new Column("conditions", Table.Kind.NUMBER));
        columns.add(new Column("boundaries", Table.Kind.NUMBER));
        Table table = new Table(columns);
        coverage.clauses().stream()
                .filter(clause -> clause.status() == ClauseStatus.ENCODED)
                .forEach(clause -> table.row(row(clause)));
        blocks.add(new Block.Heading("clauses", "Clauses and the years that their answers are proved for", ""));
        blocks.add(new Block.Grid(table));
    }

    private List<Cell> row(Clause clause) {
        List<Goal> goals = coverage.goals().stream()
                .filter(goal -> goal.clause().equals(clause.id()))
                .toList();
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(clause.id())));
        Stream.of(Answer.values())
                .map(answer -> answered(goals.stream()
                        .filter(goal -> goal.answer().filter(answer::equals).isPresent())
                        .toList()))
                .forEach(cells::add);
        cells.add(counted(goals, Kind.CONDITION));
        cells.add(counted(goals, Kind.BOUNDARY));
        return cells;
    }

    private Cell answered(List<Goal> goals) {
        if (goals.isEmpty()) {
            return Cell.of("·");
        }
        return state(goals, years(goals));
    }

    private Cell counted(List<Goal> all, Kind kind) {
        List<Goal> goals = all.stream().filter(goal -> goal.kind() == kind).toList();
        long proved = goals.stream().filter(this::proved).count();
        return goals.isEmpty() ? Cell.of("·") : state(goals, proved + "/" + goals.size());
    }

    private Cell state(List<Goal> goals, String words) {
        if (goals.stream().allMatch(this::proved)) {
            return new Cell(words, Style.GOOD);
        }
        boolean listed = coverage.open().stream().noneMatch(goals::contains);
        return listed
                ? new Cell((words + " listed").strip(), Style.CAUTION)
                : new Cell((words + " gap").strip(), Style.BLOCKING);
    }

    private boolean proved(Goal goal) {
        return coverage.proof(goal).isPresent();
    }

    private String years(List<Goal> goals) {
        SortedSet<Integer> years = goals.stream()
                .flatMap(goal -> coverage.proof(goal).stream())
                .flatMap(proof -> proof.years().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> spans = new ArrayList<>();
        for (int year : years) {
            if (!years.contains(year - 1)) {
                int last = year;
                while (years.contains(last + 1)) {
                    last++;
                }
                spans.add(last == year ? Integer.toString(year) : year + "–" + last);
            }
        }
        return String.join(", ", spans);
    }
}
