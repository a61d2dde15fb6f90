package org.kimrules.core.law;

/** What a parameter is measured in. */
public enum Unit {
    /** Euros, two decimals. */
    EUR,
    /** Full-time equivalents (<i>VZÄ</i>). */
    FTE,
    /** A calendar day. */
    DAY,
    /** Yes or no, for example whether a budget was adopted. */
    FLAG,
    /** A way of doing something, a code of the vocabulary's kind {@code choice}. */
    CODE
}
