package org.kimrules.oracle.finding;

import org.kimrules.core.decision.Finding;

/**
 * One clause, ready to answer.
 *
 * @param <T> what it speaks about
 */
@FunctionalInterface
public interface Check<T> {

    /** Returns its answer to a subject that it applies to. */
    Finding answer(T subject);
}
