package org.kimrules.drl.assess;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.time.Period;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.wording.SliceFacts;

/** What has been found about one slice so far. Maxima and grants are asked about its parts, each with a dossier of its own. */
final class Dossier {

    private final PositionSlice planned;
    private final SubjectRef ref;
    private final SliceFacts facts;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> undecided;
    private List<Dossier> parts = List.of();
    private Verdict worst;
    private PositionSlice slice;
    private Standing standing;
    private List<Conclusion> awards = List.of();

    /** Begins without any finding. */
    Dossier(PositionSlice planned) {
        this(planned, Verdict.ELIGIBLE, List.of());
    }

    private Dossier(PositionSlice planned, Verdict worst, List<String> undecided) {
        this.planned = planned;
        this.ref = planned.ref();
        this.facts = SliceFacts.of(planned);
        this.undecided = new ArrayList<>(undecided);
        this.worst = worst;
        this.slice = planned;
        this.standing = new Standing(planned, worst, undecided);
    }

    /** From here on what is found is found about parts of the slice; each begins with what was found about the whole. */
    void cut(List<PositionSlice> days) {
        parts = days.stream().map(part -> new Dossier(part, worst, undecided)).toList();
    }

    /** Takes over the findings about the parts. Neighbours that came out alike are one part from here on. */
    void join() {
        List<Dossier> joined = new ArrayList<>(parts.size());
        for (Dossier part : parts) {
            findings.addAll(part.findings);
            part.findings.clear();
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).alike(part)) {
                joined.set(last, joined.get(last).until(part));
            } else {
                joined.add(part);
            }
        }
        parts = joined;
    }

    private boolean alike(Dossier next) {
        return worst == next.worst
                && undecided.equals(next.undecided)
                && slice.fte().equals(next.slice.fte());
    }

    /** Returns one for the days of both, without findings. */
    private Dossier until(Dossier last) {
        Period days = planned.period().span(last.planned.period());
        Dossier joined = new Dossier(planned.on(days), worst, undecided);
        joined.count(slice.on(days));
        return joined;
    }

    /** Returns the dossiers of the parts, in the order of their days. */
    List<Dossier> parts() {
        return parts;
    }

    /** Returns the slice as planned. */
    PositionSlice planned() {
        return planned;
    }

    SubjectRef ref() {
        return ref;
    }

    /** Returns the facts of the slice as planned. */
    SliceFacts facts() {
        return facts;
    }

    /** Returns the slice with the share that counts. */
    PositionSlice slice() {
        return slice;
    }

    /** From now on the slice counts with the share that a maximum left of it. */
    void count(PositionSlice counting) {
        slice = counting;
    }

    /** Keeps what the findings so far come to. */
    void judge(Standing judged) {
        standing = judged;
    }

    Standing standing() {
        return standing;
    }

    /** Keeps what is awarded to the slice. */
    void award(List<Conclusion> awarded) {
        awards = awarded;
    }

    List<Conclusion> awards() {
        return awards;
    }

    /** Adds a finding that the verdict hangs on. */
    void add(Finding finding) {
        findings.add(finding);
        Verdict verdict = finding.verdict();
        worst = verdict.compareTo(worst) > 0 ? verdict : worst;
        if (finding.outcome() == Outcome.UNDECIDED && verdict == Verdict.UNDECIDED) {
            undecided.add(finding.clause().id());
        }
    }

    /** Adds a finding that comes after the verdict. */
    void note(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    Verdict worst() {
        return worst;
    }

    /** Returns the clauses that could not be decided, so that the verdict can't be. */
    List<String> undecided() {
        return undecided;
    }
}
