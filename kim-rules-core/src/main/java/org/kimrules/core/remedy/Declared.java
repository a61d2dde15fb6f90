package org.kimrules.core.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.text.Text;

/**
 * A remedy as the head of a clause declares it for the findings of one rule: {@code {employer: [INTEGRATION_CENTRE]}}. Ids and
 * amounts are not in it; they come from the facts of each finding.
 *
 * @param kind what kind of remedy
 * @param field the field that is changed or stated, for those two kinds
 * @param names the codes that the field may take, or the name of the fact that holds the value; none where it may be anything
 * @param words what has to be done or awaited, for those two kinds
 */
public record Declared(Kind kind, Optional<Field> field, List<String> names, Optional<Text> words) {

    /** The fact that is the first day of a position. */
    static final String FIRST_DAY = "plannedStart";

    /** The fact that is the last day of a position. */
    static final String LAST_DAY = "plannedEnd";

    /** Keeps a copy. */
    public Declared {
        names = List.copyOf(names);
    }

    /** Returns one that needs nothing but its kind. */
    public static Declared of(Kind kind) {
        return new Declared(kind, Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns one whose amount is a fact of the finding. */
    public static Declared of(Kind kind, String fact) {
        return new Declared(kind, Optional.empty(), List.of(fact), Optional.empty());
    }

    /** Returns one about a field: the codes or the fact that it is changed to, none where it is to be stated. */
    public static Declared of(Kind kind, Field field, List<String> names) {
        return new Declared(kind, Optional.of(field), names, Optional.empty());
    }

    /**
     * Returns the names of all facts that it may be written from. For a statement also the names that may be codes: whether they are
     * is told by the fact {@code answer}.
     */
    public Stream<String> facts() {
        return Stream.concat(needed(), optional());
    }

    /** Returns the names of the facts without which it can't be written. */
    public Stream<String> needed() {
        return switch (kind) {
            case APPROVAL -> Stream.of("position", "authority");
            case WITHDRAWAL -> Stream.of("position");
            case FUNDS -> Stream.concat(Stream.of("year"), names.stream());
            case CORRECTION -> Stream.concat(Stream.of("claim", "year"), names.stream());
            case CHANGE, SUPPLY -> Stream.concat(field.orElseThrow().names().stream(), values(field.orElseThrow()));
            case ACT, WAIT -> words.orElseThrow().arguments().stream();
        };
    }

    private Stream<String> values(Field set) {
        return switch (set) {
            case STATEMENT -> Stream.of("answer");
            case EXPENSE, ANNOUNCED -> Stream.of();
            default -> set.kind().isPresent() ? Stream.of() : names.stream();
        };
    }

    private Stream<String> optional() {
        if (kind == Kind.FUNDS) {
            return Stream.of("unit");
        }
        return field.stream()
                .flatMap(
                        set -> set == Field.STATEMENT ? names.stream() : kind == Kind.CHANGE ? edge(set) : Stream.of());
    }

    /** The other end of a position decides whether a new first or last day leaves it any. */
    private static Stream<String> edge(Field set) {
        return switch (set) {
            case START -> Stream.of(LAST_DAY);
            case END -> Stream.of(FIRST_DAY);
            default -> Stream.of();
        };
    }

    /** Returns one that is told in words. */
    public static Declared of(Kind kind, Text words) {
        return new Declared(kind, Optional.empty(), List.of(), Optional.of(words));
    }
}
