package org.kimrules.core.cure;

import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Remedy;

/**
 * How much a remedy asks of those who plan, in one place. Only the order matters: what is written down is lighter than what is
 * asked for, that lighter than what changes the measure, and what gives up funding is the last resort.
 */
final class Weights {

    /** A fact or an amount is put on paper; nothing happens. */
    private static final int WRITTEN = 1;

    /** Somebody else has to agree, the measure stays as it is. */
    private static final int ASKED_FOR = 3;

    /** The measure changes in time or in how it is attached; who works where stays. */
    private static final int ARRANGED = 4;

    /** It costs money that is planned for something else. */
    private static final int PAID = 5;

    /** People work for somebody else, at something else, or less. */
    private static final int MOVED = 6;

    /** Funding is given up. */
    private static final int GIVEN_UP = 12;

    private Weights() {}

    /** Returns the weight; a set of remedies weighs what they weigh together. */
    static int of(Remedy.InPlan remedy) {
        return switch (remedy.kind()) {
            case SUPPLY, CORRECTION -> WRITTEN;
            case APPROVAL -> ASKED_FOR;
            case FUNDS -> PAID;
            case WITHDRAWAL -> GIVEN_UP;
            case CHANGE -> of(((Remedy.Change) remedy).place().field());
            case ACT, WAIT -> throw new IllegalArgumentException("no plan can show " + remedy);
        };
    }

    private static int of(Field field) {
        return switch (field) {
            case COST, COST_LINE, REVENUE_LINE, OWN_SHARE, ANNOUNCED, KIND, OFFICE, COUNT -> WRITTEN;
            case SERVICE, SUPERVISOR, LINE_SUPERVISOR, START, END -> ARRANGED;
            case EXPENSE, STATEMENT -> PAID;
            case EMPLOYER, ROLE, SHARE -> MOVED;
            case FUNDER -> GIVEN_UP;
        };
    }
}
