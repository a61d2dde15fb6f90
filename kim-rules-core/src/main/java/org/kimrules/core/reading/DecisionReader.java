package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.plan.Application;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Exemption.State;
import org.kimrules.core.plan.Meeting;
import org.kimrules.core.plan.Reservation;
import org.kimrules.core.reading.References.Kind;
import org.kimrules.core.text.Text;

/** Reads what was decided and what still is to be: approvals, reservations and the decision chain. */
final class DecisionReader {

    private final Words words;

    DecisionReader(Words words) {
        this.words = words;
    }

    List<Exemption> exemptions(Fields fields) {
        List<Exemption> exemptions = fields.list("exemptions", this::exemption);
        contradictions(exemptions)
                .forEach(both -> fields.problem(
                        ProblemCode.CONTRADICTION,
                        "exemptions",
                        Text.of("entweder erteilt oder abgelehnt: " + both, "either granted or refused: " + both)));
        return exemptions;
    }

    /** What an approval lifts, or does not. */
    private record Lifted(String clause, String position) {

        private static Stream<Lifted> by(Exemption exemption) {
            return exemption.positions().stream()
                    .filter(position -> !exemption.clause().isEmpty())
                    .sorted()
                    .map(position -> new Lifted(exemption.clause(), position));
        }
    }

    /** Names the clause and each position that one approval lifts and another does not, on the same days. */
    private static List<String> contradictions(List<Exemption> exemptions) {
        Map<Lifted, List<Exemption>> refused = new HashMap<>();
        exemptions.stream()
                .filter(exemption -> exemption.state() == State.REFUSED)
                .forEach(exemption -> Lifted.by(exemption)
                        .forEach(lifted -> refused.computeIfAbsent(lifted, any -> new ArrayList<>())
                                .add(exemption)));
        return exemptions.stream()
                .filter(exemption -> exemption.state() == State.GRANTED)
                .flatMap(granted -> Lifted.by(granted)
                        .filter(lifted -> refused.getOrDefault(lifted, List.of()).stream()
                                .anyMatch(other -> sameDays(granted, other))))
                .map(lifted -> lifted.clause() + " " + lifted.position())
                .distinct()
                .toList();
    }

    private static boolean sameDays(Exemption one, Exemption other) {
        return one.validity()
                .flatMap(days ->
                        other.validity().map(others -> days.intersection(others).isPresent()))
                .orElse(true);
    }

    private Exemption exemption(Fields fields) {
        State state = words.choice(fields, "state", State.values());
        Exemption exemption = new Exemption(
                words.declare(Kind.EXEMPTION, fields, "id"),
                words.clause(fields, "clause"),
                words.referAll(Kind.POSITION, fields, "positions"),
                state,
                words.code(fields, "authority", "authority"),
                fields.optionalText("reference"),
                fields.optionalDay("decidedOn"),
                fields.optionalSection("validity", words::period));
        if (state != State.REQUESTED && !fields.has("decidedOn")) {
            fields.missing("decidedOn", Text.of("der Tag des Bescheids", "the day of the authority's decision"));
        }
        return exemption;
    }

    List<Application> applications(Fields fields) {
        List<Application> applications = fields.list("applications", this::application);
        fields.unique(
                "applications",
                applications.stream()
                        .flatMap(application ->
                                application.years().stream().map(year -> application.component() + "/" + year)),
                Text.of("je Baustein und Jahr ein Antrag", "one application per component and year"));
        return applications;
    }

    private Application application(Fields fields) {
        Application application = new Application(
                words.code(fields, "component", "component"),
                new LinkedHashSet<>(fields.years("years")),
                fields.optionalDay("filedOn"),
                fields.optionalDay("approvedOn"),
                fields.optionalDay("earlyStartFrom"));
        application
                .filedOn()
                .filter(filed -> application.approvedOn().filter(filed::isAfter).isPresent())
                .ifPresent(filed -> fields.problem(
                        ProblemCode.CONTRADICTION,
                        "approvedOn",
                        Text.of(
                                "nicht vor " + filed + ", dem Tag des Antrags",
                                "not before " + filed + ", the day it was filed")));
        return application;
    }

    Reservation reservation(Fields fields) {
        return new Reservation(
                words.declare(Kind.RESERVATION, fields, "id"),
                fields.text("text"),
                words.code(fields, "component", "component"),
                new LinkedHashSet<>(fields.years("years")),
                words.parameter(fields, "awaits"));
    }

    /** A body meets once a day: its name and the day stand for the meeting in every finding. */
    Meeting meeting(Fields fields) {
        Meeting meeting = new Meeting(
                fields.text("name"),
                words.code(fields, "body", "body"),
                fields.day("date").orElse(LocalDate.EPOCH),
                words.choice(fields, "act", Meeting.Act.values()));
        words.once(References.Kind.MEETING, fields, "name", meeting.name() + "/" + meeting.date());
        return meeting;
    }
}
