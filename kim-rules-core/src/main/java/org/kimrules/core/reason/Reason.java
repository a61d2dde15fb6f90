package org.kimrules.core.reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.text.Labelled;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/**
 * A node of an explanation (<i>Begründung</i>): something that is so, and why. The leaves are what nobody has to explain any
 * more: {@link Stated}, {@link Asked}, {@link Figure} and {@link Law}. A value; it says nothing that the decision did not
 * rest on.
 */
public sealed interface Reason {

    /** Returns what it follows from; empty for a leaf. */
    default List<Reason> because() {
        return List.of();
    }

    /** Returns this and everything below it, the arithmetic included, from the top down. */
    default Stream<Reason> all() {
        return Stream.concat(Stream.of(this), because().stream().flatMap(Reason::all));
    }

    /**
     * A fact that the plan states, or leaves open where it has to say so.
     *
     * @param label what it is called
     * @param value its value
     * @param path where it stands in the plan: {@code positions[REGE-STEUERUNG].fte}
     */
    record Stated(Text label, Value value, String path) implements Reason {}

    /**
     * Something that the question brought: the day of knowledge, or an assumption.
     *
     * @param label what it is called
     * @param value its value
     */
    record Asked(Text label, Value value) implements Reason {}

    /**
     * A dated figure on some days.
     *
     * @param parameter the parameter
     * @param dated the entry of its history that counts on the days; it may say that the value is not known; empty where
     *     nothing was known at all
     * @param days the days that it was asked for
     */
    record Figure(Parameter parameter, Optional<ParameterValue> dated, Period days) implements Reason {}

    /**
     * The clause itself: its sentence and its place in the source.
     *
     * @param clause the clause
     */
    record Law(Clause clause) implements Reason {}

    /**
     * A fact that follows from others.
     *
     * @param label what it is called
     * @param value its value
     * @param rule the rule that derived it, or empty where the calendar, the order of the plan or a comparison gives it
     * @param because what it follows from
     */
    record Derived(Text label, Value value, Optional<String> rule, List<Reason> because) implements Reason {

        /** Keeps a copy. */
        public Derived {
            because = List.copyOf(because);
        }
    }

    /**
     * An amount or another number that was computed.
     *
     * @param label what it is called
     * @param amount the amount, with its arithmetic
     */
    record Calculated(Text label, Reckoning amount) implements Reason {

        @Override
        public List<Reason> because() {
            return amount.sources();
        }
    }

    /**
     * The answer of a clause to a subject.
     *
     * @param clause the clause
     * @param rule the name of the rule that answered, or {@code register}
     * @param subject the id of the subject
     * @param days the days that the answer holds for, where the subject is cut by time
     * @param outcome the answer
     * @param weighs whether something follows from it, so that it is worth a second look
     * @param message what it says
     * @param remedies what would cure it, where it needs a cure
     * @param because what it rests on
     */
    record Answered(
            Clause clause,
            String rule,
            String subject,
            Optional<Period> days,
            Labelled outcome,
            boolean weighs,
            Message message,
            List<Message> remedies,
            List<Reason> because)
            implements Reason {

        /** Keeps copies. */
        public Answered {
            remedies = List.copyOf(remedies);
            because = List.copyOf(because);
        }
    }

    /**
     * What all answers about something come to.
     *
     * @param subject the id of what it is about
     * @param title what people call it
     * @param verdict the verdict
     * @param because the answers and amounts that it comes from, the weightiest first
     */
    record Concluded(String subject, String title, Labelled verdict, List<Reason> because) implements Reason {

        /** Keeps a copy. */
        public Concluded {
            because = List.copyOf(because);
        }
    }
}
