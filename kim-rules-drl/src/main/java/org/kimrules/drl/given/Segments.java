package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.time.AsOf;
import org.kimrules.core.time.Period;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.folder.PolicyFolder;

/**
 * The time of a plan from its first to its last day, cut at year ends and wherever the known law or an approval changes. Of a year before
 * or after it that money was paid for there is the last day.
 */
final class Segments {

    private final List<Segment> inOrder;
    private final SortedMap<Integer, Segment> paid;

    private Segments(List<Segment> inOrder, SortedMap<Integer, Segment> paid) {
        this.inOrder = inOrder;
        this.paid = paid;
    }

    static Segments of(PolicyFolder policy, GrantPlan plan, AsOf asOf, LawInForce law) {
        List<Segment> inOrder = new ArrayList<>();
        SortedMap<Integer, Segment> paid = paid(plan, asOf);
        if (!plan.positions().isEmpty()) {
            Period days = days(plan);
            cut(days, cuts(policy, plan, asOf, law)).forEach(part -> inOrder.add(new Segment(part)));
            paid.subMap(days.from().getYear(), days.to().getYear() + 1).clear();
        }
        return new Segments(inOrder, paid);
    }

    private static SortedMap<Integer, Segment> paid(GrantPlan plan, AsOf asOf) {
        SortedMap<Integer, Segment> paid = new TreeMap<>();
        for (Payment payment : plan.payments(asOf)) {
            LocalDate last = LocalDate.of(payment.year(), 12, 31);
            paid.put(payment.year(), new Segment(Period.of(last, last)));
        }
        return paid;
    }

    private static Period days(GrantPlan plan) {
        Period days = plan.positions().get(0).period();
        for (Position position : plan.positions()) {
            if (!days.contains(position.period())) {
                days = days.span(position.period());
            }
        }
        return days;
    }

    private static SortedSet<LocalDate> cuts(PolicyFolder policy, GrantPlan plan, AsOf asOf, LawInForce law) {
        SortedSet<LocalDate> cuts = new TreeSet<>(law.changes(SubjectKind.POSITION));
        cuts.addAll(policy.parameters().changes(asOf));
        Period days = days(plan);
        for (int year = days.from().getYear() + 1; year <= days.to().getYear(); year++) {
            cuts.add(LocalDate.of(year, 1, 1));
        }
        cuts.addAll(Exemptions.bounds(plan.exemptions()));
        return cuts;
    }

    /** Returns the parts of the days, each of which begins on one of the cuts that lie between them. */
    static List<Period> cut(Period days, SortedSet<LocalDate> cuts) {
        List<Period> parts = new ArrayList<>();
        LocalDate start = days.from();
        for (LocalDate next : cuts.subSet(start.plusDays(1), days.to().plusDays(1))) {
            parts.add(Period.of(start, next.minusDays(1)));
            start = next;
        }
        parts.add(start.equals(days.from()) ? days : Period.of(start, days.to()));
        return parts;
    }

    List<Segment> inOrder() {
        return inOrder;
    }

    /** Returns the segments in order, and behind them those of years that are only paid for. */
    List<Segment> all() {
        List<Segment> all = new ArrayList<>(inOrder);
        all.addAll(paid.values());
        return all;
    }

    /** Returns the place of the segment that the day lies in; the day is one of the plan. */
    int indexOf(LocalDate day) {
        int first = 0;
        int last = inOrder.size() - 1;
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (day.isAfter(inOrder.get(middle).period().to())) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first;
    }

    /** Returns the segment that the day lies in; the day is one of the plan, or the last of a year that is only paid for. */
    Segment at(LocalDate day) {
        Segment onlyPaid = paid.get(day.getYear());
        return onlyPaid == null ? inOrder.get(indexOf(day)) : onlyPaid;
    }
}
