package org.kimrules.core.cure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kimrules.core.cure.Cure.Edit;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.remedy.Field;
import org.kimrules.core.remedy.Place;
import org.kimrules.core.remedy.Remedy.Change;
import org.kimrules.core.remedy.Remedy.Funds;
import org.kimrules.core.remedy.Remedy.InPlan;
import org.kimrules.core.remedy.Remedy.Supply;
import org.kimrules.core.text.Value;
import org.kimrules.core.time.Period;

/** The steps that can be tried for a finding: each remedy with each value that the plan can have. */
final class Options {

    private final GrantPlan plan;
    private final List<Funds> lacking;

    /** Creates the options that an assessed plan has. */
    Options(Assessment assessment) {
        this.plan = assessment.plan();
        this.lacking = assessment.findings().stream()
                .flatMap(finding -> finding.remedies().stream())
                .filter(remedy -> remedy instanceof Funds funds && funds.unit().isPresent())
                .map(Funds.class::cast)
                .distinct()
                .toList();
    }

    /** Returns the steps, the lightest first. */
    List<Step> of(Finding finding) {
        return finding.remedies().stream()
                .filter(InPlan.class::isInstance)
                .flatMap(remedy -> steps((InPlan) remedy).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Step> steps(InPlan remedy) {
        if (remedy instanceof Change change) {
            return ranked(
                    change,
                    values(change.place(), change.values()).map(value -> new Change(change.place(), List.of(value))));
        }
        if (remedy instanceof Supply supply) {
            return ranked(
                    supply,
                    values(supply.place(), supply.values()).map(value -> new Supply(supply.place(), List.of(value))));
        }
        if (remedy instanceof Funds funds) {
            List<InPlan> shares = shares(funds);
            return shares.isEmpty() ? List.of() : List.of(new Step(funds, shares, 0));
        }
        return ranked(remedy, Stream.of(remedy));
    }

    /** What a remedy names first is tried first; what stands there already is no step. */
    private List<Step> ranked(InPlan remedy, Stream<InPlan> parts) {
        List<Step> steps = new ArrayList<>();
        parts.filter(part -> changes(Edits.edit(plan, part)))
                .forEach(part -> steps.add(new Step(remedy, List.of(part), steps.size())));
        return steps;
    }

    private static boolean changes(Edit edit) {
        return !edit.from().equals(edit.to());
    }

    /** A clause names kinds of employers and components; the plan has those that can take their place. */
    private Stream<Value> values(Place place, List<Value> values) {
        return switch (place.field()) {
            case EMPLOYER ->
                plan.sponsors().stream()
                        .filter(sponsor -> values.contains(Value.code("employer", sponsor.kind())))
                        .map(Sponsor::id)
                        .map(id -> Value.code("sponsor", id));
            case SUPERVISOR ->
                plan.positions().stream()
                        .filter(other -> values.contains(Value.code("component", other.component())))
                        .map(Position::id)
                        .filter(id -> !supervised(id, place.id("position")))
                        .map(id -> Value.code("position", id));
            case START, END -> values.stream().filter(value -> leavesDays(place, (Value.Day) value));
            default -> values.stream();
        };
    }

    /** Nobody supervises whom they are supervised by. */
    private boolean supervised(String position, String by) {
        Optional<Position> at = plan.position(position);
        while (at.isPresent() && !at.get().id().equals(by)) {
            at = plan.position(at.get().supervision().technical());
        }
        return at.isPresent();
    }

    private boolean leavesDays(Place place, Value.Day day) {
        Period period = plan.position(place.id("position")).orElseThrow().period();
        return place.field() == Field.START
                ? !day.date().isAfter(period.to())
                : !day.date().isBefore(period.from());
    }

    /** Own funds come from the units that lack some in the year, each up to what it lacks; else from the only unit there is. */
    private List<InPlan> shares(Funds funds) {
        if (funds.unit().isPresent()) {
            return List.of(funds);
        }
        List<InPlan> shares = new ArrayList<>();
        Money left = funds.amount();
        for (Funds lack : lacking) {
            Money share = lack.amount().isLessThan(left) ? lack.amount() : left;
            if (lack.year() == funds.year() && !share.isZero()) {
                shares.add(new Funds(lack.unit(), funds.year(), share));
                left = left.minus(share);
            }
        }
        return left.isZero() ? shares : only(funds);
    }

    private List<InPlan> only(Funds funds) {
        List<String> units = plan.positions().stream()
                .map(position -> position.booking().ownShareUnit())
                .distinct()
                .toList();
        return units.size() == 1
                ? List.of(new Funds(Optional.of(units.get(0)), funds.year(), funds.amount()))
                : List.of();
    }
}
