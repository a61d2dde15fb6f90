package org.kimrules.core.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Value;

/**
 * The findings of an assessment as a reader wants them: in the order of the law, and those that say the same as one
 * entry with all its subjects. No finding is left out, and none stands in two sections of findings.
 */
final class Entries {

    /** Where an entry stands in the report. */
    enum Section {
        /** Blocks the plan. */
        BLOCKING,
        /** Keeps a grant conditional or undecided. */
        CONDITIONAL,
        /** Warns. */
        WARNING,
        /** Remarks on something. */
        REMARK,
        /** Is left to a person. */
        JUDGED,
        /** Could not be checked since the clause itself is open; no grant hangs on it. */
        NOT_CHECKED,
        /** Is satisfied or exempted. What a position satisfies stands with the position only. */
        FINE;

        private static Section of(Finding finding) {
            if (finding.severity() == Severity.BLOCKING) {
                return BLOCKING;
            }
            if (finding.severity() == Severity.CONDITIONAL) {
                return CONDITIONAL;
            }
            if (finding.outcome() == Outcome.JUDGED) {
                return JUDGED;
            }
            if (finding.clause().status() == ClauseStatus.OPEN) {
                return NOT_CHECKED;
            }
            return switch (finding.severity()) {
                case WARNING -> WARNING;
                case REMARK -> REMARK;
                default -> FINE;
            };
        }
    }

    /** Findings of one clause that say the same. */
    record Entry(
            Section section,
            Clause clause,
            Outcome outcome,
            Severity severity,
            String message,
            List<SubjectRef> subjects,
            List<Message> remedies) {}

    private record Key(String clause, Outcome outcome, Severity severity, Object message) {}

    /** What stands for the names in which judged findings of one clause differ. */
    private static final Value ANY_NAME = Value.of("…");

    private final Formats formats;
    private final Map<String, Integer> lawOrder = new HashMap<>();
    private final Map<Section, List<Entry>> sections = new EnumMap<>(Section.class);
    private final Map<String, List<Finding>> ofPositions;

    Entries(Assessment assessment, Policy policy, Formats formats) {
        this.formats = formats;
        policy.register().clauses().forEach(clause -> lawOrder.put(clause.id(), lawOrder.size()));
        ofPositions = assessment.findings().stream()
                .filter(Entries::aboutPosition)
                .collect(Collectors.groupingBy(finding -> finding.subject().id()));
        Predicate<Finding> standsWithPosition =
                finding -> aboutPosition(finding) && finding.outcome() == Outcome.SATISFIED;
        assessment.findings().stream()
                .filter(standsWithPosition.negate())
                .collect(Collectors.groupingBy(Section::of))
                .forEach((section, findings) -> sections.put(
                        section, merged(findings, section == Section.JUDGED ? Entries::withoutNames : this::rendered)));
    }

    private static boolean aboutPosition(Finding finding) {
        return finding.subject().kind() == SubjectKind.POSITION;
    }

    /** Returns the entries of the section. */
    List<Entry> of(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Returns the entries of the section by clause. */
    Map<Clause, List<Entry>> byClause(Section section) {
        return of(section).stream()
                .collect(Collectors.groupingBy(Entry::clause, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns everything found about the position, whatever its messages say. */
    List<Entry> ofPosition(String position) {
        return merged(ofPositions.getOrDefault(position, List.of()), finding -> "");
    }

    private Object rendered(Finding finding) {
        return finding.message().render(formats);
    }

    /** The message without its names: what two findings have in common that ask the same about two subjects. */
    private static Object withoutNames(Finding finding) {
        Map<String, Value> arguments = new HashMap<>(finding.message().arguments());
        arguments.replaceAll((name, value) -> value instanceof Value.Plain ? ANY_NAME : value);
        return new Message(finding.message().template(), arguments);
    }

    private List<Entry> merged(List<Finding> findings, Function<Finding, Object> message) {
        Map<Key, List<Finding>> equal = findings.stream()
                .sorted(Comparator.comparing((Finding each) ->
                                lawOrder.getOrDefault(each.clause().id(), Integer.MAX_VALUE))
                        .thenComparing(each -> each.clause().id())
                        .thenComparing(Finding::subject))
                .collect(Collectors.groupingBy(
                        each -> new Key(each.clause().id(), each.outcome(), each.severity(), message.apply(each)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return equal.values().stream().map(this::entry).toList();
    }

    private Entry entry(List<Finding> equal) {
        Finding first = equal.get(0);
        return new Entry(
                Section.of(first),
                first.clause(),
                first.outcome(),
                first.severity(),
                common(equal.stream().map(Finding::message).toList()).render(formats),
                equal.stream().map(Finding::subject).toList(),
                equal.stream()
                        .flatMap(finding -> finding.remedies().stream())
                        .map(Remedy::message)
                        .distinct()
                        .toList());
    }

    /** The first of the messages, with an ellipsis for every argument in which another one differs. */
    private static Message common(List<Message> messages) {
        Message first = messages.get(0);
        Map<String, Value> arguments = new HashMap<>(first.arguments());
        arguments.replaceAll((name, value) -> same(name, messages.stream()) ? value : ANY_NAME);
        return new Message(first.template(), arguments);
    }

    private static boolean same(String argument, Stream<Message> messages) {
        return messages.map(message -> message.arguments().get(argument))
                        .distinct()
                        .count()
                == 1;
    }
}
