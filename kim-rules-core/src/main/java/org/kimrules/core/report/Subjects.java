package org.kimrules.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.report.Entries.Entry;
import org.kimrules.core.report.page.SubjectName;
import org.kimrules.core.time.Period;

/** What findings are about, in the reader's words: a position and its days, a year, a budget line, a meeting. */
final class Subjects {

    private final Paper paper;
    private final Map<String, Position> positions;
    private final Map<String, String> sponsors;

    Subjects(GrantPlan plan, Paper paper) {
        this.paper = paper;
        positions = plan.positions().stream()
                .collect(Collectors.toMap(Position::id, Function.identity(), (first, second) -> first));
        sponsors = plan.sponsors().stream()
                .collect(Collectors.toMap(Sponsor::id, Sponsor::name, (first, second) -> first));
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

    /** Returns the subjects, with their days where not all are meant; nothing where it is the plan or the message names it. */
    String missingIn(Entry entry) {
        return namedIn(entry) ? "" : named(entry);
    }

    /** Returns the subjects with the word for what they are; a position needs none, and the plan is not named at all. */
    String named(Entry entry) {
        SubjectKind kind = entry.subjects().get(0).kind();
        return switch (kind) {
            case PLAN -> "";
            case POSITION -> list(entry);
            default -> paper.word(kind.label()) + " " + list(entry);
        };
    }

    /** Returns the subjects; slices that follow each other are one, and days that all share stand once. */
    String list(Entry entry) {
        Map<String, String> days = new LinkedHashMap<>();
        slices(entry).forEach((id, slices) -> days.put(id, days(id, slices)));
        Set<String> distinct = Set.copyOf(days.values());
        if (days.size() > 1 && distinct.size() == 1 && !distinct.contains("")) {
            String ids = days.keySet().stream().map(this::name).collect(Collectors.joining(", "));
            return ids + " (" + paper.word(Terms.EACH) + " " + String.join("", distinct) + ")";
        }
        return days.entrySet().stream()
                .map(each -> name(each.getKey()) + inBrackets(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the days that the entry is about where they are not all days of its position; with a blank before them. */
    String days(Entry entry) {
        return slices(entry).entrySet().stream()
                .map(each -> inBrackets(days(each.getKey(), each.getValue())))
                .collect(Collectors.joining());
    }

    /** A single subject is named by a message in which each part of its id stands as a word of its own. */
    private boolean namedIn(Entry entry) {
        return slices(entry).size() == 1
                && SubjectName.parts(entry.subjects().get(0).id(), paper.formats())
                        .allMatch(part -> Pattern.compile(
                                        "(?<![\\p{L}\\p{N}.,-])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}-])")
                                .matcher(entry.message())
                                .find());
    }

    private String name(String id) {
        return SubjectName.of(id, paper.formats());
    }

    private static String inBrackets(String days) {
        return days.isEmpty() ? "" : " (" + days + ")";
    }

    private String days(String id, List<Period> slices) {
        Optional<Period> whole = position(id).map(Position::period);
        if (whole.map(List::of).filter(slices::equals).isPresent()) {
            return "";
        }
        return slices.stream().map(slice -> days(whole, slice)).collect(Collectors.joining(", "));
    }

    private String days(Optional<Period> whole, Period slice) {
        if (whole.map(Period::from).filter(slice.from()::equals).isPresent()) {
            return paper.word(Terms.UNTIL) + " " + paper.formats().day(slice.to());
        }
        if (whole.map(Period::to).filter(slice.to()::equals).isPresent()) {
            return paper.word(Terms.SINCE) + " " + paper.formats().day(slice.from());
        }
        return paper.period(slice);
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
