package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.decision.Finding;
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

    private final Clauses clauses;
    private final List<ReservationFact> open;

    /**
     * Prepares the standings.
     *
     * @param reservations the conditions of the decision
     * @param findings what was found about them
     */
    Standings(Clauses clauses, List<ReservationFact> reservations, List<Finding> findings) {
        this.clauses = clauses;
        Set<SubjectRef> waiting = findings.stream()
                .filter(finding -> finding.subject().kind() == SubjectKind.RESERVATION)
                .filter(finding -> finding.verdict() == Verdict.ELIGIBLE_SUBJECT_TO)
                .map(Finding::subject)
                .collect(Collectors.toSet());
        this.open = reservations.stream()
                .filter(reservation -> waiting.contains(reservation.ref()))
                .toList();
    }

    /** Returns what the findings of the dossier so far come to. */
    Standing of(Dossier dossier) {
        PositionSlice slice = dossier.slice();
        Verdict verdict = waits(slice) ? dossier.worst().worse(Verdict.ELIGIBLE_SUBJECT_TO) : dossier.worst();
        if (!clauses.asked(Stage.GRANT, slice.law()).isEmpty()) {
            return new Standing(slice, verdict, dossier.undecided());
        }
        List<String> missing = new ArrayList<>(dossier.undecided());
        missing.add(GRANT_CLAUSE);
        return new Standing(slice, verdict.worse(Verdict.UNDECIDED), missing);
    }

    private boolean waits(PositionSlice slice) {
        for (ReservationFact reservation : open) {
            if (reservation.holds(slice)) {
                return true;
            }
        }
        return false;
    }
}
