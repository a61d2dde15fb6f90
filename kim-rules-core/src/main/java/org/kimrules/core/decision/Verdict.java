package org.kimrules.core.decision;

import java.util.Collection;
import java.util.Comparator;
import org.kimrules.core.law.Effect;
import org.kimrules.core.text.Labelled;
import org.kimrules.core.text.Text;

/** What the findings of a position or a plan come to, from best to worst. */
public enum Verdict implements Labelled {
    /** Eligible; nothing is open. */
    ELIGIBLE(Text.of("förderfähig", "eligible")),
    /** Eligible subject to something that is still open: an approval or a reservation. */
    ELIGIBLE_SUBJECT_TO(Text.of("förderfähig unter Vorbehalt", "eligible subject to conditions")),
    /** A fact or parameter is missing, so nobody can say. */
    UNDECIDED(Text.of("nicht entscheidbar", "undecided")),
    /** Not eligible as planned. */
    NOT_ELIGIBLE(Text.of("nicht förderfähig", "not eligible"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Returns whether a grant is counted: eligible, or eligible subject to something. */
    public boolean counts() {
        return this == ELIGIBLE || this == ELIGIBLE_SUBJECT_TO;
    }

    /** Returns the worse of both. */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the worst of the verdicts; of none it is {@link #ELIGIBLE}. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().max(Comparator.naturalOrder()).orElse(ELIGIBLE);
    }

    /** Returns what an outcome under a clause with the effect means for its subject. */
    public static Verdict of(Outcome outcome, Effect effect) {
        if (effect == Effect.WARN || effect == Effect.NOTE) {
            return ELIGIBLE;
        }
        return switch (outcome) {
            case VIOLATED -> NOT_ELIGIBLE;
            case EXEMPTION_REQUIRED -> ELIGIBLE_SUBJECT_TO;
            case UNDECIDED -> effect == Effect.RESERVE ? ELIGIBLE_SUBJECT_TO : UNDECIDED;
            case SATISFIED, EXEMPTED, JUDGED -> ELIGIBLE;
        };
    }
}
