package org.kimrules.drl.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.data.Fields;
import org.kimrules.core.decision.Assessment;

/**
 * An amount that a case expects.
 *
 * @param what which one: {@code grant of KI-KOORDINATION/2020}, {@code gap of 2020}
 * @param amount the amount, or empty where it can't be decided
 */
record ExpectedAmount(String what, Optional<Money> amount) {

    private static final List<String> OF_A_YEAR = List.of("cost", "grant", "conditional", "gap");

    /** Reads the grant of a position in a year: {@code {position, year, amount}}, or {@code undecided: true}. */
    static ExpectedAmount ofPosition(Fields fields) {
        String what = "grant of " + fields.id("position") + "/" + fields.year("year");
        boolean undecided = fields.optionalFlag("undecided").orElse(false);
        return new ExpectedAmount(what, undecided ? Optional.empty() : euro(fields, "amount"));
    }

    /** Reads the sums of a year: {@code {year}} and any of cost, grant, conditional and gap. */
    static List<ExpectedAmount> ofYear(Fields fields) {
        int year = fields.year("year");
        return OF_A_YEAR.stream()
                .filter(fields::has)
                .map(name -> new ExpectedAmount(name + " of " + year, euro(fields, name)))
                .toList();
    }

    /** Reads the net of a budget line in a year: {@code {line, year, net}}. A shortfall is negative. */
    static ExpectedAmount ofLine(Fields fields) {
        return new ExpectedAmount("net of " + fields.id("line") + "/" + fields.year("year"), euro(fields, "net"));
    }

    private static Optional<Money> euro(Fields fields, String name) {
        return fields.decimal(name, 2).map(BigDecimal::toPlainString).map(Euro::of);
    }

    /** Returns what is different, one labelled text for each amount; nothing where all is as expected. */
    static List<String> differences(List<ExpectedAmount> expected, Assessment assessment) {
        Map<String, Optional<Money>> found = amounts(assessment);
        return expected.stream()
                .filter(each -> !each.amount.equals(found.get(each.what)))
                .map(each -> "amount: " + each.what + "\nexpected: " + text(each.amount) + "\nbut was: "
                        + (found.containsKey(each.what) ? text(found.get(each.what)) : "no such amount"))
                .toList();
    }

    private static String text(Optional<Money> amount) {
        return amount.map(Euro::plain).orElse("undecided");
    }

    private static Map<String, Optional<Money>> amounts(Assessment assessment) {
        Map<String, Optional<Money>> amounts = new TreeMap<>();
        assessment
                .positions()
                .forEach(position -> position.grants()
                        .forEach(grant ->
                                amounts.put("grant of " + position.id() + "/" + grant.year(), grant.amount())));
        assessment.years().forEach(year -> {
            amounts.put("cost of " + year.year(), Optional.of(year.cost()));
            amounts.put("grant of " + year.year(), year.grant());
            amounts.put("conditional of " + year.year(), Optional.of(year.grantConditional()));
            amounts.put("gap of " + year.year(), year.gap());
        });
        assessment.lines().forEach(line -> amounts.put("net of " + line.line() + "/" + line.year(), line.net()));
        return amounts;
    }

    /** Returns all amounts that a case names. */
    static List<ExpectedAmount> read(Fields fields) {
        return Stream.of(
                        fields.list("grants", ExpectedAmount::ofPosition),
                        fields.list("years", ExpectedAmount::ofYear).stream()
                                .flatMap(List::stream)
                                .toList(),
                        fields.list("lines", ExpectedAmount::ofLine))
                .flatMap(List::stream)
                .toList();
    }
}
