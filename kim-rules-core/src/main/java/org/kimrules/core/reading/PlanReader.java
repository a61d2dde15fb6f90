package org.kimrules.core.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.data.Fields;
import org.kimrules.core.data.ProblemCode;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.Booking;
import org.kimrules.core.plan.Expense;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.GrantPlan.Privacy;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.plan.Supervision;
import org.kimrules.core.privacy.FreeTexts;
import org.kimrules.core.reading.References.Kind;
import org.kimrules.core.text.Text;
import org.kimrules.core.time.Period;

/** Reads the shape of a plan: the applicant, the sponsors and the positions; the rest is read by its siblings. */
final class PlanReader {

    private final Words words;
    private final DecisionReader decision;
    private final BudgetReader budget;
    private final FreeTexts texts;

    PlanReader(Words words, FreeTexts texts) {
        this.words = words;
        this.texts = texts;
        this.decision = new DecisionReader(words);
        this.budget = new BudgetReader(words);
    }

    GrantPlan plan(Fields fields) {
        return new GrantPlan(
                fields.id("id"),
                fields.text("title"),
                words.programme(fields, "programme"),
                fields.section("applicant", this::applicant).orElse(new Applicant("", "", Map.of(), Map.of())),
                fields.list("sponsors", this::sponsor),
                fields.list("positions", this::position),
                decision.exemptions(fields),
                decision.applications(fields),
                fields.list("reservations", decision::reservation),
                fields.list("meetings", decision::meeting),
                words.codes(fields, "resolutions", "resolution"),
                words.statements(fields),
                fields.optionalSection("budget", budget::budget)
                        .orElse(new BudgetPlan(List.of(), List.of(), List.of(), List.of())),
                new Privacy(fields.texts("personal", texts::right), fields.texts("masked", texts::rightMasked)));
    }

    private Applicant applicant(Fields fields) {
        return new Applicant(
                fields.text("name"),
                words.code(fields, "kind", "municipality"),
                byCode(fields, "offices", "office", Fields::optionalFlag),
                byCode(fields, "counts", "count", Fields::optionalCount));
    }

    /** What a section says of the codes of a kind; one that it leaves out is not stated. */
    private <T> Map<String, T> byCode(
            Fields fields, String name, String kind, BiFunction<Fields, String, Optional<T>> reader) {
        return fields.optionalSection(name, section -> {
                    Map<String, T> stated = new LinkedHashMap<>();
                    for (String code : words.codesOf(kind)) {
                        reader.apply(section, code).ifPresent(value -> stated.put(code, value));
                    }
                    return stated;
                })
                .orElse(Map.of());
    }

    private Sponsor sponsor(Fields fields) {
        return new Sponsor(
                words.declare(Kind.SPONSOR, fields, "id"),
                fields.text("name"),
                words.codeOrUnknown(fields, "kind", "employer"),
                words.codes(fields, "services", "service"));
    }

    private Position position(Fields fields) {
        String id = words.declare(Kind.POSITION, fields, "id");
        Period period = fields.section("period", words::period).orElse(words.placeholderPeriod());
        return new Position(
                id,
                fields.text("title"),
                words.code(fields, "component", "component"),
                words.code(fields, "role", "role"),
                words.refer(Kind.SPONSOR, fields, "sponsor"),
                words.optionalCode(fields, "service", "service"),
                words.fte(fields, "fte"),
                period,
                words.euroOrUnknown(fields, "costPerFteYear"),
                fields.section("booking", this::booking).orElse(new Booking("", "", "")),
                fields.optionalSection("supervision", section -> supervision(section, id))
                        .orElse(new Supervision(Vocabulary.UNKNOWN, Vocabulary.UNKNOWN)),
                expenses(fields, period),
                words.optionalCode(fields, "otherFunding", "funder"));
    }

    private Booking booking(Fields fields) {
        return new Booking(
                words.referOrUnknown(Kind.LINE, fields, "cost"),
                words.referOrUnknown(Kind.LINE, fields, "revenue"),
                fields.id("ownShare"));
    }

    private List<Expense> expenses(Fields fields, Period period) {
        List<Expense> expenses = fields.list("expenses", entry -> expense(entry, period));
        fields.unique(
                "expenses",
                expenses.stream()
                        .filter(expense -> !expense.item().isEmpty() && expense.year() != 0)
                        .map(expense -> expense.item() + "/" + expense.year()),
                Text.of("je Zweck und Jahr ein Betrag", "one amount per item and year"));
        return expenses;
    }

    /** An expense of a year that the position does not exist in would be lost. What could not be read contradicts nothing. */
    private Expense expense(Fields fields, Period period) {
        int year = fields.year("year");
        boolean known = year != 0 && !period.equals(words.placeholderPeriod());
        if (known && (year < period.from().getYear() || year > period.to().getYear())) {
            fields.problem(
                    ProblemCode.CONTRADICTION,
                    "year",
                    Text.of("ein Jahr, in dem es die Stelle gibt", "a year in which the position exists"));
        }
        Money cost = words.euro(fields, "cost");
        return new Expense(
                words.code(fields, "item", "expense"),
                year,
                cost,
                fields.has("claimed") ? words.euro(fields, "claimed") : cost);
    }

    private Supervision supervision(Fields fields, String position) {
        return new Supervision(
                words.supervisor(fields, "technical", position), words.optionalRefer(Kind.SPONSOR, fields, "line"));
    }
}
