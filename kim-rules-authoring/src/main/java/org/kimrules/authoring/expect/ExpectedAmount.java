package org.kimrules.authoring.expect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Fields;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.text.Text;

/**
 * An amount that a case expects.
 *
 * @param what which one: {@code grant of KI-KOORDINATION/2020}, {@code gap of 2020}
 * @param amount the amount, be it between bounds; empty where the case only says that it can't be decided
 * @param named what goes with it: what is missing of a grant, the positions of a chance; empty where the case does not say
 */
public record ExpectedAmount(String what, Optional<EuroRange> amount, Optional<List<String>> named) {

    private static final List<String> OF_A_YEAR = List.of("cost", "grant", "conditional", "gap");

    /** Reads the grant of a position in a year: {@code {position, year}} and how much. */
    private static ExpectedAmount ofPosition(Fields fields) {
        return of(
                FoundAmounts.grant(fields.id("position"), fields.year("year")),
                fields,
                "missing",
                // a place in a plan is no id
                name -> fields.texts(name, any -> Optional.empty()));
    }

    /** Reads a part of the grant of a position in a year: {@code {position, year, item}} and how much. */
    private static ExpectedAmount ofItem(Fields fields) {
        return of(
                FoundAmounts.item(fields.id("position"), fields.year("year"), fields.id("item")),
                fields,
                "clauses",
                fields::ids);
    }

    /** Reads what could still be asked for in a year: {@code {year, positions}} and how much. */
    private static ExpectedAmount ofChance(Fields fields, String clause, Map<String, Text> clauses) {
        String id = fields.has("clause") ? fields.word("clause", "clause", clauses) : clause;
        return of(FoundAmounts.chance(id, fields.year("year")), fields, "positions", fields::ids);
    }

    /** Reads {@code amount}, or {@code lower} with or without {@code upper}, or {@code undecided: true}. */
    private static ExpectedAmount of(String what, Fields fields, String named, Function<String, List<String>> names) {
        return new ExpectedAmount(
                what, range(fields), fields.has(named) ? Optional.of(sorted(names.apply(named))) : Optional.empty());
    }

    private static Optional<EuroRange> range(Fields fields) {
        if (fields.optionalFlag("undecided").orElse(false)) {
            return Optional.empty();
        }
        if (!fields.has("lower")) {
            return euro(fields, "amount").map(EuroRange::exactly);
        }
        Optional<Money> upper = fields.has("upper") ? euro(fields, "upper") : Optional.empty();
        return euro(fields, "lower").map(lower -> new EuroRange(lower, upper));
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    /** Reads the sums of a year: {@code {year}} and any of cost, grant, conditional and gap. */
    private static List<ExpectedAmount> ofYear(Fields fields) {
        int year = fields.year("year");
        return OF_A_YEAR.stream()
                .filter(fields::has)
                .map(name -> exactly(name + " of " + year, fields, name))
                .toList();
    }

    /** Reads the net of a budget line in a year: {@code {line, year, net}}. A shortfall is negative. */
    private static ExpectedAmount ofLine(Fields fields) {
        return exactly("net of " + fields.id("line") + "/" + fields.year("year"), fields, "net");
    }

    private static ExpectedAmount exactly(String what, Fields fields, String name) {
        return new ExpectedAmount(what, euro(fields, name).map(EuroRange::exactly), Optional.empty());
    }

    private static Optional<Money> euro(Fields fields, String name) {
        return fields.decimal(name, 2).map(BigDecimal::toPlainString).map(Euro::of);
    }

    /**
     * Returns all amounts that a case about the clause names.
     *
     * @param clauses the clauses that a chance may name instead
     */
    public static List<ExpectedAmount> read(Fields fields, String clause, Map<String, Text> clauses) {
        return Stream.of(
                        fields.list("grants", ExpectedAmount::ofPosition),
                        fields.list("items", ExpectedAmount::ofItem),
                        fields.list("chances", one -> ofChance(one, clause, clauses)),
                        fields.list("years", ExpectedAmount::ofYear).stream()
                                .flatMap(List::stream)
                                .toList(),
                        fields.list("lines", ExpectedAmount::ofLine))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns what is different, one for each amount; nothing where all is as expected. */
    static List<Difference> differences(List<ExpectedAmount> expected, Assessment assessment) {
        Map<String, FoundAmounts.Found> found = new FoundAmounts(assessment).all();
        return expected.stream()
                .filter(each -> !each.matches(found.get(each.what)))
                .map(each -> each.difference(found))
                .toList();
    }

    private Difference difference(Map<String, FoundAmounts.Found> all) {
        FoundAmounts.Found found = all.get(what);
        return found == null
                ? Difference.of(
                        "amount: " + what,
                        text(),
                        "no such amount, " + Codes.expected(what, all.keySet()).en())
                : new Difference("amount: " + what, text(), found.toString(), new Explained.Amount(found.ref()));
    }

    private boolean matches(FoundAmounts.@Nullable Found found) {
        if (found == null) {
            return false;
        }
        boolean same = amount.isPresent()
                ? amount.equals(found.amount())
                : found.amount().filter(EuroRange::isExact).isEmpty();
        return same && named.map(found.named()::equals).orElse(true);
    }

    private String text() {
        return amount.map(FoundAmounts::text).orElse("undecided")
                + named.map(names -> " " + names).orElse("");
    }
}
