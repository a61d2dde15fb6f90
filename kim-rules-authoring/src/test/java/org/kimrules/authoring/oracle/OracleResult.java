package org.kimrules.authoring.oracle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Verdict;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.ParameterValue;

/**
 * What an answer to a plan says, in a shape that the oracle and the library share: plain values, without messages.
 *
 * @param verdict what all findings come to
 * @param findings one text for each clause and subject; slices of a position that follow each other with the same
 *     outcome are one
 * @param positions the verdict of each position
 * @param grants the grant of each position and year, by {@code position/year}
 * @param years the sums of each year of the plan
 * @param lines the sums of each budget line and year, by {@code line/year}
 * @param chances one text for each year, clause and item that more could be asked for
 * @param approvals one text for each clause and position that still need an approval
 */
public record OracleResult(
        Verdict verdict,
        SortedSet<String> findings,
        SortedMap<String, Verdict> positions,
        SortedMap<String, Grant> grants,
        SortedMap<Integer, Year> years,
        SortedMap<String, Line> lines,
        SortedSet<String> chances,
        SortedSet<String> approvals) {

    /**
     * The grant of a position in a year.
     *
     * @param amount the amount, as far as it is known
     * @param conditional the part of its lower bound that hangs on something open
     * @param missing what is missing where it can't be decided
     * @param items one text for each funding item, by its code
     */
    public record Grant(Span amount, Money conditional, SortedSet<String> missing, SortedMap<String, String> items) {}

    /**
     * The sums of a year.
     *
     * @param cost the cost of all positions
     * @param grant their grant
     * @param conditional the part of the grant's lower bound that hangs on something open
     * @param ownFunds the own funds of all units
     * @param missing what is missing where the grant can't be decided
     */
    public record Year(Span cost, Span grant, Money conditional, Money ownFunds, SortedSet<String> missing) {}

    /**
     * The sums of a budget line in a year.
     *
     * @param cost the cost booked there
     * @param revenue the grant booked there
     * @param missing what is missing where the revenue can't be decided
     */
    public record Line(Span cost, Span revenue, SortedSet<String> missing) {

        Optional<Money> net() {
            return revenue.exact().flatMap(booked -> cost.exact().map(booked::minus));
        }
    }

    /**
     * Brings the library's answer into this shape.
     *
     * @throws IllegalStateException when it answers a clause twice for a subject or gives a sum twice
     */
    public static OracleResult of(Assessment assessment) {
        return new LibraryAnswer(assessment).result();
    }

    static String approval(String clause, String position, String authority, String state) {
        return clause + " " + position + " " + authority + " " + state;
    }

    static String item(Span amount, Collection<String> clauses, Collection<String> rows) {
        return amount + " under " + clauses + " by " + rows;
    }

    static String row(String key, ParameterValue row) {
        return row.evidence() == Evidence.ASSUMED
                ? key + " assumed"
                : key + " from " + row.validity().from() + " known " + row.knownFrom();
    }

    static String chance(String key, Span amount, Collection<String> positions) {
        return key + " " + amount + " for " + positions;
    }

    /** Returns what only one of the two answers says, one line each, sorted so that counterparts stand together. */
    public List<String> differencesTo(OracleResult library) {
        List<String> mine = statements();
        List<String> other = library.statements();
        SortedSet<String> differences = new TreeSet<>();
        mine.stream().filter(each -> !other.contains(each)).forEach(each -> differences.add(each + " <- oracle"));
        other.stream().filter(each -> !mine.contains(each)).forEach(each -> differences.add(each + " <- library"));
        return List.copyOf(differences);
    }

    private List<String> statements() {
        return Stream.of(
                        Stream.of("verdict " + verdict),
                        positions.entrySet().stream().map(entry -> "position " + entry),
                        findings.stream(),
                        grants.entrySet().stream().map(entry -> "grant " + entry),
                        years.entrySet().stream().map(entry -> "year " + entry),
                        lines.entrySet().stream().map(entry -> "line " + entry),
                        chances.stream().map(chance -> "chance " + chance),
                        approvals.stream().map(approval -> "approval " + approval))
                .flatMap(each -> each)
                .toList();
    }

    /** Returns everything, one statement on each line, so that a comparison shows what differs. */
    @Override
    public String toString() {
        return String.join("\n", statements());
    }
}
