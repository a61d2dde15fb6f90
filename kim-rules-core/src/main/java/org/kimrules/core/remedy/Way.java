package org.kimrules.core.remedy;

import org.kimrules.core.text.Text;

/** In whose hands a remedy lies. */
public enum Way {
    /** Those who plan can do it: another place, day, share or amount in the plan. */
    CHANGE(Text.of("im Plan zu ändern", "to be changed in the plan")),
    /** Those who plan know it: a fact that the plan leaves out. It is to be confirmed, never assumed. */
    CONFIRM(Text.of("zu bestätigen", "to be confirmed")),
    /** Somebody has to give or do it: an approval, a decision. */
    OBTAIN(Text.of("einzuholen", "to be obtained")),
    /** Nobody can be asked for it: a figure or a document that is not published yet. */
    AWAIT(Text.of("abzuwarten", "to be awaited"));

    private final Text label;

    Way(Text label) {
        this.label = label;
    }

    /** Returns the words for people. */
    public Text label() {
        return label;
    }
}
