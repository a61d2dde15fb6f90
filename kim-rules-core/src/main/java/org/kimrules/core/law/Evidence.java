package org.kimrules.core.law;

import org.kimrules.core.text.Text;

/** How sure a fact of the law is (<i>Beleglage</i>). The class travels with the fact into every finding and report. */
public enum Evidence {
    /** A public source says so. */
    STATED(Text.of("belegt", "stated")),
    /** Calculated or deduced from stated figures. */
    INFERRED(Text.of("abgeleitet", "inferred")),
    /** A modelling choice where no source speaks. */
    ASSUMED(Text.of("angenommen", "assumed"));

    private final Text label;

    Evidence(Text label) {
        this.label = label;
    }

    /** Returns the word for people. */
    public Text label() {
        return label;
    }
}
