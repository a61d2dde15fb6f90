package org.kimrules.oracle.finding;

import org.kimrules.core.decision.SubjectRef;

/** What a clause speaks about. */
public interface Subject {

    /** Returns what findings about it name. */
    SubjectRef ref();

    /** Returns what is stated of it. */
    Facts facts();
}
