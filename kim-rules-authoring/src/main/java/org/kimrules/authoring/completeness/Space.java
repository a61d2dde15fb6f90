package org.kimrules.authoring.completeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All that a subject of a clause can be like: every combination of values that the facts allow. */
final class Space {

    /** More combinations than that are not looked at; a clause that asks that much should be cut in two. */
    static final long LARGEST = 1_000_000;

    private final List<Variable> variables;
    private final Formula possible;

    Space(List<Variable> variables, Formula possible) {
        this.variables = List.copyOf(variables);
        this.possible = possible;
    }

    /** Returns the number of combinations, possible or not. */
    long size() {
        return variables.stream().mapToLong(each -> each.domain().size()).reduce(1, Math::multiplyExact);
    }

    /** Returns one subject for each set of rules that is not exactly one. */
    List<Gap> gaps(String clause, Map<String, Formula> rules) {
        Map<List<String>, Map<Variable, String>> found = new LinkedHashMap<>();
        visit(0, new HashMap<>(), values -> {
            List<String> answering = answering(rules, values);
            if (answering.size() != 1) {
                found.putIfAbsent(answering, Map.copyOf(values));
            }
        });
        return found.entrySet().stream()
                .map(each -> new Gap(clause, each.getKey(), shown(rules, each.getKey(), each.getValue())))
                .toList();
    }

    /** Returns the names of the rules that no subject is answered by. */
    Set<String> idle(Map<String, Formula> rules) {
        Set<String> idle = new TreeSet<>(rules.keySet());
        visit(
                0,
                new HashMap<>(),
                values -> idle.removeIf(
                        name -> Objects.requireNonNull(rules.get(name)).holds(values)));
        return idle;
    }

    private interface Visitor {
        void visit(Map<Variable, String> values);
    }

    private void visit(int depth, Map<Variable, String> values, Visitor visitor) {
        if (depth == variables.size()) {
            if (possible.holds(values)) {
                visitor.visit(values);
            }
            return;
        }
        Variable next = variables.get(depth);
        for (String value : next.domain()) {
            values.put(next, value);
            visit(depth + 1, values, visitor);
        }
        values.remove(next);
    }

    private static List<String> answering(Map<String, Formula> rules, Map<Variable, String> values) {
        List<String> answering = new ArrayList<>();
        rules.forEach((name, rule) -> {
            if (rule.holds(values)) {
                answering.add(name);
            }
        });
        return answering;
    }

    /**
     * Leaves out what could be otherwise without another rule answering; first of all what no rule asks, which stands at the
     * end.
     */
    private Map<String, String> shown(
            Map<String, Formula> rules, List<String> answering, Map<Variable, String> values) {
        Set<Variable> free = new HashSet<>();
        for (int i = variables.size() - 1; i >= 0; i--) {
            Variable variable = variables.get(i);
            free.add(variable);
            if (!same(rules, answering, values, free)) {
                free.remove(variable);
            }
        }
        Map<String, String> shown = new TreeMap<>();
        values.forEach((variable, value) -> {
            if (!free.contains(variable)) {
                shown.put(variable.name(), value);
            }
        });
        return shown;
    }

    private boolean same(
            Map<String, Formula> rules, List<String> answering, Map<Variable, String> fixed, Set<Variable> free) {
        boolean[] same = {true};
        Predicate<Map<Variable, String>> agrees = values -> variables.stream()
                .allMatch(each -> free.contains(each) || Objects.equals(values.get(each), fixed.get(each)));
        visit(0, new HashMap<>(), values -> {
            if (agrees.test(values)) {
                same[0] &= answering(rules, values).equals(answering);
            }
        });
        return same[0];
    }
}
