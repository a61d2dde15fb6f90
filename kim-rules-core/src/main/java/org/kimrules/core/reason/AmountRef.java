package org.kimrules.core.reason;

import java.util.Comparator;
import java.util.Optional;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.text.Text;

/**
 * The name of one amount of an assessment, so that somebody can ask how it came about: the grant of the position
 * {@code REGE-STEUERUNG} in 2020, for example. It is not the amount.
 *
 * @param kind what kind of thing it is an amount of: a position, a year, a budget line in a year, or the plan for a chance
 * @param of the id of the position, the code of the line or the id of the clause; empty for the whole year
 * @param year the calendar year
 * @param what which of its amounts
 * @param item the code of the funding item, where it is a part of a grant or a chance
 */
public record AmountRef(SubjectKind kind, String of, int year, What what, Optional<String> item)
        implements Comparable<AmountRef> {

    private static final Comparator<AmountRef> ORDER = Comparator.comparing(AmountRef::kind)
            .thenComparing(AmountRef::of)
            .thenComparingInt(AmountRef::year)
            .thenComparing(AmountRef::what)
            .thenComparing(ref -> ref.item().orElse(""));

    /** Which amount of a position, a year or a line. */
    public enum What {
        /** The cost. */
        COST(Text.of("Kosten", "cost")),
        /** The grant. */
        GRANT(Text.of("Zuwendung", "grant")),
        /** The part of the grant that hangs on something open. */
        CONDITIONAL(Text.of("Zuwendung unter Vorbehalt", "conditional grant")),
        /** The own funds of a year. */
        OWN_FUNDS(Text.of("Eigenmittel", "own funds")),
        /** Cost minus grant of a year. */
        GAP(Text.of("Lücke", "gap")),
        /** The grant that is booked to a line. */
        REVENUE(Text.of("Ertrag", "revenue")),
        /** Revenue minus cost of a line. */
        NET(Text.of("Saldo", "net")),
        /** What could still be asked for under a clause. */
        CHANCE(Text.of("nicht ausgeschöpfte Förderung", "funding not asked for"));

        private final Text label;

        What(Text label) {
            this.label = label;
        }

        /** Returns the words for people. */
        public Text label() {
            return label;
        }
    }

    /** Returns the name of an amount of a position in a year. */
    public static AmountRef position(String id, int year, What what) {
        return new AmountRef(SubjectKind.POSITION, id, year, what, Optional.empty());
    }

    /** Returns the name of the part of a position's grant that one funding item makes. */
    public static AmountRef item(String position, int year, String item) {
        return new AmountRef(SubjectKind.POSITION, position, year, What.GRANT, Optional.of(item));
    }

    /** Returns the name of an amount of the whole measure in a year. */
    public static AmountRef year(int year, What what) {
        return new AmountRef(SubjectKind.YEAR, "", year, what, Optional.empty());
    }

    /** Returns the name of an amount of a budget line in a year. */
    public static AmountRef line(String line, int year, What what) {
        return new AmountRef(SubjectKind.LINE_YEAR, line, year, what, Optional.empty());
    }

    /** Returns the name of the money that a clause offers in a year and that the plan does not ask for. */
    public static AmountRef chance(String clause, String item, int year) {
        return new AmountRef(SubjectKind.PLAN, clause, year, What.CHANCE, Optional.of(item));
    }

    /** Orders by what it is about, then by year and amount. */
    @Override
    public int compareTo(AmountRef other) {
        return ORDER.compare(this, other);
    }
}
