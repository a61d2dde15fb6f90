package org.kimrules.core.cure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.kimrules.core.budget.BudgetLine;
import org.kimrules.core.budget.BudgetPlan;
import org.kimrules.core.budget.Claim;
import org.kimrules.core.budget.OwnFunds;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.plan.Applicant;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy.Approval;
import org.kimrules.core.remedy.Remedy.Correction;
import org.kimrules.core.remedy.Remedy.Funds;
import org.kimrules.core.remedy.Remedy.InPlan;
import org.kimrules.core.remedy.Remedy.Withdrawal;
import org.kimrules.core.text.Value;

/** A plan while remedies are put into it; it stays sound all the time. */
final class Draft {

    /** Whose own funds may be raised: not those that somebody else gives. */
    private static final Set<String> OWN = Set.of("NONE", Vocabulary.UNKNOWN);

    private final GrantPlan plan;
    private final LocalDate day;
    private final List<Sponsor> sponsors;
    private final List<Position> positions;
    private final List<Exemption> exemptions;
    private final List<BudgetLine> lines;
    private final List<OwnFunds> ownFunds;
    private final List<Claim> claims;
    private Applicant applicant;
    private Map<String, String> statements;

    private Draft(GrantPlan plan, LocalDate day) {
        this.plan = plan;
        this.day = day;
        this.sponsors = new ArrayList<>(plan.sponsors());
        this.positions = new ArrayList<>(plan.positions());
        this.exemptions = new ArrayList<>(plan.exemptions());
        this.lines = new ArrayList<>(plan.budget().lines());
        this.ownFunds = new ArrayList<>(plan.budget().ownFunds());
        this.claims = new ArrayList<>(plan.budget().claims());
        this.applicant = plan.applicant();
        this.statements = plan.statements();
    }

    /**
     * Returns the plan with all of the steps. What is taken out goes last, so that nothing refers to it any more.
     *
     * @param day the day on which approvals are taken to be granted
     */
    static GrantPlan of(GrantPlan plan, List<Step> steps, LocalDate day) {
        Draft draft = new Draft(plan, day);
        steps.stream()
                .flatMap(step -> step.parts().stream())
                .sorted((one, other) -> Boolean.compare(one instanceof Withdrawal, other instanceof Withdrawal))
                .forEach(draft::apply);
        return draft.plan();
    }

    private GrantPlan plan() {
        return new GrantPlan(
                plan.id(),
                plan.title(),
                plan.programme(),
                applicant,
                sponsors,
                positions,
                exemptions,
                plan.applications(),
                plan.reservations(),
                plan.meetings(),
                plan.resolutions(),
                statements,
                new BudgetPlan(lines, ownFunds, plan.budget().payments(), claims),
                plan.privacy());
    }

    private void apply(InPlan part) {
        if (part instanceof Approval approval) {
            approve(approval);
        } else if (part instanceof Funds funds) {
            raise(funds);
        } else if (part instanceof Correction correction) {
            correct(correction);
        } else if (part instanceof Withdrawal withdrawal) {
            withdraw(withdrawal.position());
        } else {
            set(Edits.place(part), Edits.value(part));
        }
    }

    /** What was asked for is granted as it was asked for, with all its positions; those need no approval of their own then. */
    private void approve(Approval approval) {
        boolean granted = exemptions.stream()
                .anyMatch(exemption -> exemption.stateOn(day) == Exemption.State.GRANTED && would(exemption, approval));
        if (granted) {
            return;
        }
        asked(exemptions, approval)
                .ifPresentOrElse(
                        asked -> exemptions.set(exemptions.indexOf(asked), granted(asked)),
                        () -> exemptions.add(granted(unasked(approval))));
    }

    /** Returns the request of the plan that would do if it were granted. */
    static Optional<Exemption> asked(List<Exemption> exemptions, Approval approval) {
        return exemptions.stream()
                .filter(exemption -> exemption.state() == Exemption.State.REQUESTED && would(exemption, approval))
                .findFirst();
    }

    /** Returns whether the exemption would do; one for some days only leaves others of the position open. */
    private static boolean would(Exemption exemption, Approval approval) {
        return exemption.validity().isEmpty()
                && exemption.clause().equals(approval.clause())
                && exemption.authority().equals(approval.authority())
                && exemption.positions().contains(approval.position());
    }

    private static Exemption unasked(Approval approval) {
        return new Exemption(
                Edits.path(approval),
                approval.clause(),
                Set.of(approval.position()),
                Exemption.State.REQUESTED,
                approval.authority(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Exemption granted(Exemption asked) {
        return new Exemption(
                asked.id(),
                asked.clause(),
                asked.positions(),
                Exemption.State.GRANTED,
                asked.authority(),
                asked.reference(),
                Optional.of(day),
                asked.validity());
    }

    private void set(Place place, Value value) {
        switch (place.field()) {
            case KIND -> {
                String id = place.id("sponsorId");
                sponsors.replaceAll(each -> each.id().equals(id) ? kind(each, PositionEdits.code(value)) : each);
            }
            case OFFICE -> applicant = office(place.id("office"), ((Value.Flag) value).set());
            case STATEMENT ->
                statements = PositionEdits.with(statements, place.id("statement"), PositionEdits.code(value));
            case ANNOUNCED -> {
                String code = place.id("line");
                lines.replaceAll(each -> each.code().equals(code) ? new BudgetLine(code, each.title(), true) : each);
            }
            default -> position(place.id("position"), each -> PositionEdits.with(each, place, value));
        }
    }

    private static Sponsor kind(Sponsor sponsor, String kind) {
        return new Sponsor(sponsor.id(), sponsor.name(), kind, sponsor.services());
    }

    private Applicant office(String code, boolean present) {
        return new Applicant(
                applicant.name(),
                applicant.kind(),
                PositionEdits.with(applicant.offices(), code, present),
                applicant.counts());
    }

    private void position(String id, UnaryOperator<Position> change) {
        positions.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
    }

    /** Returns the one entry that is raised: the first of the unit and year; empty where one is added. */
    static Optional<OwnFunds> raised(List<OwnFunds> ownFunds, Funds funds) {
        return ownFunds.stream()
                .filter(own -> funds.unit().filter(own.unit()::equals).isPresent()
                        && own.year() == funds.year()
                        && OWN.contains(own.source()))
                .findFirst();
    }

    private void raise(Funds funds) {
        raised(ownFunds, funds)
                .ifPresentOrElse(
                        own -> ownFunds.set(
                                ownFunds.indexOf(own),
                                new OwnFunds(
                                        own.unit(), own.year(), own.amount().plus(funds.amount()), own.source())),
                        () -> ownFunds.add(new OwnFunds(
                                funds.unit().orElseThrow(), funds.year(), funds.amount(), Vocabulary.UNKNOWN)));
    }

    /** A statement for several years keeps its amount in the others. */
    private void correct(Correction correction) {
        List<Claim> wrong = claims.stream()
                .filter(claim -> claim.id().equals(correction.claim()))
                .toList();
        claims.removeAll(wrong);
        SortedSet<Integer> year = new TreeSet<>(Set.of(correction.year()));
        for (Claim claim : wrong) {
            SortedSet<Integer> others = new TreeSet<>(claim.years());
            others.remove(correction.year());
            boolean only = others.isEmpty();
            String id = only ? claim.id() : claim.id() + "-" + correction.year();
            claims.add(claim(id, claim, claim.positions(), year, correction.amount()));
            if (!only) {
                claims.add(claim(claim.id(), claim, claim.positions(), others, claim.amount()));
            }
        }
    }

    /** Nothing that referred to the position alone is left; a claim over it alone would be one over all positions. */
    private void withdraw(String id) {
        positions.removeIf(each -> each.id().equals(id));
        positions.replaceAll(each -> each.supervision().technical().equals(id)
                ? PositionEdits.with(
                        each, new Place(Field.SUPERVISOR, Map.of("position", each.id())), Value.of(Vocabulary.UNKNOWN))
                : each);
        exemptions.removeIf(each -> each.positions().equals(Set.of(id)));
        exemptions.replaceAll(each -> new Exemption(
                each.id(),
                each.clause(),
                without(each.positions(), id),
                each.state(),
                each.authority(),
                each.reference(),
                each.decidedOn(),
                each.validity()));
        claims.removeIf(each -> each.positions().equals(Set.of(id)));
        claims.replaceAll(each -> claim(each.id(), each, without(each.positions(), id), each.years(), each.amount()));
    }

    private static Claim claim(String id, Claim like, Set<String> positions, SortedSet<Integer> years, Money amount) {
        return new Claim(id, like.text(), like.kind(), positions, like.line(), years, amount);
    }

    private static Set<String> without(Set<String> ids, String id) {
        Set<String> others = new HashSet<>(ids);
        others.remove(id);
        return others;
    }
}
