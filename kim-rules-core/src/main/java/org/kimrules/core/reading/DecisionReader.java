package org.kimrules.core.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
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
        Set<String> granted = covered(exemptions, State.GRANTED);
        granted.retainAll(covered(exemptions, State.REFUSED));
        granted.forEach(both -> fields.problem(
                ProblemCode.CONTRADICTION,
                "exemptions",
                Text.of("entweder erteilt oder abgelehnt: " + both, "either granted or refused: " + both)));
        return exemptions;
    }

    private static Set<String> covered(List<Exemption> exemptions, State state) {
        Set<String> covered = new TreeSet<>();
        exemptions.stream()
                .filter(exemption -> exemption.state() == state)
                .forEach(exemption ->
                        exemption.positions().forEach(position -> covered.add(exemption.clause() + " " + position)));
        return covered;
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
        if (state != State.REQUESTED && exemption.decidedOn().isEmpty()) {
            fields.problem(
                    ProblemCode.FIELD_MISSING,
                    "decidedOn",
                    Text.of("der Tag des Bescheids", "the day of the authority's decision"));
        }
        return exemption;
    }

    Reservation reservation(Fields fields) {
        return new Reservation(
                words.declare(Kind.RESERVATION, fields, "id"),
                fields.text("text"),
                words.code(fields, "component", "component"),
                new LinkedHashSet<>(fields.years("years")),
                words.parameter(fields, "awaits"));
    }

    Meeting meeting(Fields fields) {
        return new Meeting(
                fields.text("name"),
                words.code(fields, "body", "body"),
                fields.day("date").orElse(java.time.LocalDate.EPOCH),
                words.choice(fields, "act", Meeting.Act.values()));
    }
}
