package org.kimrules.authoring.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.Period;

/** The answer of one clause to one subject, for a position in one slice of time. */
record Answer(
        String clause, SubjectKind kind, String subject, Optional<Period> days, Outcome outcome, Severity severity) {

    private static final Comparator<Answer> BY_START = Comparator.comparing(
            answer -> answer.days.map(Period::from).map(Object::toString).orElse(""));

    static Answer of(Finding finding) {
        return new Answer(
                finding.clause().id(),
                finding.subject().kind(),
                finding.subject().id(),
                finding.subject().period(),
                finding.outcome(),
                finding.severity());
    }

    /** Returns how much an outcome weighs under a clause of the effect. */
    static Severity weight(Outcome outcome, Effect effect) {
        boolean binding = effect == Effect.REFUSE || effect == Effect.RESERVE;
        if (outcome == Outcome.SATISFIED || outcome == Outcome.EXEMPTED) {
            return Severity.NONE;
        }
        if (outcome == Outcome.JUDGED || effect == Effect.NOTE) {
            return Severity.REMARK;
        }
        if (!binding) {
            return Severity.WARNING;
        }
        return outcome == Outcome.UNDECIDED ? Severity.CONDITIONAL : Severity.BLOCKING;
    }

    /** Returns what the answer means for its subject, under a clause of the effect. */
    Verdict verdict(Effect effect) {
        return switch (severity) {
            case BLOCKING -> outcome == Outcome.VIOLATED ? Verdict.NOT_ELIGIBLE : Verdict.ELIGIBLE_SUBJECT_TO;
            case CONDITIONAL -> effect == Effect.RESERVE ? Verdict.ELIGIBLE_SUBJECT_TO : Verdict.UNDECIDED;
            default -> Verdict.ELIGIBLE;
        };
    }

    /** Returns the answers as sorted texts, those of adjacent slices with the same outcome as one. */
    static SortedSet<String> texts(Collection<Answer> answers) {
        List<Answer> merged = new ArrayList<>();
        answers.stream()
                .sorted(Comparator.comparing(Answer::key).thenComparing(BY_START))
                .forEach(answer -> {
                    int last = merged.size() - 1;
                    if (last >= 0 && merged.get(last).continuesWith(answer)) {
                        merged.set(last, merged.get(last).until(answer));
                    } else {
                        merged.add(answer);
                    }
                });
        SortedSet<String> texts = new TreeSet<>();
        merged.forEach(answer -> texts.add(answer.text()));
        return texts;
    }

    private String key() {
        return clause + " " + kind + " " + subject;
    }

    private boolean continuesWith(Answer next) {
        return key().equals(next.key())
                && outcome == next.outcome
                && severity == next.severity
                && days.isPresent()
                && next.days.isPresent()
                && days.get().to().plusDays(1).equals(next.days.get().from());
    }

    private Answer until(Answer next) {
        Period whole =
                Period.of(days.orElseThrow().from(), next.days.orElseThrow().to());
        return new Answer(clause, kind, subject, Optional.of(whole), outcome, severity);
    }

    private String text() {
        return key() + days.map(slice -> " " + slice.from() + ".." + slice.to()).orElse("") + " " + outcome + " "
                + severity;
    }
}
