package org.kimrules.core.cure;

import java.util.Optional;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.cure.Cure.Edit;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy.Approval;
import org.kimrules.core.remedy.Remedy.Change;
import org.kimrules.core.remedy.Remedy.Correction;
import org.kimrules.core.remedy.Remedy.Funds;
import org.kimrules.core.remedy.Remedy.InPlan;
import org.kimrules.core.remedy.Remedy.Supply;
import org.kimrules.core.remedy.Remedy.Withdrawal;
import org.kimrules.core.text.Value;

/** Knows which place of a plan a remedy with one value changes, and what stands there. */
final class Edits {

    private Edits() {}

    /** Returns the place that the remedy changes; of own funds, the unit and year that it changes something of. */
    static String path(InPlan part) {
        if (part instanceof Approval approval) {
            return "exemptions[" + approval.clause() + "/" + approval.position() + "]";
        }
        if (part instanceof Funds funds) {
            return "budget.ownFunds[" + funds.unit().orElse("") + "/" + funds.year() + "]";
        }
        if (part instanceof Correction correction) {
            return "budget.claims[" + correction.claim() + "/" + correction.year() + "].amount";
        }
        return part instanceof Withdrawal withdrawal
                ? "positions[" + withdrawal.position() + "]"
                : place(part).path();
    }

    static Place place(InPlan part) {
        return part instanceof Supply supply ? supply.place() : ((Change) part).place();
    }

    static Value value(InPlan part) {
        return (part instanceof Supply supply ? supply.values() : ((Change) part).values()).get(0);
    }

    /** Returns the place before and after. */
    static Edit edit(GrantPlan plan, InPlan part) {
        if (part instanceof Approval approval) {
            return Draft.asked(plan.exemptions(), approval)
                    .map(Edits::granting)
                    .orElse(new Edit(
                            path(part), Optional.empty(), Optional.of(Value.code("authority", approval.authority()))));
        }
        if (part instanceof Funds funds) {
            return edit(Draft.raised(plan.budget().ownFunds(), funds), funds);
        }
        if (part instanceof Correction correction) {
            Claim claim = claim(plan, correction);
            return edit(part, Value.of(claim.amount()), Value.of(correction.amount()));
        }
        if (part instanceof Withdrawal withdrawal) {
            return new Edit(path(part), Optional.of(Value.of(withdrawal.position())), Optional.empty());
        }
        return edit(part, current(plan, place(part), value(part)), value(part));
    }

    private static Edit granting(Exemption asked) {
        return new Edit(
                "exemptions[" + asked.id() + "].state",
                Optional.of(Value.of(asked.state().name())),
                Optional.of(Value.of(Exemption.State.GRANTED.name())));
    }

    private static Edit edit(InPlan part, Value from, Value to) {
        return new Edit(path(part), Optional.of(from), Optional.of(to));
    }

    private static Value current(GrantPlan plan, Place place, Value next) {
        return switch (place.field()) {
            case KIND ->
                Value.code("employer", plan.sponsor(place.id("sponsorId")).kind());
            case OFFICE -> office(plan.applicant().office(place.id("office")));
            case STATEMENT -> Value.code(((Value.Code) next).kind(), plan.statement(place.id("statement")));
            case ANNOUNCED -> Value.of(false);
            default -> PositionEdits.get(plan.position(place.id("position")).orElseThrow(), place);
        };
    }

    private static Value office(Applicant.Office office) {
        return office == Applicant.Office.NOT_STATED
                ? Value.code("office", Vocabulary.UNKNOWN)
                : Value.of(office == Applicant.Office.PRESENT);
    }

    /** A unit may bring money from several sources in a year; the entry is named by its source too. */
    private static Edit edit(Optional<OwnFunds> own, Funds funds) {
        String source = own.map(OwnFunds::source).orElse(Vocabulary.UNKNOWN);
        return new Edit(
                path(funds).replace("]", "/" + source + "].amount"),
                own.map(OwnFunds::amount).map(Value::of),
                Optional.of(Value.of(own.map(OwnFunds::amount).orElse(Euro.ZERO).plus(funds.amount()))));
    }

    private static Claim claim(GrantPlan plan, Correction correction) {
        return plan.budget().claims().stream()
                .filter(claim -> claim.id().equals(correction.claim()))
                .findFirst()
                .orElseThrow();
    }
}
