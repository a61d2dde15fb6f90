package org.kimrules.authoring.coverage;

import java.util.Optional;

/**
 * Something that the cases ought to prove.
 *
 * @param clause the id of the clause
 * @param kind what kind of thing it is
 * @param name its name, unique and the same as long as the rule says the same: {@code B1-04-v VIOLATED}
 * @param answer the answer, for goals that are answers
 * @param place where the rule says it: {@code law/x/B1-04/check.drl:12}
 */
public record Goal(String clause, Kind kind, String name, Optional<Answer> answer, String place) {

    /** What kinds of goals there are. */
    public enum Kind {
        /** An answer of a rule that some case expects and gets, or that a case fails the clause alone. */
        ANSWER,
        /** A condition of a rule that was seen true, or false. */
        CONDITION,
        /** A comparison that was seen with both sides equal, or with the nearest value on the other side. */
        BOUNDARY
    }

    /** Returns the name of the goal that some case fails the clause alone: {@code B1-04 ALONE}. */
    public static String alone(String clause) {
        return clause + " " + Answer.ALONE;
    }

    static Goal answer(String clause, String rule, Answer answer, String place) {
        return new Goal(clause, Kind.ANSWER, rule + " " + answer, Optional.of(answer), place);
    }
}
