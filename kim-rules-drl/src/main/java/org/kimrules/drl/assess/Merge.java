package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** Puts findings of neighbouring slices together that say the same, so that a reader sees a position's time as it is. */
final class Merge {

    private Merge() {}

    static List<Finding> neighbours(List<Finding> findings) {
        return findings.stream()
                .sorted()
                .collect(Collectors.groupingBy(finding -> List.of(
                        finding.clause().id(),
                        finding.subject().kind(),
                        finding.subject().id())))
                .values()
                .stream()
                .flatMap(Merge::inTime)
                .sorted()
                .toList();
    }

    private static Stream<Finding> inTime(List<Finding> findings) {
        List<Finding> merged = new ArrayList<>();
        for (Finding finding : findings) {
            int last = merged.size() - 1;
            if (last >= 0 && continues(merged.get(last), finding)) {
                merged.set(last, join(merged.get(last), finding));
            } else {
                merged.add(finding);
            }
        }
        return merged.stream();
    }

    private static boolean continues(Finding first, Finding second) {
        Optional<Period> before = first.subject().period();
        Optional<Period> after = second.subject().period();
        return before.isPresent()
                && after.isPresent()
                && before.get().to().plusDays(1).equals(after.get().from())
                && first.rule().equals(second.rule())
                && first.message().equals(second.message());
    }

    private static Finding join(Finding first, Finding second) {
        Period before = first.subject().period().orElseThrow();
        Period after = second.subject().period().orElseThrow();
        return new Finding(
                first.clause(),
                first.rule(),
                SubjectRef.of(first.subject().kind(), first.subject().id(), Period.of(before.from(), after.to())),
                first.outcome(),
                first.severity(),
                first.message(),
                common(first.facts(), second.facts()),
                Stream.concat(first.parameters().stream(), second.parameters().stream())
                        .distinct()
                        .toList(),
                Stream.concat(first.remedies().stream(), second.remedies().stream())
                        .distinct()
                        .toList());
    }

    /** A fact that changes from slice to slice, such as the year, is no fact of both; the period stays exact. */
    private static Map<String, Value> common(Map<String, Value> first, Map<String, Value> second) {
        Map<String, Value> common = new TreeMap<>(first);
        common.entrySet().removeIf(fact -> !fact.getValue().equals(second.get(fact.getKey())));
        Optional.ofNullable(first.get("from")).ifPresent(from -> common.put("from", from));
        Optional.ofNullable(second.get("to")).ifPresent(to -> common.put("to", to));
        return common;
    }
}
