package org.kimrules.authoring.completeness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A subject that the rules of a clause would leave without an answer, or answer twice (<i>Regelungslücke, Widerspruch</i>).
 *
 * @param clause the id of the clause
 * @param rules the rules that would answer; none, or two and more
 * @param subject what the subject would be like, by what the rules ask of it; what does not matter is left out
 */
public record Gap(String clause, List<String> rules, Map<String, String> subject) {

    /** Keeps copies. */
    public Gap {
        rules = List.copyOf(rules);
        subject = new TreeMap<>(subject);
    }

    /** Returns it in one sentence. */
    public String text() {
        String like = subject.isEmpty()
                ? "whatever it is like"
                : subject.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "));
        return rules.isEmpty()
                ? "no rule of " + clause + " answers a subject with " + like
                : "a subject with " + like + " is answered by "
                        + rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(" and "));
    }
}
