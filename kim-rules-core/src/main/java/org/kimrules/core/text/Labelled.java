package org.kimrules.core.text;

/** A constant of an enum that people read too. */
public interface Labelled {

    /** Returns the name for other programs. */
    String name();

    /** Returns the words for people. */
    Text label();
}
