package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
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
        exemptions.stream()
                .filter(exemption -> exemption.state() == State.GRANTED)
                .flatMap(granted -> exemptions.stream()
                        .filter(exemption -> exemption.state() == State.REFUSED)
                        .flatMap(refused -> contradictions(granted, refused)))
                .distinct()
                .forEach(both -> fields.problem(
                        ProblemCode.CONTRADICTION,
                        "exemptions",
                        Text.of("entweder erteilt oder abgelehnt: " + both, "either granted or refused: " + both)));
        return exemptions;
    }

    /** Names the clause and each position that one approval lifts and the other does not, on the same days. */
    private static Stream<String> contradictions(Exemption granted, Exemption refused) {
        boolean sameDays = granted.validity()
                .flatMap(days -> refused.validity()
                        .map(others -> days.intersection(others).isPresent()))
                .orElse(true);
        if (!sameDays || granted.clause().isEmpty() || !granted.clause().equals(refused.clause())) {
            return Stream.empty();
        }
        return granted.positions().stream()
                .filter(refused.positions()::contains)
                .sorted()
                .map(position -> granted.clause() + " " + position);
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
