package org.kimrules.authoring.mutation.mutant;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One comparison in the text of a constraint, with the places of what can be changed in it. Offsets are those of the constraint.
 *
 * @param text the comparison
 * @param from the offset of its first character
 * @param property what is compared
 * @param operator how it is compared
 * @param at the offset of the operator
 * @param operands what it is compared with; several only in a list
 */
record Comparand(String text, int from, String property, String operator, int at, List<Operand> operands) {

    private static final Pattern COMPARISON = Pattern.compile(
            "(?<property>[\\w.]+)\\s*(?<operator>==|!=|<=|>=|<|>|\\bcontains\\b|\\bnot in\\b|\\bin\\b)\\s*"
                    + "(?<operands>\\([^()]*\\)|\"[^\"]*\"|[^\\s|&,()]+)");

    private static final Pattern OPERAND = Pattern.compile("\"[^\"]*\"|[^\\s,()\"]+");

    /**
     * Something that a property is compared with.
     *
     * @param text the text, with its quotes
     * @param from the offset of its first character
     */
    record Operand(String text, int from) {

        /** Returns whether it is a text in quotes. */
        boolean quoted() {
            return text.startsWith("\"");
        }

        /** Returns the text without quotes. */
        String word() {
            return text.replace("\"", "");
        }
    }

    /** Returns the comparisons of a constraint, in order. */
    static List<Comparand> of(String constraint) {
        return COMPARISON
                .matcher(constraint)
                .results()
                .map(found -> {
                    Matcher named = COMPARISON.matcher(constraint);
                    named.find(found.start());
                    return of(named);
                })
                .toList();
    }

    private static Comparand of(Matcher found) {
        int start = found.start("operands");
        Stream<Operand> operands = OPERAND.matcher(found.group("operands"))
                .results()
                .map(each -> new Operand(each.group(), start + each.start()));
        return new Comparand(
                found.group(),
                found.start(),
                found.group("property"),
                found.group("operator"),
                found.start("operator"),
                operands.toList());
    }

    /** Returns the words in quotes that it compares with. */
    List<String> words() {
        return operands.stream().filter(Operand::quoted).map(Operand::word).toList();
    }
}
