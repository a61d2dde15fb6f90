package org.kimrules.authoring.expect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.PositionResult;
import org.kimrules.core.decision.YearGrant;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.AmountRef.What;

/** The amounts of an assessment, by the names that cases know them by. */
public record FoundAmounts(Assessment assessment) {

    /**
     * An amount.
     *
     * @param amount the amount, empty where it can't be decided and has no bounds of its own
     * @param named what goes with it, sorted
     * @param ref its name, by which the assessment explains it
     */
    public record Found(Optional<EuroRange> amount, List<String> named, AmountRef ref) {

        @Override
        public String toString() {
            return amount.map(FoundAmounts::text).orElse("undecided") + (named.isEmpty() ? "" : " " + named);
        }
    }

    /** Returns the name of the grant of a position in a year. */
    public static String grant(String position, int year) {
        return "grant of " + position + "/" + year;
    }

    static String item(String position, int year, String item) {
        return item + " of " + position + "/" + year;
    }

    static String chance(String clause, int year) {
        return "chance under " + clause + " of " + year;
    }

    /** Returns the amount, or its bounds, as cases write it. */
    public static String text(EuroRange range) {
        return range.exact()
                .map(Euro::plain)
                .orElseGet(() -> "from " + Euro.plain(range.lower())
                        + range.upper().map(upper -> " to " + Euro.plain(upper)).orElse(" on"));
    }

    /** Returns all of them. */
    public Map<String, Found> all() {
        Map<String, Found> all = new TreeMap<>();
        assessment.positions().forEach(position -> position.grants().forEach(grant -> add(all, position, grant)));
        assessment.years().forEach(year -> {
            all.put("cost of " + year.year(), found(year.cost(), year.year(), What.COST));
            all.put("grant of " + year.year(), found(year.grant(), year.year(), What.GRANT));
            all.put(
                    "conditional of " + year.year(),
                    found(EuroRange.exactly(year.grantConditional()), year.year(), What.CONDITIONAL));
            all.put(
                    "gap of " + year.year(),
                    new Found(year.gap().map(EuroRange::exactly), List.of(), AmountRef.year(year.year(), What.GAP)));
        });
        assessment
                .lines()
                .forEach(line -> all.put(
                        "net of " + line.line() + "/" + line.year(),
                        new Found(
                                line.net().map(EuroRange::exactly),
                                List.of(),
                                AmountRef.line(line.line(), line.year(), What.NET))));
        assessment
                .chances()
                .forEach(chance -> all.put(
                        chance(chance.clause().id(), chance.year()),
                        new Found(
                                Optional.of(chance.amount()),
                                chance.positions(),
                                AmountRef.chance(chance.clause().id(), chance.item(), chance.year()))));
        return all;
    }

    private static void add(Map<String, Found> all, PositionResult position, YearGrant grant) {
        all.put(
                grant(position.id(), grant.year()),
                new Found(
                        Optional.of(grant.amount()),
                        grant.missing(),
                        AmountRef.position(position.id(), grant.year(), What.GRANT)));
        grant.items()
                .forEach(item -> all.put(
                        item(position.id(), grant.year(), item.item()),
                        new Found(
                                Optional.of(item.amount()),
                                item.clauses(),
                                AmountRef.item(position.id(), grant.year(), item.item()))));
    }

    private static Found found(EuroRange amount, int year, What what) {
        return new Found(Optional.of(amount), List.of(), AmountRef.year(year, what));
    }
}
