package org.kimrules.core.text;

/** A constant of an enum that people read too, as those know it that may not know the enum: a reason knows no decision. */
public interface Labelled {

    /** Returns the name for other programs. */
    String name();

    /** Returns the words for people. */
    Text label();
}
