package org.kimrules.oracle.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.Period;

/** The clauses of a policy by the kind of their subject, ready to say which of them apply. Immutable. */
public final class LawTable {

    private final Map<SubjectKind, KindLaw> kinds = new EnumMap<>(SubjectKind.class);

    /** Makes the tables of the register. */
    public LawTable(Register register) {
        for (SubjectKind kind : SubjectKind.values()) {
            kinds.put(kind, new KindLaw(register, kind));
        }
    }

    /** Returns the clauses about a kind of subject. */
    public KindLaw of(SubjectKind kind) {
        KindLaw law = kinds.get(kind);
        if (law == null) {
            throw new IllegalArgumentException("no law about " + kind);
        }
        return law;
    }

    /** Returns what was known of the clauses about a kind of subject on the day of knowledge. */
    public Known known(SubjectKind kind, LocalDate knownOn) {
        KindLaw law = of(kind);
        return new Known(law, law.known(knownOn));
    }

    /** The clauses about one kind of subject that were known on the day of knowledge. */
    public static final class Known {

        private final KindLaw law;
        private final long known;

        private Known(KindLaw law, long known) {
            this.law = law;
            this.known = known;
        }

        /** Returns the clauses, known or not, by their bits. */
        public KindLaw law() {
            return law;
        }

        /** Returns the clauses in force on the day, of those that speak about the subject. */
        public long on(long about, LocalDate day) {
            return law.inForce(about & known, day.toEpochDay());
        }

        /** Returns the clauses in force on some of the days, of those that speak about the subject. */
        public long during(long about, Period days) {
            long from = days.from().toEpochDay();
            long to = days.to().toEpochDay();
            long clauses = law.inForce(about & known, from);
            for (long day : law.days()) {
                if (day > from && day <= to) {
                    clauses |= law.inForce(about & known, day);
                }
            }
            return clauses;
        }

        /** Returns the days on which the law may change, sorted, counted from the epoch. */
        public long[] days() {
            return law.days();
        }
    }
}
