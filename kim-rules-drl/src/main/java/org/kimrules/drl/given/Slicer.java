package org.kimrules.drl.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kimrules.core.law.SubjectKind;
import org.kimrules.core.plan.Exemption;
import org.kimrules.core.plan.Fte;
import org.kimrules.core.plan.GrantPlan;
import org.kimrules.core.plan.Position;
import org.kimrules.core.plan.Sponsor;
import org.kimrules.core.time.Period;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.RuleStages;
import org.kimrules.drl.folder.PolicyFolder;

/** Cuts each position at year ends and where its own law, figures or approvals change. */
final class Slicer {

    private final GrantPlan plan;
    private final LawInForce law;
    private final Set<String> components;
    private final RuleStages rules;
    private final Segments segments;
    private final List<List<String>> changing = new ArrayList<>();
    private final Map<String, Sponsor> sponsors;
    private final Exemptions exemptions;
    private final Map<Case, List<Stretch>> stretches = new HashMap<>();

    /** What the law of a position in a year depends on; positions that share it are cut alike. */
    private record Case(int year, String component, Map<String, Set<String>> traits) {}

    /** Days on which the law and the figures of a case stay the same. */
    private record Stretch(Period days, Set<String> law) {}

    Slicer(
            PolicyFolder policy,
            RuleStages rules,
            GrantPlan plan,
            LawInForce law,
            Segments segments,
            Figures figures,
            Exemptions exemptions) {
        this.plan = plan;
        this.law = law;
        this.components = policy.vocabulary().of("component");
        this.rules = rules;
        this.segments = segments;
        for (int i = 0; i < segments.inOrder().size(); i++) {
            changing.add(figures.changing(i));
        }
        this.sponsors = plan.sponsors().stream().collect(Collectors.toMap(Sponsor::id, sponsor -> sponsor));
        this.exemptions = exemptions;
    }

    /** Returns the slices of all positions, by id and day. */
    List<PositionSlice> slices() {
        List<PositionSlice> slices = new ArrayList<>();
        plan.positions().stream()
                .sorted(Comparator.comparing(Position::id))
                .forEach(position -> addSlices(position, slices));
        return slices;
    }

    /**
     * What changes for others cuts no position: a slice goes on until its own law, figures or approvals change. A figure
     * whose key starts with another component is one of its own only where a rule of its law looks for it.
     */
    private void addSlices(Position position, List<PositionSlice> slices) {
        Period days = position.period();
        for (int year = days.from().getYear(); year <= days.to().getYear(); year++) {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            PositionSlice inYear = inYear(position, newYear.isAfter(days.from()) ? newYear : days.from());
            Case alike = new Case(year, position.component(), inYear.traits());
            for (Stretch stretch : stretches.computeIfAbsent(alike, this::stretches)) {
                stretch.days()
                        .intersection(days)
                        .ifPresent(part -> cutAtApprovals(position, part)
                                .forEach(each -> slices.add(slice(inYear, each, stretch.law()))));
            }
        }
    }

    private PositionSlice inYear(Position position, LocalDate day) {
        return new PositionSlice(
                position,
                Optional.ofNullable(sponsors.get(position.sponsor())).orElseGet(() -> plan.sponsor(position.sponsor())),
                plan.applicant().kind(),
                segments.at(day),
                position.period(),
                position.fte(),
                Set.of());
    }

    private PositionSlice slice(PositionSlice inYear, Period days, Set<String> clauses) {
        Position position = inYear.position();
        Fte fte = inYear.fte();
        return new PositionSlice(
                position, inYear.sponsor(), inYear.municipality(), segments.at(days.from()), days, fte, clauses);
    }

    private List<Stretch> stretches(Case alike) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < segments.inOrder().size(); i++) {
            Period days = segments.inOrder().get(i).period();
            if (days.from().getYear() == alike.year()) {
                Set<String> clauses = law.on(days.from(), SubjectKind.POSITION, alike.traits());
                int last = found.size() - 1;
                if (last >= 0 && found.get(last).law().equals(clauses) && !changes(alike.component(), clauses, i)) {
                    days = found.remove(last).days().span(days);
                }
                found.add(new Stretch(days, clauses));
            }
        }
        return found;
    }

    private boolean changes(String component, Set<String> clauses, int segment) {
        return changing.get(segment).stream()
                .anyMatch(key ->
                        !ofAnother(key, component) || clauses.stream().anyMatch(clause -> rules.reads(clause, key)));
    }

    private boolean ofAnother(String key, String component) {
        String owner = key.substring(0, key.indexOf('.'));
        return !owner.equals(component) && components.contains(owner);
    }

    private List<Period> cutAtApprovals(Position position, Period days) {
        List<Exemption> own = exemptions.of(position.id());
        return own.isEmpty() ? List.of(days) : Segments.cut(days, Exemptions.bounds(own));
    }
}
