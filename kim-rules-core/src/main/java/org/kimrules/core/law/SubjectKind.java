package org.kimrules.core.law;

import org.kimrules.core.text.Text;

/** What a clause speaks about. Every finding has exactly one subject of its clause's kind. */
public enum SubjectKind {
    /** The plan as a whole. */
    PLAN(Text.of("Plan", "plan")),
    /** A position in one slice of time (<i>Stelle</i>). */
    POSITION(Text.of("Stelle", "position")),
    /** A calendar year of the plan (<i>Haushaltsjahr</i>). */
    YEAR(Text.of("Jahr", "year")),
    /** A budget line, whatever the year (<i>Produktgruppe, Teilergebnisplan</i>). */
    LINE(Text.of("Haushaltsstelle", "budget line")),
    /** A budget line in one year. */
    LINE_YEAR(Text.of("Haushaltsstelle und Jahr", "budget line and year")),
    /** An organisational unit that brings own funds in one year (<i>Eigenmittel</i>). */
    UNIT_YEAR(Text.of("Organisationseinheit und Jahr", "unit and year")),
    /** A component of the programme in one year (<i>Baustein</i>). */
    COMPONENT_YEAR(Text.of("Baustein und Jahr", "component and year")),
    /** An amount that the plan's authors state, in one year. */
    CLAIM(Text.of("Angabe", "claim")),
    /** A reservation of the decision (<i>Vorbehalt</i>). */
    RESERVATION(Text.of("Vorbehalt", "reservation")),
    /** A meeting of the decision chain (<i>Beratungsfolge</i>). */
    MEETING(Text.of("Sitzung", "meeting"));

    private final Text label;

    SubjectKind(Text label) {
        this.label = label;
    }

    /** Returns the word for people. */
    public Text label() {
        return label;
    }
}
