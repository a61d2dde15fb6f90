package org.kimrules.oracle.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.oracle.finding.DeclaredCures.Cure;

/** Reads what a clause declares into remedies that need nothing but the facts of a finding. */
final class CureReader {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

    /** A unit that nobody stated cannot bring own funds. */
    private static final Sentence STATE_UNIT = new Sentence(Text.of(
            "Einheit angeben, die den Eigenanteil trägt (booking.ownShare der Stellen)",
            "state the unit that bears the own share (booking.ownShare of the positions)"));

    private final String clause;
    private final Vocabulary vocabulary;

    CureReader(String clause, Vocabulary vocabulary) {
        this.clause = clause;
        this.vocabulary = vocabulary;
    }

    Cure read(Declared declared) {
        return switch (declared.kind()) {
            case APPROVAL -> facts -> new Remedy.Approval(clause, id(facts, "position"), id(facts, "authority"));
            case WITHDRAWAL -> facts -> new Remedy.Withdrawal(id(facts, "position"));
            case FUNDS -> facts -> funds(facts, declared.names().get(0));
            case CORRECTION -> facts -> correction(facts, declared.names().get(0));
            case CHANGE -> change(declared.field().orElseThrow(), declared.names());
            case SUPPLY -> supply(declared.field().orElseThrow(), declared.names());
            case ACT -> act(new Sentence(declared.words().orElseThrow()));
            case WAIT -> await(new Sentence(declared.words().orElseThrow()));
        };
    }

    private static Cure act(Sentence what) {
        return facts -> new Remedy.Act(what.with(facts));
    }

    private static Cure await(Sentence what) {
        return facts -> new Remedy.Wait(what.with(facts));
    }

    private static @Nullable Remedy funds(Map<String, Value> facts, String name) {
        Value unit = facts.get("unit");
        if (unit instanceof Value.Code code && code.code().equals(Vocabulary.UNKNOWN)) {
            return new Remedy.Act(STATE_UNIT.with(facts));
        }
        Money amount = amount(facts, name);
        return amount == null
                ? null
                : new Remedy.Funds(Optional.ofNullable(unit).map(CureReader::words), year(facts), amount);
    }

    private static @Nullable Remedy correction(Map<String, Value> facts, String name) {
        Money amount = amount(facts, name);
        return amount == null ? null : new Remedy.Correction(id(facts, "claim"), year(facts), amount);
    }

    /** Of an amount between two bounds the upper one is enough, whatever comes; without one nobody can say. */
    private static @Nullable Money amount(Map<String, Value> facts, String name) {
        return fact(facts, name) instanceof Value.Range range
                ? range.upper().orElse(null)
                : ((Value.Amount) fact(facts, name)).money();
    }

    private static int year(Map<String, Value> facts) {
        return ((Value.Quantity) fact(facts, "year")).number().intValueExact();
    }

    private Cure change(Field field, List<String> names) {
        Function<Map<String, Value>, Place> place = place(field);
        Function<Map<String, Value>, List<Value>> values = values(field, names);
        return facts -> {
            List<Value> to = values.apply(facts);
            if (nothing(to)) {
                return null;
            }
            return outside(field, to, facts)
                    ? new Remedy.Withdrawal(id(facts, "position"))
                    : new Remedy.Change(place.apply(facts), to);
        };
    }

    /** Whether a position would begin only after it ends, or end before it begins. */
    private static boolean outside(Field field, List<Value> days, Map<String, Value> facts) {
        if (field != Field.START && field != Field.END) {
            return false;
        }
        LocalDate day = ((Value.Day) days.get(0)).date();
        return field == Field.START
                ? ((Value.Day) fact(facts, "plannedEnd")).date().isBefore(day)
                : ((Value.Day) fact(facts, "plannedStart")).date().isAfter(day);
    }

    /** A share of nothing is no share that a plan can state. */
    private static boolean nothing(List<Value> values) {
        for (Value value : values) {
            if (!(value instanceof Value.Quantity share) || share.number().signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private Cure supply(Field field, List<String> names) {
        Function<Map<String, Value>, Place> place = place(field);
        Function<Map<String, Value>, List<Value>> values = names.isEmpty() ? possible(field) : values(field, names);
        return facts -> new Remedy.Supply(place.apply(facts), values.apply(facts));
    }

    private Function<Map<String, Value>, List<Value>> values(Field field, List<String> names) {
        if (field == Field.ANNOUNCED) {
            return always(List.of(Value.of(true)));
        }
        if (field == Field.EXPENSE) {
            return always(List.of(Value.of(Euro.ZERO)));
        }
        if (field == Field.STATEMENT) {
            return facts -> codes(((Value.Code) fact(facts, "answer")).kind(), names);
        }
        return field.kind()
                .map(kind -> always(codes(kind, names)))
                .orElse(facts -> names.stream().map(name -> fact(facts, name)).toList());
    }

    /** What the plan may state; what is the id of something in the plan has no list of answers. */
    private Function<Map<String, Value>, List<Value>> possible(Field field) {
        if (field == Field.OFFICE) {
            return always(List.of(Value.of(true), Value.of(false)));
        }
        if (field == Field.STATEMENT) {
            return facts -> all(((Value.Code) fact(facts, "answer")).kind());
        }
        return always(field.kind().map(this::all).orElse(List.of()));
    }

    private static Function<Map<String, Value>, List<Value>> always(List<Value> values) {
        return any -> values;
    }

    private List<Value> all(String kind) {
        return codes(kind, List.copyOf(vocabulary.of(kind)));
    }

    private static List<Value> codes(String kind, List<String> codes) {
        return codes.stream().map(code -> Value.code(kind, code)).toList();
    }

    private static Function<Map<String, Value>, Place> place(Field field) {
        List<String> names = new ArrayList<>();
        NAME.matcher(field.path()).results().forEach(name -> names.add(name.group(1)));
        return facts -> {
            Map<String, String> ids = new HashMap<>();
            for (String name : names) {
                ids.put(name, id(facts, name));
            }
            return new Place(field, ids);
        };
    }

    private static String id(Map<String, Value> facts, String name) {
        return words(fact(facts, name));
    }

    private static String words(Value value) {
        if (value instanceof Value.Code code) {
            return code.code();
        }
        return value instanceof Value.Quantity number ? number.number().toPlainString() : ((Value.Plain) value).words();
    }

    private static Value fact(Map<String, Value> facts, String name) {
        Value value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("no fact `" + name + "`");
        }
        return value;
    }
}
