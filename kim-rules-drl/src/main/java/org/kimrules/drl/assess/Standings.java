package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.kimrules.drl.finding.Stage;

/** Draws from the findings of the earlier stages what each slice may hope for. */
final class Standings {

    /** What is missing where the known law grants nothing on the days of a slice: that is unknown, not zero. */
    private static final String GRANT_CLAUSE = "GRANT";

    private final ClauseStages stages;
    private final Map<SubjectRef, List<Finding>> findings;
    private final List<ReservationFact> open;

    Standings(ClauseStages stages, List<ReservationFact> reservations, List<Finding> findings) {
        this.stages = stages;
        this.findings = new HashMap<>();
        findings.forEach(finding -> this.findings
                .computeIfAbsent(finding.subject(), any -> new ArrayList<>())
                .add(finding));
        this.open = open(reservations, findings);
    }

    private static List<ReservationFact> open(List<ReservationFact> reservations, List<Finding> findings) {
        Set<SubjectRef> waiting = findings.stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.RESERVATION)
                .filter(finding -> finding.verdict() == Verdict.ELIGIBLE_SUBJECT_TO)
                .map(Finding::subject)
                .collect(Collectors.toSet());
        return reservations.stream()
                .filter(reservation -> waiting.contains(reservation.ref()))
                .toList();
    }

    List<Standing> of(List<PositionSlice> slices) {
        return slices.stream().map(this::standing).toList();
    }

    private Standing standing(PositionSlice slice) {
        List<Finding> found = findings.getOrDefault(slice.ref(), List.of());
        List<Verdict> verdicts =
                new ArrayList<>(found.stream().map(Finding::verdict).toList());
        List<String> missing = new ArrayList<>(found.stream()
                .filter(finding -> finding.outcome() == Outcome.UNDECIDED && finding.verdict() == Verdict.UNDECIDED)
                .map(finding -> finding.clause().id())
                .toList());
        if (open.stream().anyMatch(reservation -> reservation.holds(slice))) {
            verdicts.add(Verdict.ELIGIBLE_SUBJECT_TO);
        }
        if (slice.law().stream().noneMatch(clause -> stages.of(clause).equals(Optional.of(Stage.GRANT)))) {
            verdicts.add(Verdict.UNDECIDED);
            missing.add(GRANT_CLAUSE);
        }
        return new Standing(slice, Verdict.worst(verdicts), missing);
    }
}
