package org.kimrules.oracle.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;

/**
 * The answers of all clauses about one kind of subject, by their bits. What nobody encoded is answered by the register.
 *
 * @param <T> what they speak about
 */
public final class Checks<T extends Subject> {

    private final List<Clause> clauses;
    private final Texts texts;
    private final List<@Nullable Check<T>> checks = new ArrayList<>();
    private long unanswered;

    /** Starts with what the register itself answers. */
    public Checks(List<Clause> clauses, Texts texts) {
        this.clauses = clauses;
        this.texts = texts;
        for (int i = 0; i < clauses.size(); i++) {
            boolean encoded = clauses.get(i).status() == ClauseStatus.ENCODED;
            Answer answer = encoded ? null : texts.of(clauses.get(i).id()).unanswered();
            checks.add(answer == null ? null : subject -> answer.of(subject));
            unanswered |= encoded ? 0 : 1L << i;
        }
    }

    /**
     * Adds the answer of a clause.
     *
     * @return the bit number of the clause
     * @throws IllegalArgumentException when the clause speaks about something else or is answered already
     */
    public int add(String clause, Function<ClauseText, Check<T>> check) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).id().equals(clause) && checks.get(i) == null) {
                checks.set(i, check.apply(texts.of(clause)));
                return i;
            }
        }
        throw new IllegalArgumentException("no encoded clause `" + clause + "` without an answer");
    }

    /** Returns the clauses that the register answers, as bits. */
    public long unanswered() {
        return unanswered;
    }

    /** Returns the clauses that have no answer yet, as bits. */
    public long missing() {
        long missing = 0;
        for (int i = 0; i < checks.size(); i++) {
            missing |= checks.get(i) == null ? 1L << i : 0;
        }
        return missing;
    }

    /** Returns the answer of the clause with the bit number. */
    public Finding answer(int clause, T subject) {
        Check<T> check = checks.get(clause);
        if (check == null) {
            throw new IllegalStateException(
                    "no answer for clause " + clauses.get(clause).id());
        }
        return check.answer(subject);
    }

    /** Adds the answers of the clauses to the findings, in the order of the ids. */
    public void answer(long law, T subject, List<Finding> findings) {
        for (long rest = law; rest != 0; rest &= rest - 1) {
            findings.add(answer(Long.numberOfTrailingZeros(rest), subject));
        }
    }
}
