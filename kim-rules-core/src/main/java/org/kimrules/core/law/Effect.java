package org.kimrules.core.law;

/** What becomes of a subject that does not satisfy a clause (<i>Rechtsfolge</i>). */
public enum Effect {
    /** No grant: a violation refuses the subject, a missing approval or fact keeps it waiting. */
    REFUSE,
    /** The grant stands under a reservation (<i>Vorbehalt</i>) as long as the clause is undecided. */
    RESERVE,
    /** The grant is not touched, but somebody should act. */
    WARN,
    /** A remark for the record. */
    NOTE
}
