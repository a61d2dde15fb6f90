package org.kimrules.authoring.mutation.mutant;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.authoring.mutation.mutant.Comparand.Operand;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.Span;

/** What can be changed in the constraints of one pattern. */
final class ConstraintEdits {

    /** A comparison and those that a hand that slipped would write in its place. */
    private static final Map<String, List<String>> FLIPS = Map.of(
            "==", List.of("!="),
            "!=", List.of("=="),
            "<", List.of("<=", ">"),
            "<=", List.of("<", ">="),
            ">", List.of(">=", "<"),
            ">=", List.of(">", "<="),
            "in", List.of("not in"),
            "not in", List.of("in"),
            "contains", List.of("not contains"));

    private static final Map<String, String> NEGATIONS = Map.of("true", "false", "false", "true");

    private final String file;
    private final PatternTree pattern;
    private final Constants constants;

    ConstraintEdits(String file, PatternTree pattern, Constants constants) {
        this.file = file;
        this.pattern = pattern;
        this.constants = constants;
    }

    Stream<Edit> all() {
        return IntStream.range(0, pattern.constraints().size()).boxed().flatMap(this::of);
    }

    private Stream<Edit> of(int index) {
        ConstraintTree constraint = pattern.constraints().get(index);
        List<Comparand> comparands = Comparand.of(constraint.text());
        if (constraint.binding().isPresent() || comparands.isEmpty()) {
            return Stream.empty();
        }
        Stream<Edit> parts = comparands.stream()
                .flatMap(each -> Stream.of(flips(constraint, each), words(constraint, each), drops(constraint, each))
                        .flatMap(edits -> edits));
        return Stream.concat(Stream.of(drop(index)), parts);
    }

    private Edit drop(int index) {
        List<ConstraintTree> all = pattern.constraints();
        ConstraintTree constraint = all.get(index);
        int from = index + 1 < all.size() || index == 0
                ? constraint.span().from()
                : all.get(index - 1).span().to();
        int to = index + 1 < all.size()
                ? all.get(index + 1).span().from()
                : constraint.span().to();
        return new Edit(name(constraint, "drop"), Span.of(file, from, to), "", constraint.text(), "");
    }

    private Stream<Edit> flips(ConstraintTree constraint, Comparand comparand) {
        if (comparand.operands().size() == 1
                && NEGATIONS.containsKey(comparand.operands().get(0).text())) {
            Operand flag = comparand.operands().get(0);
            return Stream.of(edit(
                    constraint,
                    "negate",
                    flag.from(),
                    flag.text().length(),
                    NEGATIONS.getOrDefault(flag.text(), flag.text())));
        }
        return FLIPS.getOrDefault(comparand.operator(), List.of()).stream()
                .map(other -> edit(
                        constraint,
                        label(constraint, comparand, other),
                        comparand.at(),
                        comparand.operator().length(),
                        other));
    }

    private Stream<Edit> words(ConstraintTree constraint, Comparand comparand) {
        return comparand.operands().stream()
                .filter(Operand::quoted)
                .flatMap(operand -> constants.another(comparand, operand.word()).stream()
                        .map(other -> edit(
                                constraint,
                                operand.text() + " as \"" + other + '"',
                                operand.from(),
                                operand.text().length(),
                                '"' + other + '"')));
    }

    /** Takes one code out of a list, or one of several comparisons out of a condition. */
    private Stream<Edit> drops(ConstraintTree constraint, Comparand comparand) {
        List<Operand> operands = comparand.operands();
        if (operands.size() > 1) {
            return IntStream.range(0, operands.size()).mapToObj(i -> without(constraint, operands, i));
        }
        String alternative = constraint.text();
        int at = comparand.from() + comparand.text().length();
        boolean last = alternative.indexOf("||", at) < 0;
        int before = alternative.lastIndexOf("||", comparand.from());
        if (last && before < 0) {
            return Stream.empty();
        }
        int from = last ? before : comparand.from();
        int to = last ? at : alternative.indexOf("||", at) + 2;
        return Stream.of(edit(constraint, "without " + comparand.text(), from, to - from, ""));
    }

    private Edit without(ConstraintTree constraint, List<Operand> operands, int index) {
        Operand operand = operands.get(index);
        boolean last = index == operands.size() - 1;
        int from = last ? end(operands.get(index - 1)) : operand.from();
        int to = last ? end(operand) : operands.get(index + 1).from();
        return edit(constraint, "without " + operand.text(), from, to - from, "");
    }

    private static int end(Operand operand) {
        return operand.from() + operand.text().length();
    }

    private static String label(ConstraintTree constraint, Comparand comparand, String other) {
        return comparand.text().equals(constraint.text()) ? other : comparand.text() + " as " + other;
    }

    private Edit edit(ConstraintTree constraint, String label, int from, int length, String other) {
        int start = constraint.span().from() + from;
        String after =
                constraint.text().substring(0, from) + other + constraint.text().substring(from + length);
        return new Edit(
                name(constraint, label), Span.of(file, start, start + length), other, constraint.text(), after.strip());
    }

    private String name(ConstraintTree constraint, String label) {
        return pattern.type() + " " + constraint.text() + "/" + label;
    }
}
