package org.kimrules.core.decision;

import org.kimrules.core.law.Effect;
import org.kimrules.core.text.Text;

/** How much a finding weighs: what follows from its outcome and the effect of its clause. */
public enum Severity {
    /** Nothing follows. */
    NONE(Text.of("-", "-")),
    /** For the record. */
    REMARK(Text.of("Hinweis", "remark")),
    /** Somebody should act, but no grant hangs on it. */
    WARNING(Text.of("Warnung", "warning")),
    /** A grant stays conditional or undecided until something is known. */
    CONDITIONAL(Text.of("Vorbehalt", "conditional")),
    /** The plan can't go on like this: a clause is violated or an approval is still required. */
    BLOCKING(Text.of("Hindernis", "blocking"));

    private final Text label;

    Severity(Text label) {
        this.label = label;
    }

    /** Returns the word for people. */
    public Text label() {
        return label;
    }

    /** Returns the weight of the outcome under a clause with the effect. */
    public static Severity of(Outcome outcome, Effect effect) {
        return switch (outcome) {
            case SATISFIED, EXEMPTED -> NONE;
            case JUDGED -> REMARK;
            case UNDECIDED -> effect == Effect.REFUSE || effect == Effect.RESERVE ? CONDITIONAL : soft(effect);
            case VIOLATED, EXEMPTION_REQUIRED ->
                effect == Effect.REFUSE || effect == Effect.RESERVE ? BLOCKING : soft(effect);
        };
    }

    private static Severity soft(Effect effect) {
        return effect == Effect.WARN ? WARNING : REMARK;
    }
}
