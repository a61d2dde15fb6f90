package org.kimrules.core.cure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** Reads and sets the fields of a position. */
final class PositionEdits {

    private PositionEdits() {}

    /** Returns what the position says there. */
    static Value get(Position position, Place place) {
        return switch (place.field()) {
            case EMPLOYER -> Value.code("sponsor", position.sponsor());
            case SERVICE -> Value.code("service", position.service());
            case ROLE -> Value.code("role", position.role());
            case SUPERVISOR -> Value.code("position", position.supervision().technical());
            case LINE_SUPERVISOR -> Value.code("sponsor", position.supervision().line());
            case START -> Value.of(position.period().from());
            case END -> Value.of(position.period().to());
            case SHARE -> Value.of(position.fte().value());
            case COST_LINE -> Value.code("line", position.booking().costLine());
            case REVENUE_LINE -> Value.code("line", position.booking().revenueLine());
            case COST -> position.costPerFteYear().map(Value::of).orElse(Value.code("cost", Vocabulary.UNKNOWN));
            case OWN_SHARE -> Value.code("unit", position.booking().ownShareUnit());
            case FUNDER -> Value.code("funder", position.otherFunding());
            case EXPENSE -> claimed(position, place);
            case KIND, OFFICE, COUNT, STATEMENT, ANNOUNCED ->
                throw new IllegalArgumentException("no position has " + place.path());
        };
    }

    private static Value claimed(Position position, Place place) {
        return position.expenses().stream()
                .filter(expense -> at(expense, place))
                .findFirst()
                .map(expense -> Value.of(expense.claimed()))
                .orElse(Value.of(Euro.ZERO));
    }

    private static boolean at(Expense expense, Place place) {
        return expense.item().equals(place.id("item"))
                && String.valueOf(expense.year()).equals(place.id("year"));
    }

    /** Returns the position with the value there. */
    static Position with(Position position, Place place, Value value) {
        Field field = place.field();
        return new Position(
                position.id(),
                position.title(),
                position.component(),
                field == Field.ROLE ? code(value) : position.role(),
                field == Field.EMPLOYER ? code(value) : position.sponsor(),
                field == Field.SERVICE ? code(value) : position.service(),
                field == Field.SHARE ? new Fte(number(value)) : position.fte(),
                period(position.period(), field, value),
                field == Field.COST ? Optional.of(((Value.Amount) value).money()) : position.costPerFteYear(),
                booking(position.booking(), field, value),
                supervision(position.supervision(), field, value),
                expenses(position.expenses(), place),
                field == Field.FUNDER ? code(value) : position.otherFunding());
    }

    private static Period period(Period period, Field field, Value value) {
        return Period.of(
                field == Field.START ? day(value) : period.from(), field == Field.END ? day(value) : period.to());
    }

    private static Booking booking(Booking booking, Field field, Value value) {
        return new Booking(
                field == Field.COST_LINE ? code(value) : booking.costLine(),
                field == Field.REVENUE_LINE ? code(value) : booking.revenueLine(),
                field == Field.OWN_SHARE ? code(value) : booking.ownShareUnit());
    }

    private static Supervision supervision(Supervision supervision, Field field, Value value) {
        return new Supervision(
                field == Field.SUPERVISOR ? code(value) : supervision.technical(),
                field == Field.LINE_SUPERVISOR ? code(value) : supervision.line());
    }

    private static List<Expense> expenses(List<Expense> expenses, Place place) {
        return place.field() == Field.EXPENSE
                ? expenses.stream()
                        .map(expense -> at(expense, place) ? unclaimed(expense) : expense)
                        .toList()
                : expenses;
    }

    private static Expense unclaimed(Expense expense) {
        return new Expense(expense.item(), expense.year(), expense.cost(), Euro.ZERO);
    }

    /** Returns the map with the entry. */
    static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    /** Returns the code or id of the value. */
    static String code(Value value) {
        return value instanceof Value.Code code ? code.code() : ((Value.Plain) value).words();
    }

    private static LocalDate day(Value value) {
        return ((Value.Day) value).date();
    }

    private static BigDecimal number(Value value) {
        return ((Value.Quantity) value).number();
    }
}
