package org.kimrules.core.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kimrules.core.law.Clause;
import org.kimrules.core.text.Labelled;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/**
 * Why a clause says nothing about a subject, or why it says what it does and nothing else: what was found and what would have
 * been needed. It holds no sentence; a report writes one. Immutable.
 *
 * @param clause the clause
 * @param subject the id of the subject, which need not be of the clause's kind
 * @param days the days that it holds for, where the subject is cut by time
 * @param because the first reason there is
 */
public record WhyNot(Clause clause, String subject, Optional<Period> days, Because because) {

    /** Why a clause says nothing about a subject, or not what somebody expected. */
    public sealed interface Because {}

    /** The clause speaks about something else than such a subject; {@link Clause#subject()} says about what. */
    public record OtherKind() implements Because {}

    /**
     * The clause had not been published on the day of knowledge.
     *
     * @param knownFrom the day on which it became known
     */
    public record NotYetKnown(LocalDate knownFrom) implements Because {}

    /** The clause applies to other days than those of the subject; {@link Clause#validity()} says to which. */
    public record NotInForce() implements Because {}

    /**
     * The clause asks for codes that the subject does not have.
     *
     * @param needs what it asks for and the subject does not have
     */
    public record OtherTraits(List<Need> needs) implements Because {

        /** Keeps a copy. */
        public OtherTraits {
            needs = List.copyOf(needs);
        }
    }

    /**
     * A later clause stands in its place.
     *
     * @param by the later clause
     */
    public record Superseded(Clause by) implements Because {}

    /**
     * The clause applies.
     *
     * @param answered what it says and what that rests on; empty where nothing is said about a subject that was refused before
     * @param others the rules that would have said something else than the answer
     */
    public record Applies(Optional<Reason.Answered> answered, List<Rejected> others) implements Because {

        /** Keeps a copy. */
        public Applies {
            others = List.copyOf(others);
        }
    }

    /**
     * A rule that did not answer.
     *
     * @param rule its name
     * @param outcome what it would have said
     * @param hindrances what kept it from it
     */
    public record Rejected(String rule, Labelled outcome, List<Hindrance> hindrances) {

        /** Keeps a copy. */
        public Rejected {
            hindrances = List.copyOf(hindrances);
        }
    }

    /** How something that a rule looked at kept it from answering. */
    public enum Failure {
        /** It is not as needed. */
        DIFFERENT,
        /** There is no such thing. */
        MISSING,
        /** There is such a thing, and there must not be. */
        IN_THE_WAY
    }

    /**
     * One thing that kept a rule from answering.
     *
     * @param about what the rule looked at: <i>Einrichtung der Kommune</i>
     * @param which which of them, where there are several: <i>Kommunales Integrationszentrum</i>
     * @param failure what was wrong with it
     * @param needs what was needed, one of them is enough; empty where the thing is missing
     */
    public record Hindrance(Text about, List<Value> which, Failure failure, List<Need> needs) {

        /** Keeps copies. */
        public Hindrance {
            which = List.copyOf(which);
            needs = List.copyOf(needs);
        }
    }

    /**
     * A value that was found and those that were needed.
     *
     * @param label what the value is: <i>Art des Anstellungsträgers</i>
     * @param found the value; empty where it has none
     * @param relation how it had to relate to the needed ones
     * @param needed the needed values
     * @param path where the plan states it, {@code sponsors[KI].kind}; empty where it is computed
     */
    public record Need(
            Text label, Optional<Value> found, Relation relation, List<Value> needed, Optional<String> path) {

        /** Keeps a copy. */
        public Need {
            needed = List.copyOf(needed);
        }

        /** Returns whether the value that was found is as it had to be; where none is known to be needed, any is. */
        public boolean met() {
            return needed.isEmpty()
                    || found.filter(value -> relation.holds(value, needed)).isPresent();
        }

        /** Returns what is needed of a thing that must not be as it is. */
        public Need negated() {
            return new Need(label, found, relation.negated(), needed, path);
        }
    }
}
