package org.kimrules.drl.folder.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.data.Problems;
import org.kimrules.core.text.Text;

/**
 * Cases that differ in some cells only, such as the two sides of a boundary: a case with {@code rows} stands for one case for
 * each row, in which {@code $name} is the row's cell of that name, in the sentence and wherever else it occurs.
 *
 * <pre>
 * - case: a filing on $day is $word
 *   rows:
 *     - {day: 2020-12-15, word: in time, outcome: SATISFIED}
 *     - {day: 2020-12-16, word: late, outcome: VIOLATED}
 * </pre>
 */
public final class CaseTable {

    private static final String CASES = "cases";
    private static final String ROWS = "rows";
    private static final Pattern NAME = Pattern.compile("\\$([A-Za-z][A-Za-z0-9_]*)");

    private final Problems problems;

    private CaseTable(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns the document of a {@code cases.yaml} with a case for each row in place of each table. A case that came of a row
     * starts on the line of its row.
     *
     * @param problems takes the cells that no case uses, the names that no cell has, and what is no table
     */
    public static Node expanded(Node document, Problems problems) {
        return new CaseTable(problems).document(document);
    }

    private Node document(Node document) {
        if (!(document instanceof Node.Mapping mapping)) {
            return document;
        }
        return new Node.Mapping(
                mapping.line(),
                mapping.entries().stream()
                        .map(entry -> entry.name().equals(CASES) && entry.value() instanceof Node.Sequence cases
                                ? new Node.Entry(entry.line(), CASES, all(cases))
                                : entry)
                        .toList());
    }

    private Node all(Node.Sequence cases) {
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < cases.items().size(); i++) {
            Node one = cases.items().get(i);
            Optional<Node> rows = rows(one);
            if (rows.isPresent()) {
                all.addAll(table((Node.Mapping) one, rows.get(), CASES + "[" + i + "]." + ROWS));
            } else {
                all.add(one);
            }
        }
        return new Node.Sequence(cases.line(), all);
    }

    private static Optional<Node> rows(Node one) {
        return one instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.name().equals(ROWS))
                        .map(Node.Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    private List<Node> table(Node.Mapping one, Node rows, String path) {
        Node template = new Node.Mapping(
                one.line(),
                one.entries().stream()
                        .filter(entry -> !entry.name().equals(ROWS))
                        .toList());
        Set<String> used = new TreeSet<>();
        collect(template, used);
        if (!(rows instanceof Node.Sequence list) || list.items().isEmpty()) {
            Text right = Text.same("a list of rows such as {day: 2020-12-15, outcome: SATISFIED}");
            problems.add(ProblemCode.TYPE_WRONG, path, rows, rows.shown(), right);
            return List.of();
        }
        return list.items().stream()
                .flatMap(row -> row(template, row, used, path).stream())
                .toList();
    }

    private Optional<Node> row(Node template, Node row, Set<String> used, String path) {
        if (!(row instanceof Node.Mapping cells)) {
            problems.add(ProblemCode.TYPE_WRONG, path, row, row.shown(), Text.same("cells with names"));
            return Optional.empty();
        }
        Map<String, Node> values = new LinkedHashMap<>();
        cells.entries().forEach(cell -> {
            if (!used.contains(cell.name())) {
                problems.add(
                        ProblemCode.FIELD_UNKNOWN,
                        path,
                        cell.value(),
                        cell.name(),
                        Text.same("a name that the case uses: "
                                + Codes.expected(cell.name(), used).en()));
            }
            values.put(cell.name(), cell.value());
        });
        List<String> missing =
                used.stream().filter(name -> !values.containsKey(name)).toList();
        missing.forEach(
                name -> problems.add(ProblemCode.FIELD_MISSING, path, row, "", Text.same("a cell for $" + name)));
        return missing.isEmpty() ? Optional.of(started(filled(template, values), row.line())) : Optional.empty();
    }

    private static void collect(Node node, Set<String> used) {
        if (node instanceof Node.Scalar scalar) {
            NAME.matcher(scalar.text()).results().map(match -> match.group(1)).forEach(used::add);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, used));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), used));
        }
    }

    private static Node filled(Node node, Map<String, Node> cells) {
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.line(),
                    sequence.items().stream().map(item -> filled(item, cells)).toList());
        }
        return node instanceof Node.Mapping mapping
                ? new Node.Mapping(
                        mapping.line(),
                        mapping.entries().stream()
                                .map(entry -> new Node.Entry(entry.line(), entry.name(), filled(entry.value(), cells)))
                                .toList())
                : cell((Node.Scalar) node, cells);
    }

    /** A value that is nothing but a name becomes the cell, whatever it is; within other words it becomes its text. */
    private static Node cell(Node.Scalar scalar, Map<String, Node> cells) {
        Matcher name = NAME.matcher(scalar.text());
        if (name.matches()) {
            return cells.getOrDefault(name.group(1), scalar);
        }
        String text = name.reset().replaceAll(match -> Matcher.quoteReplacement(shown(match, cells)));
        return text.equals(scalar.text()) ? scalar : new Node.Scalar(scalar.line(), Node.Scalar.Type.TEXT, text);
    }

    private static String shown(MatchResult match, Map<String, Node> cells) {
        return Optional.ofNullable(cells.get(match.group(1))).map(Node::shown).orElse(match.group());
    }

    private static Node started(Node one, int line) {
        return one instanceof Node.Mapping mapping ? new Node.Mapping(line, mapping.entries()) : one;
    }

    /** Returns the mappings of the cases, as far as there are some. */
    public static Stream<Node> cases(Node document) {
        return document instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.name().equals(CASES))
                        .map(Node.Entry::value)
                        .filter(Node.Sequence.class::isInstance)
                        .flatMap(cases -> ((Node.Sequence) cases).items().stream())
                : Stream.of();
    }
}
