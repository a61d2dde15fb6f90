package org.kimrules.drl.balance;

import org.kimrules.drl.fact.Subject;

/** A sum over a calendar year. Its law is that of the last day that the plan has in the year. */
public interface Yearly extends Subject {

    /** Returns the calendar year. */
    int year();
}
