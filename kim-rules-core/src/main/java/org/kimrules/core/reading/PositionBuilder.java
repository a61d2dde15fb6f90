package org.kimrules.core.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.kimrules.core.law.Vocabulary;

/** Puts one position of a plan together; see {@link org.kimrules.core.plan.Position} for the meaning of its fields. */
public final class PositionBuilder {

    private final Section fields = new Section();
    private final Section supervision = new Section();
    private final List<Section> expenses = new ArrayList<>();

    PositionBuilder(String id, String title) {
        fields.text("id", id).text("title", title);
    }

    /** Sets the code of the component. */
    public PositionBuilder component(String code) {
        fields.text("component", code);
        return this;
    }

    /** Sets the code of the role. */
    public PositionBuilder role(String code) {
        fields.text("role", code);
        return this;
    }

    /** Sets the id of the sponsor that employs its holders. */
    public PositionBuilder sponsor(String id) {
        fields.text("sponsor", id);
        return this;
    }

    /** Sets the code of the service that the position is attached to, {@code NONE} where it is attached to none. */
    public PositionBuilder service(String code) {
        fields.text("service", code);
        return this;
    }

    /** Sets the full-time share, {@code "0.5"} for a half position. */
    public PositionBuilder fte(String share) {
        fields.number("fte", share);
        return this;
    }

    /** Sets the days that it is planned for, both included. */
    public PositionBuilder period(LocalDate from, LocalDate to) {
        fields.period("period", from, to);
        return this;
    }

    /** Sets the expected cost of one full-time post in a full year. */
    public PositionBuilder costPerFteYear(Money cost) {
        fields.amount("costPerFteYear", cost);
        return this;
    }

    /** Says that nobody stated the cost. */
    public PositionBuilder costUnknown() {
        fields.text("costPerFteYear", Vocabulary.UNKNOWN);
        return this;
    }

    /** Adds a cost beside personnel in a year, and what the plan claims of it. */
    public PositionBuilder expense(String item, int year, Money cost, Money claimed) {
        expenses.add(new Section()
                .text("item", item)
                .number("year", String.valueOf(year))
                .amount("cost", cost)
                .amount("claimed", claimed));
        return this;
    }

    /** Sets the budget line of the cost, the budget line of the grant and the unit that bears the rest. */
    public PositionBuilder booking(String costLine, String revenueLine, String ownShareUnit) {
        fields.section(
                "booking",
                new Section()
                        .text("cost", costLine)
                        .text("revenue", revenueLine)
                        .text("ownShare", ownShareUnit));
        return this;
    }

    /** Sets the position that has the technical supervision. */
    public PositionBuilder technicalSupervision(String position) {
        supervision.text("technical", position);
        return this;
    }

    /** Sets the sponsor that has the line supervision. */
    public PositionBuilder lineSupervision(String sponsor) {
        supervision.text("line", sponsor);
        return this;
    }

    /** Sets the code of who else funds it. */
    public PositionBuilder otherFunding(String code) {
        fields.text("otherFunding", code);
        return this;
    }

    Section toSection() {
        return fields.section("supervision", supervision).sections("expenses", expenses);
    }
}
