package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.budget.Payment;
import org.kimrules.core.data.Fields;
import org.kimrules.core.reading.References.Kind;
import org.kimrules.core.text.Text;

/** Reads the money side of a plan. */
final class BudgetReader {

    private final Words words;

    BudgetReader(Words words) {
        this.words = words;
    }

    BudgetPlan budget(Fields fields) {
        List<OwnFunds> ownFunds = fields.list("ownFunds", this::ownFunds);
        fields.unique(
                "ownFunds",
                ownFunds.stream()
                        .filter(funds -> !funds.unit().isEmpty() && funds.year() != 0)
                        .map(funds -> funds.unit() + "/" + funds.year() + "/" + funds.source()),
                Text.of("je Einheit, Jahr und Herkunft ein Betrag", "one amount per unit, year and source"));
        return new BudgetPlan(
                fields.list("lines", this::line),
                ownFunds,
                fields.list("payments", this::payment),
                fields.list("claims", this::claim));
    }

    private BudgetLine line(Fields fields) {
        return new BudgetLine(
                words.declare(Kind.LINE, fields, "code"),
                fields.text("title"),
                fields.optionalFlag("announced").orElse(false));
    }

    private OwnFunds ownFunds(Fields fields) {
        return new OwnFunds(
                fields.id("unit"),
                fields.year("year"),
                words.euro(fields, "amount"),
                words.optionalCode(fields, "source", "funder"));
    }

    private Payment payment(Fields fields) {
        return new Payment(
                words.code(fields, "component", "component"),
                fields.year("year"),
                words.euro(fields, "amount"),
                fields.day("knownFrom").orElse(LocalDate.EPOCH));
    }

    private Claim claim(Fields fields) {
        return new Claim(
                words.declare(Kind.CLAIM, fields, "id"),
                fields.text("text"),
                words.choice(fields, "kind", Claim.Kind.values()),
                words.referAll(Kind.POSITION, fields, "positions"),
                fields.has("line") ? Optional.of(words.refer(Kind.LINE, fields, "line")) : Optional.empty(),
                new TreeSet<>(fields.years("years")),
                words.euro(fields, "amount"));
    }
}
