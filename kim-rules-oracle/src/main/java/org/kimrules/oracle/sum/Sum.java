package org.kimrules.oracle.sum;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kimrules.oracle.law.Figure;
import org.kimrules.oracle.money.Bounds;
import org.kimrules.oracle.money.Entry;

/** Cost and grant of some entries, in cents. */
public final class Sum {

    private Bounds cost = Bounds.NOTHING;
    private Bounds grant = Bounds.NOTHING;
    private Bounds rest = Bounds.NOTHING;
    private long conditional;
    private final SortedSet<String> missing = new TreeSet<>();

    /** Adds cost and grant of an entry. */
    void add(Entry entry) {
        addCost(entry);
        addGrant(entry);
        rest = rest.plus(rest(entry));
    }

    /** What an entry leaves at most where nothing else is paid for by its grant. */
    private static Bounds rest(Entry entry) {
        Bounds cost = entry.cost();
        return new Bounds(
                0,
                cost.open()
                        ? Figure.OPEN
                        : Math.max(0, cost.most() - entry.grant().least()));
    }

    /** Adds the cost of an entry. */
    void addCost(Entry entry) {
        cost = cost.plus(entry.cost());
    }

    /** Adds the grant of an entry. */
    void addGrant(Entry entry) {
        grant = grant.plus(entry.grant());
        conditional += entry.conditional();
        if (!entry.grant().exact()) {
            missing.addAll(entry.missing());
        }
    }

    /** Returns the cost. */
    public Bounds cost() {
        return cost;
    }

    /** Returns the grant. */
    public Bounds grant() {
        return grant;
    }

    /** Returns the part of the grant at least that hangs on something, in cents. */
    public long conditional() {
        return conditional;
    }

    /** Returns what is missing where the grant is not decided. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** Returns whether cost and grant are known. */
    public boolean decided() {
        return cost.exact() && grant.exact();
    }

    /** Returns cost less grant, at least, in cents. */
    public long gap() {
        return cost.least() - grant.least();
    }

    /** Returns what the grant leaves to be covered; at most, where no position is paid for by the grant of another. */
    public Bounds need() {
        return new Bounds(grant.open() ? 0 : Math.max(0, cost.least() - grant.most()), rest.most());
    }

    /** Returns whether it is not known only because one position may be paid more than it costs. */
    public boolean surplus() {
        return decided() && !need().exact();
    }
}
