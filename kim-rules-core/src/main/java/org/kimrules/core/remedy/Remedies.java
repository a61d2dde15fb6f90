package org.kimrules.core.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.remedy.Remedy.Approval;
import org.kimrules.core.remedy.Remedy.Change;
import org.kimrules.core.remedy.Remedy.Correction;
import org.kimrules.core.remedy.Remedy.Funds;
import org.kimrules.core.remedy.Remedy.Supply;
import org.kimrules.core.remedy.Remedy.Withdrawal;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Value;

/** Turns what a clause declares into the remedies of a finding: every id and amount is taken from its facts. */
public final class Remedies {

    private final String clause;
    private final Map<String, Value> facts;
    private final Function<String, List<Value>> codes;

    /**
     * Creates the remedies of a finding.
     *
     * @param clause the id of its clause
     * @param facts its facts
     * @param codes the codes of the vocabulary by kind, as values
     */
    public Remedies(String clause, Map<String, Value> facts, Function<String, List<Value>> codes) {
        this.clause = clause;
        this.facts = facts;
        this.codes = codes;
    }

    /**
     * Returns the remedy; empty where its amount is nothing, or is not known and has no upper bound. A position that would begin after
     * its end, or end before its beginning, can only be taken out.
     *
     * @throws IllegalArgumentException when the finding lacks a fact that the remedy needs, or has it in another kind
     */
    public Stream<Remedy> of(Declared declared) {
        return switch (declared.kind()) {
            case APPROVAL -> Stream.of(new Approval(clause, id("position"), id("authority")));
            case WITHDRAWAL -> Stream.of(new Withdrawal(id("position")));
            case FUNDS -> amount(declared).map(amount -> new Funds(optionalId("unit"), year(), amount));
            case CORRECTION -> amount(declared).map(amount -> new Correction(id("claim"), year(), amount));
            case CHANGE -> change(declared.field().orElseThrow(), declared.names());
            case SUPPLY -> Stream.of(supply(declared.field().orElseThrow(), declared.names()));
            case ACT -> Stream.of(new Remedy.Act(message(declared)));
            case WAIT -> Stream.of(new Remedy.Wait(message(declared)));
        };
    }

    private Message message(Declared declared) {
        return Message.of(declared.words().orElseThrow(), facts);
    }

    private Stream<Remedy> change(Field field, List<String> names) {
        List<Value> values = values(field, names);
        if (values.stream().allMatch(Remedies::nothing)) {
            return Stream.of();
        }
        boolean noDay = values.stream().allMatch(value -> leavesNoDay(field, value));
        return Stream.of(noDay ? new Withdrawal(id("position")) : new Change(place(field), values));
    }

    private boolean leavesNoDay(Field field, Value value) {
        return switch (field) {
            case START ->
                facts.get(Declared.LAST_DAY) instanceof Value.Day last
                        && day(value).isAfter(last.date());
            case END ->
                facts.get(Declared.FIRST_DAY) instanceof Value.Day first
                        && day(value).isBefore(first.date());
            default -> false;
        };
    }

    private static LocalDate day(Value value) {
        return as(Value.Day.class, "day", value).date();
    }

    /** A share of nothing is no share that a plan can state. */
    private static boolean nothing(Value value) {
        return value instanceof Value.Quantity share && share.number().signum() == 0;
    }

    private List<Value> values(Field field, List<String> names) {
        if (field == Field.ANNOUNCED) {
            return List.of(Value.of(true));
        }
        if (field == Field.EXPENSE) {
            return List.of(Value.of(Euro.ZERO));
        }
        Optional<String> kind = kind(field);
        return names.stream()
                .map(name -> kind.map(of -> Value.code(of, name)).orElseGet(() -> fact(name)))
                .toList();
    }

    private Optional<String> kind(Field field) {
        return field == Field.STATEMENT && fact("answer") instanceof Value.Code answer
                ? Optional.of(answer.kind())
                : field.kind();
    }

    private Remedy supply(Field field, List<String> names) {
        return new Supply(place(field), names.isEmpty() ? possible(field) : values(field, names));
    }

    /** What is the id of something in the plan, or what only the plan can tell, has no list of answers. */
    private List<Value> possible(Field field) {
        return field == Field.OFFICE
                ? List.of(Value.of(true), Value.of(false))
                : kind(field).map(codes).orElse(List.of());
    }

    private Place place(Field field) {
        Map<String, String> ids = new TreeMap<>();
        field.names().forEach(name -> ids.put(name, id(name)));
        return new Place(field, ids);
    }

    /** Of an amount that lies between two bounds the upper one is enough, whatever comes. */
    private Stream<Money> amount(Declared declared) {
        String name = declared.names().get(0);
        Value value = fact(name);
        return value instanceof Value.Range range
                ? range.upper().stream()
                : Stream.of(as(Value.Amount.class, name, value).money());
    }

    private int year() {
        return as(Value.Quantity.class, "year", fact("year")).number().intValueExact();
    }

    private String id(String name) {
        return words(name, fact(name));
    }

    private Optional<String> optionalId(String name) {
        return Optional.ofNullable(facts.get(name)).map(value -> words(name, value));
    }

    private static String words(String name, Value value) {
        if (value instanceof Value.Code code) {
            return code.code();
        }
        return value instanceof Value.Quantity number
                ? number.number().toPlainString()
                : as(Value.Plain.class, name, value).words();
    }

    private static <T extends Value> T as(Class<T> kind, String name, Value value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException(
                    "needs the fact `" + name + "` as " + kind.getSimpleName() + ", but it is " + value);
        }
        return kind.cast(value);
    }

    private Value fact(String name) {
        Value value = facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "needs the fact `" + name + "`, but the finding has " + new TreeSet<>(facts.keySet()));
        }
        return value;
    }
}
