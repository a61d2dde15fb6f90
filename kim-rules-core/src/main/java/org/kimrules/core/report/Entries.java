package org.kimrules.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.Period;

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
        /** Is satisfied or exempted. What is fine with a position stands with the position only. */
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
    record Entry(Clause clause, Outcome outcome, Severity severity, String message, List<SubjectRef> subjects) {}

    private final Paper paper;
    private final Map<String, Integer> lawOrder = new HashMap<>();
    private final Map<String, Position> positions;
    private final Map<String, String> sponsors;
    private final Map<Section, List<Entry>> sections = new EnumMap<>(Section.class);
    private final Map<String, List<Finding>> ofPositions;

    Entries(Assessment assessment, Policy policy, Paper paper) {
        this.paper = paper;
        policy.register().clauses().forEach(clause -> lawOrder.put(clause.id(), lawOrder.size()));
        positions = assessment.plan().positions().stream()
                .collect(Collectors.toMap(Position::id, Function.identity(), (first, second) -> first));
        sponsors = assessment.plan().sponsors().stream()
                .collect(Collectors.toMap(Sponsor::id, Sponsor::name, (first, second) -> first));
        assessment.findings().stream()
                .filter(finding ->
                        Section.of(finding) != Section.FINE || finding.subject().kind() != SubjectKind.POSITION)
                .collect(Collectors.groupingBy(Section::of))
                .forEach((section, findings) -> sections.put(section, merged(findings, this::message)));
        ofPositions = assessment.findings().stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION)
                .collect(Collectors.groupingBy(finding -> finding.subject().id()));
    }

    /** Returns the position of the plan with the id, if there is one. */
    Optional<Position> position(String id) {
        return Optional.ofNullable(positions.get(id));
    }

    /** Returns the name of the employer of the position; nothing where the plan has no such position. */
    String sponsorOf(String position) {
        return position(position)
                .map(each -> sponsors.getOrDefault(each.sponsor(), each.sponsor()))
                .orElse("");
    }

    /** Returns the full-time share of the position; nothing where the plan has no such position. */
    String fteOf(String position) {
        return position(position)
                .map(each -> paper.formats().number(each.fte().value()))
                .orElse("");
    }

    /** Returns the entries of the section. */
    List<Entry> of(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Returns what is not plainly satisfied for the position. */
    List<Entry> toTell(String position) {
        return merged(
                ofPositions.getOrDefault(position, List.of()).stream()
                        .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                        .toList(),
                this::message);
    }

    /** Returns what is satisfied for the position, one entry per clause, without messages. */
    List<Entry> satisfied(String position) {
        return merged(
                ofPositions.getOrDefault(position, List.of()).stream()
                        .filter(finding -> finding.outcome() == Outcome.SATISFIED)
                        .toList(),
                finding -> "");
    }

    private String message(Finding finding) {
        return finding.message().render(paper.formats());
    }

    private List<Entry> merged(List<Finding> findings, Function<Finding, String> message) {
        record Key(String clause, Outcome outcome, Severity severity, String message) {}
        Map<Key, List<Finding>> equal = findings.stream()
                .sorted(Comparator.comparing((Finding each) ->
                                lawOrder.getOrDefault(each.clause().id(), Integer.MAX_VALUE))
                        .thenComparing(each -> each.clause().id())
                        .thenComparing(Finding::subject))
                .collect(Collectors.groupingBy(
                        each -> new Key(each.clause().id(), each.outcome(), each.severity(), message.apply(each)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return equal.entrySet().stream()
                .map(entry -> new Entry(
                        entry.getValue().get(0).clause(),
                        entry.getKey().outcome(),
                        entry.getKey().severity(),
                        entry.getKey().message(),
                        entry.getValue().stream().map(Finding::subject).toList()))
                .toList();
    }

    /** Returns the kind of the subjects and their ids; slices that follow each other are one. */
    String subjects(Entry entry) {
        SubjectKind kind = entry.subjects().get(0).kind();
        if (kind == SubjectKind.PLAN) {
            return paper.word(kind.label());
        }
        return paper.word(kind.label()) + " "
                + slices(entry).entrySet().stream()
                        .map(each -> each.getKey() + days(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** Returns the days that the entry is about where they are not all days of its position; with a blank before them. */
    String days(Entry entry) {
        return slices(entry).entrySet().stream()
                .map(each -> days(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }

    private String days(String id, List<Period> slices) {
        Optional<Period> whole = position(id).map(Position::period);
        if (slices.isEmpty() || whole.map(List::of).filter(slices::equals).isPresent()) {
            return "";
        }
        return slices.stream().map(paper::period).collect(Collectors.joining(", ", " (", ")"));
    }

    private static Map<String, List<Period>> slices(Entry entry) {
        Map<String, List<Period>> slices = new LinkedHashMap<>();
        for (SubjectRef subject : entry.subjects()) {
            List<Period> known = slices.computeIfAbsent(subject.id(), id -> new ArrayList<>());
            subject.period().ifPresent(next -> append(known, next));
        }
        return slices;
    }

    private static void append(List<Period> known, Period next) {
        int last = known.size() - 1;
        if (last >= 0 && known.get(last).to().plusDays(1).equals(next.from())) {
            known.set(last, Period.of(known.get(last).from(), next.to()));
        } else {
            known.add(next);
        }
    }
}
