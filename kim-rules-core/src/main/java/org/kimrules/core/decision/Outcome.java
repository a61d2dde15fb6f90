package org.kimrules.core.decision;

import org.kimrules.core.text.Labelled;
import org.kimrules.core.text.Text;

/** The answer of one clause to one subject. A clause that does not apply has no outcome. */
public enum Outcome implements Labelled {
    /** The clause is satisfied. */
    SATISFIED(Text.of("erfüllt", "satisfied")),
    /** The clause is violated. */
    VIOLATED(Text.of("verletzt", "violated")),
    /** The clause is lifted by an approval that was granted. */
    EXEMPTED(Text.of("Ausnahme genehmigt", "exempted")),
    /** The clause would be lifted by an approval that is not granted yet. */
    EXEMPTION_REQUIRED(Text.of("Ausnahme erforderlich", "approval required")),
    /** A fact or a parameter is missing; the finding names it. */
    UNDECIDED(Text.of("offen", "undecided")),
    /** A person decides. */
    JUDGED(Text.of("Einzelfallprüfung", "judged by a person"));

    private final Text label;

    Outcome(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
