package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.ReservationFact;

/** Draws from the findings of the check stage what each slice may hope for. */
final class Standings {

    private Standings() {}

    static List<Standing> of(List<PositionSlice> slices, List<ReservationFact> reservations, List<Finding> findings) {
        Map<SubjectRef, List<Verdict>> bySlice = new HashMap<>();
        findings.stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.POSITION)
                .forEach(finding -> bySlice.computeIfAbsent(finding.subject(), any -> new ArrayList<>())
                        .add(Verdict.of(finding.outcome(), finding.clause().effect())));
        List<ReservationFact> open = open(reservations, findings);
        return slices.stream()
                .map(slice -> new Standing(slice, verdict(slice, bySlice.getOrDefault(slice.ref(), List.of()), open)))
                .toList();
    }

    private static List<ReservationFact> open(List<ReservationFact> reservations, List<Finding> findings) {
        Set<SubjectRef> undecided = findings.stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.RESERVATION)
                .filter(finding ->
                        Verdict.of(Outcome.UNDECIDED, finding.clause().effect()) != Verdict.ELIGIBLE)
                .filter(finding -> finding.outcome() == Outcome.UNDECIDED)
                .map(Finding::subject)
                .collect(Collectors.toSet());
        return reservations.stream()
                .filter(reservation -> undecided.contains(reservation.ref()))
                .toList();
    }

    private static Verdict verdict(PositionSlice slice, List<Verdict> found, List<ReservationFact> open) {
        List<Verdict> verdicts = new ArrayList<>(found);
        if (open.stream().anyMatch(reservation -> reservation.holds(slice))) {
            verdicts.add(Verdict.ELIGIBLE_SUBJECT_TO);
        }
        return Verdict.worst(verdicts);
    }
}
