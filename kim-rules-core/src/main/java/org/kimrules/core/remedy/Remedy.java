package org.kimrules.core.remedy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.Money;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

/**
 * What would cure a finding (<i>Abhilfe</i>): one of several ways, declared by its clause and filled in from its facts. It is
 * no advice to take this way, and no promise that nothing else stands against the plan afterwards.
 */
public sealed interface Remedy {

    /** What kinds there are, with the words by which a clause declares them. */
    public enum Kind {
        /** {@code {obtain: approval}}. */
        APPROVAL(Text.of("Ausnahmegenehmigung einholen", "obtain an exemption approval")),
        /** {@code {service: [NONE]}} or, with the name of a fact, {@code {start: decisionDay}}. */
        CHANGE(Text.of("ändern", "change")),
        /** {@code {state: service}}. */
        SUPPLY(Text.of("fehlende Angabe machen", "supply the missing fact")),
        /** {@code {funds: rest}}, with the name of the fact that holds the amount. */
        FUNDS(Text.of("Eigenmittel erhöhen", "raise own funds")),
        /** {@code {correct: computed}}, with the name of the fact that holds the amount. */
        CORRECTION(Text.of("genannten Betrag berichtigen", "correct a stated amount")),
        /** {@code {withdraw: position}}. */
        WITHDRAWAL(Text.of("Stelle aus dem Förderplan nehmen", "take the position out of the plan")),
        /** {@code {do: {de: ..., en: ...}}}; names of facts in braces are filled in. */
        ACT(Text.of("handeln", "do")),
        /** {@code {await: {de: ..., en: ...}}}; names of facts in braces are filled in. */
        WAIT(Text.of("abwarten", "await"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** Returns the words for people. */
        public Text label() {
            return label;
        }
    }

    /** Returns what kind of remedy it is. */
    Kind kind();

    /** Returns in whose hands it lies. */
    Way way();

    /** Returns the sentence for people without its values. */
    Text wording();

    /** Returns its values by name, for messages and programs. */
    Map<String, Value> details();

    /** Returns the sentence for people. */
    default Message message() {
        return new Message(wording(), details());
    }

    /** A remedy that a plan can show: the plan with it can be assessed. */
    sealed interface InPlan extends Remedy {}

    /**
     * An approval of an authority that lifts the clause for a position (<i>Ausnahmegenehmigung</i>).
     *
     * @param clause the id of the clause
     * @param position the id of the position
     * @param authority the code of the authority that approves
     */
    record Approval(String clause, String position, String authority) implements InPlan {

        private static final Text WORDING = Text.of(
                "Ausnahmegenehmigung nach {clause} einholen bei: {authority}",
                "obtain the exemption approval under {clause} from: {authority}");

        @Override
        public Kind kind() {
            return Kind.APPROVAL;
        }

        @Override
        public Way way() {
            return Way.OBTAIN;
        }

        @Override
        public Text wording() {
            return WORDING;
        }

        @Override
        public Map<String, Value> details() {
            return Map.of(
                    "clause", Value.of(clause),
                    "position", Value.of(position),
                    "authority", Value.code("authority", authority));
        }
    }

    /**
     * Another value of a field.
     *
     * @param place the field
     * @param values what it may be set to: one of them
     */
    record Change(Place place, List<Value> values) implements InPlan {

        /** Keeps a copy. */
        public Change {
            values = List.copyOf(values);
        }

        @Override
        public Kind kind() {
            return Kind.CHANGE;
        }

        @Override
        public Way way() {
            return Way.CHANGE;
        }

        @Override
        public Text wording() {
            return place.field().change();
        }

        @Override
        public Map<String, Value> details() {
            return Map.of("path", Value.of(place.path()), "to", new Value.Several(values));
        }
    }

    /**
     * A fact that the plan leaves out.
     *
     * @param place the field
     * @param values what it may be; empty where it is the id of something in the plan
     */
    record Supply(Place place, List<Value> values) implements InPlan {

        private static final Text ONE_OF =
                Text.of("fehlende Angabe machen: {what} ({to})", "supply the missing fact: {what} ({to})");
        private static final Text ANY = Text.of("fehlende Angabe machen: {what}", "supply the missing fact: {what}");

        /** Keeps a copy. */
        public Supply {
            values = List.copyOf(values);
        }

        @Override
        public Kind kind() {
            return Kind.SUPPLY;
        }

        @Override
        public Way way() {
            return Way.CONFIRM;
        }

        @Override
        public Text wording() {
            Text words = values.isEmpty() ? ANY : ONE_OF;
            Text label = place.field().label();
            return Text.of(words.de().replace("{what}", label.de()), words.en().replace("{what}", label.en()));
        }

        @Override
        public Map<String, Value> details() {
            return Map.of("path", Value.of(place.path()), "to", new Value.Several(values));
        }
    }

    /**
     * More own funds in a year (<i>Eigenmittel</i>).
     *
     * @param unit the code of the unit that lacks them, or empty where it is not known which
     * @param year the calendar year
     * @param amount exactly what is missing
     */
    record Funds(Optional<String> unit, int year, Money amount) implements InPlan {

        private static final Text OF_UNIT = Text.of(
                "Eigenmittel der Einheit {unit} für {year} um {amount} erhöhen",
                "raise the own funds of unit {unit} for {year} by {amount}");
        private static final Text OF_ANY =
                Text.of("Eigenmittel für {year} um {amount} erhöhen", "raise the own funds for {year} by {amount}");

        @Override
        public Kind kind() {
            return Kind.FUNDS;
        }

        @Override
        public Way way() {
            return Way.CHANGE;
        }

        @Override
        public Text wording() {
            return unit.isPresent() ? OF_UNIT : OF_ANY;
        }

        @Override
        public Map<String, Value> details() {
            Map<String, Value> details = new TreeMap<>(Map.of("year", Value.of(year), "amount", Value.of(amount)));
            unit.ifPresent(code -> details.put("unit", Value.of(code)));
            return details;
        }
    }

    /**
     * The right amount in the place of one that the authors of the plan state.
     *
     * @param claim the id of the statement
     * @param year the calendar year
     * @param amount what it comes to
     */
    record Correction(String claim, int year, Money amount) implements InPlan {

        private static final Text WORDING = Text.of(
                "Angabe {claim} für {year} berichtigen: {amount}", "correct the amount {claim} for {year}: {amount}");

        @Override
        public Kind kind() {
            return Kind.CORRECTION;
        }

        @Override
        public Way way() {
            return Way.CHANGE;
        }

        @Override
        public Text wording() {
            return WORDING;
        }

        @Override
        public Map<String, Value> details() {
            return Map.of("claim", Value.of(claim), "year", Value.of(year), "amount", Value.of(amount));
        }
    }

    /**
     * A position that is no longer part of the plan.
     *
     * @param position the id of the position
     */
    record Withdrawal(String position) implements InPlan {

        private static final Text WORDING =
                Text.of("Stelle aus dem Förderplan nehmen", "take the position out of the plan");

        @Override
        public Kind kind() {
            return Kind.WITHDRAWAL;
        }

        @Override
        public Way way() {
            return Way.CHANGE;
        }

        @Override
        public Text wording() {
            return WORDING;
        }

        @Override
        public Map<String, Value> details() {
            return Map.of("position", Value.of(position));
        }
    }

    /**
     * Something that a person has to do, beside the plan.
     *
     * @param what what and, where the clause knows it, by whom
     */
    record Act(Message what) implements Remedy {

        @Override
        public Kind kind() {
            return Kind.ACT;
        }

        @Override
        public Way way() {
            return Way.OBTAIN;
        }

        @Override
        public Text wording() {
            return what.template();
        }

        @Override
        public Map<String, Value> details() {
            return what.arguments();
        }
    }

    /**
     * Something that is not there yet: a figure, a document, an event.
     *
     * @param what what is awaited
     */
    record Wait(Message what) implements Remedy {

        @Override
        public Kind kind() {
            return Kind.WAIT;
        }

        @Override
        public Way way() {
            return Way.AWAIT;
        }

        @Override
        public Text wording() {
            return what.template();
        }

        @Override
        public Map<String, Value> details() {
            return what.arguments();
        }
    }
}
