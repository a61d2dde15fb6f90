package org.kimrules.core.matrix;

import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.law.Effect;
import org.kimrules.core.text.Text;

/**
 * What a finding comes to, as one sign: the outcome and, where it is not plain, how much it weighs. A clause that is violated
 * but refuses nothing warns or remarks.
 */
public enum Mark {
    /** Satisfied. */
    SATISFIED(Text.same("✓"), Outcome.SATISFIED.label()),
    /** Lifted by an approval. */
    EXEMPTED(Text.of("G", "G"), Outcome.EXEMPTED.label()),
    /** An approval is still required. */
    APPROVAL_REQUIRED(Text.of("A", "A"), Outcome.EXEMPTION_REQUIRED.label()),
    /** Violated, and the position is refused for it. */
    VIOLATED(Text.same("✗"), Outcome.VIOLATED.label()),
    /** Under a reservation. */
    RESERVED(Text.of("V", "C"), Severity.CONDITIONAL.label()),
    /** A fact or a figure is missing. */
    UNDECIDED(Text.same("?"), Outcome.UNDECIDED.label()),
    /** Not as it should be, but nothing is refused. */
    WARNING(Text.same("!"), Severity.WARNING.label()),
    /** For the record. */
    REMARK(Text.same("i"), Severity.REMARK.label()),
    /** A person decides. */
    JUDGED(Text.same("P"), Outcome.JUDGED.label());

    private final Text sign;
    private final Text label;

    Mark(Text sign, Text label) {
        this.sign = sign;
        this.label = label;
    }

    /** Returns the sign, a single character. */
    public Text sign() {
        return sign;
    }

    /** Returns the words for people. */
    public Text label() {
        return label;
    }

    /** Returns the sign of the finding. */
    static Mark of(Finding finding) {
        return switch (finding.outcome()) {
            case SATISFIED -> SATISFIED;
            case EXEMPTED -> EXEMPTED;
            case JUDGED -> JUDGED;
            case EXEMPTION_REQUIRED -> finding.blocks() ? APPROVAL_REQUIRED : soft(finding);
            case VIOLATED -> finding.blocks() ? VIOLATED : soft(finding);
            case UNDECIDED ->
                finding.severity() == Severity.CONDITIONAL && finding.clause().effect() == Effect.RESERVE
                        ? RESERVED
                        : UNDECIDED;
        };
    }

    private static Mark soft(Finding finding) {
        return finding.severity() == Severity.WARNING ? WARNING : REMARK;
    }
}
