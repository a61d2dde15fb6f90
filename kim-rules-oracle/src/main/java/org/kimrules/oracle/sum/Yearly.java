package org.kimrules.oracle.sum;

import org.kimrules.oracle.finding.Subject;

/** A sum over a calendar year. */
public interface Yearly extends Subject {

    /** Returns the calendar year. */
    int year();
}
