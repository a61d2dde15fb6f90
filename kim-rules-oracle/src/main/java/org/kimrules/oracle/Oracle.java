package org.kimrules.oracle;

import org.kimrules.core.decision.Assessment;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.time.AsOf;
import org.kimrules.oracle.document.Book;
import org.kimrules.oracle.measure.Programme;
import org.kimrules.oracle.money.Choices;

/**
 * The policy {@code kim-nrw} in plain Java. It decides what the rules decide, from the same register, figures and words, but
 * shares none of their code, so that a difference between both shows a mistake of one. It explains nothing. Thread-safe.
 */
public final class Oracle {

    private final Policy law;
    private final Programme programme;
    private final Book book;
    private final Choices choices;

    private Oracle(Policy law) {
        this.law = law;
        this.programme = new Programme(law);
        this.book = new Book(law, programme);
        this.choices = new Choices(programme.figures());
    }

    /**
     * Returns the oracle of the policy; its rules are not asked.
     *
     * @param law the policy {@code kim-nrw}, be it without what is known of some parameters
     * @throws IllegalArgumentException when it has other clauses or parameters than those written here
     */
    public static Oracle of(Policy law) {
        return new Oracle(law);
    }

    /**
     * Checks the plan against the law as it was known.
     *
     * @param plan a plan of the programme
     * @param asOf the day whose publications count
     * @return what the policy itself returns, but without grounds
     * @throws IllegalArgumentException when the plan names something that is not in it
     */
    public Assessment assess(GrantPlan plan, AsOf asOf) {
        return new Walk(law.ref(), programme, book, choices, plan, asOf).assessment();
    }
}
