package org.kimrules.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.plan.Position;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.report.layout.Table;
import org.kimrules.core.report.layout.Table.Cell;
import org.kimrules.core.report.layout.Table.Column;
import org.kimrules.core.report.layout.Table.Kind;
import org.kimrules.core.text.Formats;
import org.kimrules.core.time.Period;
import org.kimrules.core.time.Validity;
import org.kimrules.report.chart.Timeline;
import org.kimrules.report.chart.Timeline.Event;
import org.kimrules.report.chart.Timeline.Group;
import org.kimrules.report.chart.Timeline.Lane;

/** The timeline of an assessment: the law that was used, and the positions. */
final class Times {

    private final Assessment assessment;
    private final Policy policy;
    private final Formats formats;

    Times(Assessment assessment, Policy policy, Formats formats) {
        this.assessment = assessment;
        this.policy = policy;
        this.formats = formats;
    }

    /** Returns the timeline and the table beside it; nothing where the plan has no position. */
    Optional<Part> part() {
        return assessment.plan().positions().stream()
                .map(Position::period)
                .reduce(Period::span)
                .map(planned -> {
                    List<Event> events = events();
                    Period shown = events.stream()
                            .map(event -> Period.of(event.date(), event.date()))
                            .reduce(planned, Period::span);
                    List<Group> groups = List.of(documents(), parameters(), positions());
                    Timeline timeline = Timeline.of(
                            "timeline", word(Terms.TIMELINE), word(Terms.TIMELINE_SHOWS), shown, groups, events);
                    return new Part.Times(timeline, new Part.Grid(word(Terms.AS_TABLE), table(groups, events)));
                });
    }

    private List<Event> events() {
        LocalDate knownOn = assessment.asOf().knownOn();
        Optional<LocalDate> decided = assessment.plan().decidedOn();
        if (decided.filter(knownOn::equals).isPresent()) {
            return List.of(event(knownOn, word(Terms.DECISION) + ", " + word(Terms.KNOWLEDGE)));
        }
        return Stream.concat(
                        decided.map(day -> event(day, word(Terms.DECISION))).stream(),
                        Stream.of(event(knownOn, word(Terms.KNOWLEDGE))))
                .toList();
    }

    private Event event(LocalDate day, String label) {
        return new Event(day, label + " " + formats.day(day));
    }

    private Group documents() {
        Set<String> cited = assessment.findings().stream()
                .map(finding -> finding.clause().document())
                .collect(Collectors.toSet());
        return new Group(
                "document",
                word(Terms.DOCUMENTS),
                policy.register().documents().stream()
                        .filter(document -> cited.contains(document.id()))
                        .map(this::lane)
                        .toList());
    }

    private Lane lane(LawDocument document) {
        return new Lane(formats.text(document.title()), document.validity());
    }

    private Group parameters() {
        return new Group(
                "parameter",
                word(Terms.PARAMETERS),
                assessment.parameters().stream().map(this::lane).toList());
    }

    private Lane lane(UsedParameter used) {
        String value = used.value().map(formats::value).orElse(word(Terms.NOT_KNOWN));
        return new Lane(used.key() + ": " + value, used.dated().validity());
    }

    private Group positions() {
        return new Group(
                "position",
                word(Terms.POSITIONS),
                assessment.plan().positions().stream().map(Times::lane).toList());
    }

    private static Lane lane(Position position) {
        return new Lane(
                position.id(),
                new Validity(
                        position.period().from(), Optional.of(position.period().to())));
    }

    private Table table(List<Group> groups, List<Event> events) {
        Table table = new Table(List.of(
                new Column(word(Terms.WHAT), Kind.TEXT),
                new Column(word(Terms.FROM), Kind.FIXED),
                new Column(word(Terms.UNTIL), Kind.FIXED)));
        events.forEach(event -> table.row(cells(event.label(), formats.day(event.date()), formats.day(event.date()))));
        List<Lane> lanes = new ArrayList<>();
        groups.forEach(group -> lanes.addAll(group.lanes()));
        lanes.forEach(lane -> table.row(cells(
                lane.label(),
                formats.day(lane.validity().from()),
                lane.validity().to().map(formats::day).orElse(word(Terms.NO_END)))));
        return table;
    }

    private static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(Cell::of).toList();
    }

    private String word(Terms term) {
        return formats.text(term.text());
    }
}
