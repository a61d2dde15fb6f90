package org.kimrules.oracle.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.time.Validity;

/** The clauses about one kind of subject. Each has a bit, in the order of the ids, so that a set of clauses is one number. */
public final class KindLaw {

    private final List<Clause> clauses;
    private final List<Asked> asked = new ArrayList<>();
    private final Steps valid;
    private final Steps known;
    private final long[] supersedes;
    private long superseding;

    /** What the clauses ask of one kind of code: the clauses that ask nothing, and those that each code satisfies. */
    private record Asked(String kind, long free, Map<String, Long> byCode) {

        long answered(Set<String> codes) {
            long mask = free;
            for (String code : codes) {
                mask |= byCode.getOrDefault(code, 0L);
            }
            return mask;
        }
    }

    /** A set of clauses that changes on some days. */
    private static final class Steps {

        private final long[] days;
        private final long[] sets;

        private Steps(long[] days, long[] sets) {
            this.days = days;
            this.sets = sets;
        }

        long on(long day) {
            int place = Arrays.binarySearch(days, day);
            int step = place >= 0 ? place : -place - 2;
            return step < 0 ? 0 : sets[step];
        }
    }

    KindLaw(Register register, SubjectKind kind) {
        this.clauses = register.clauses().stream()
                .filter(clause -> clause.subject() == kind)
                .sorted(Comparator.comparing(Clause::id))
                .toList();
        if (clauses.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than " + Long.SIZE + " clauses about " + kind);
        }
        this.valid = steps(clauses.stream().map(Clause::validity).toList());
        this.known = steps(clauses.stream()
                .map(clause -> Validity.since(register.documentOf(clause).knownFrom()))
                .toList());
        this.supersedes = new long[clauses.size()];
        for (int i = 0; i < clauses.size(); i++) {
            supersedes[i] = bits(clauses.get(i).supersedes());
            superseding |= supersedes[i] == 0 ? 0 : 1L << i;
        }
        ask();
    }

    private static Steps steps(List<Validity> validities) {
        SortedSet<LocalDate> days = new TreeSet<>();
        validities.forEach(validity -> {
            days.add(validity.from());
            validity.to().ifPresent(end -> days.add(end.plusDays(1)));
        });
        long[] sets = days.stream()
                .mapToLong(day -> {
                    long set = 0;
                    for (int i = 0; i < validities.size(); i++) {
                        set |= validities.get(i).contains(day) ? 1L << i : 0;
                    }
                    return set;
                })
                .toArray();
        return new Steps(days.stream().mapToLong(LocalDate::toEpochDay).toArray(), sets);
    }

    private long bits(List<String> ids) {
        long bits = 0;
        for (int i = 0; i < clauses.size(); i++) {
            bits |= ids.contains(clauses.get(i).id()) ? 1L << i : 0;
        }
        return bits;
    }

    private void ask() {
        Map<String, Map<String, Long>> byKind = new LinkedHashMap<>();
        Map<String, Long> asking = new HashMap<>();
        for (int i = 0; i < clauses.size(); i++) {
            long bit = 1L << i;
            clauses.get(i).applies().forEach((kind, codes) -> {
                asking.merge(kind, bit, (one, other) -> one | other);
                codes.forEach(code -> byKind.computeIfAbsent(kind, any -> new HashMap<>())
                        .merge(code, bit, (one, other) -> one | other));
            });
        }
        byKind.forEach((kind, byCode) -> asked.add(new Asked(kind, ~asking.getOrDefault(kind, 0L), byCode)));
    }

    /** Returns the clauses, in the order of their bits. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Returns the bit of the clause; no bit at all where it is about something else. */
    public long bit(String clause) {
        return bits(List.of(clause));
    }

    /** Returns the clauses that speak about a subject with these codes, whatever the day. */
    public long about(Map<String, Set<String>> traits) {
        long about = -1L;
        for (Asked each : asked) {
            about &= each.answered(traits.getOrDefault(each.kind(), Set.of()));
        }
        return about;
    }

    long known(LocalDate knownOn) {
        return known.on(knownOn.toEpochDay());
    }

    /** Takes away what a clause supersedes that speaks about the same subject on the same day. */
    long inForce(long about, long day) {
        long applying = about & valid.on(day);
        long gone = 0;
        for (long rest = applying & superseding; rest != 0; rest &= rest - 1) {
            gone |= supersedes[Long.numberOfTrailingZeros(rest)];
        }
        return applying & ~gone;
    }

    /** Returns the days on which some clause starts to apply or has just ended, sorted, counted from the epoch. */
    long[] days() {
        return valid.days;
    }
}
