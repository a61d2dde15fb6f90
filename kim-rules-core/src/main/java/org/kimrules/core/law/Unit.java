package org.kimrules.core.law;

/** What a parameter is measured in. */
public enum Unit {
    /** Euros, two decimals. */
    EUR,
    /** Full-time equivalents (<i>VZÄ</i>). */
    FTE,
    /** A part of a whole, 0.80 for 80 of 100: more than nothing, at most all. */
    SHARE,
    /** A whole number of things, inhabitants for example. */
    COUNT,
    /** A calendar day. */
    DAY,
    /** Yes or no, for example whether a budget was adopted. */
    FLAG,
    /** A way of doing something, a code of the vocabulary's kind {@code choice}. */
    CODE
}
