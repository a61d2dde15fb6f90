package org.kimrules.benchmarks.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.decision.Outcome;
import org.kimrules.drl.context.Approval;
import org.kimrules.drl.context.Expense;
import org.kimrules.drl.context.Office;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PlannedPosition;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Segment;
import org.kimrules.drl.finding.Answer;

/** The clauses by hand: facts are put where they are found at once, then every slice is asked once. */
final class HandCore implements CoreEngine {

    @Override
    public Collection<Answer> answers(Collection<? extends Fact> facts) {
        Found found = new Found();
        facts.forEach(found::keep);
        List<Answer> answers = new ArrayList<>();
        found.slices.forEach(slice -> slice.law().stream()
                .filter(CLAUSES::contains)
                .forEach(clause -> answers.add(new Answer(found.outcome(clause, slice), slice, Optional.empty()))));
        return answers;
    }

    /** The facts of one run. */
    private static final class Found {

        private final List<PositionSlice> slices = new ArrayList<>();
        private final IdentityHashMap<PositionSlice, Approval> approvals = new IdentityHashMap<>();
        private final IdentityHashMap<PositionSlice, Expense> workplaces = new IdentityHashMap<>();
        private final Map<String, Map<Segment, ParameterInForce>> figures = new HashMap<>();
        private final Map<String, PlannedPosition> positions = new HashMap<>();
        private Outcome centre = Outcome.UNDECIDED;

        void keep(Fact fact) {
            if (fact instanceof PositionSlice slice) {
                slices.add(slice);
            } else if (fact instanceof Approval approval && approval.clause().equals("B1-02")) {
                approvals.put(approval.slice(), approval);
            } else if (fact instanceof Expense expense && expense.item().equals("WORKPLACE")) {
                workplaces.put(expense.slice(), expense);
            } else if (fact instanceof ParameterInForce figure) {
                figures.computeIfAbsent(figure.key(), key -> new HashMap<>()).put(figure.segment(), figure);
            } else if (fact instanceof PlannedPosition position) {
                positions.put(position.id(), position);
            } else if (fact instanceof Office office && office.code().equals("INTEGRATION_CENTRE")) {
                centre = !office.stated() ? Outcome.UNDECIDED : yes(office.present());
            }
        }

        private static Outcome yes(boolean satisfied) {
            return satisfied ? Outcome.SATISFIED : Outcome.VIOLATED;
        }

        Outcome outcome(String clause, PositionSlice slice) {
            return switch (clause) {
                case "B1-01" -> centre;
                case "B1-02" -> attached(slice);
                case "B1-04" -> comeTrue("B1.directive-adopted", slice);
                case "B2-02" -> employed(slice, true);
                case "B2-03" -> employed(slice, false);
                case "B2-04" -> service(slice.service());
                case "B2-05" -> supervised(slice);
                case "B2-08" -> comeTrue("B2.budget-adopted", slice);
                case "B2-10" -> line(slice);
                case "B2-17" -> yes(!found(workplaces.get(slice)).claimed());
                case "B2-19" -> smallest(slice);
                default -> throw new IllegalArgumentException(clause);
            };
        }

        private static <T> T found(@Nullable T fact) {
            return Optional.ofNullable(fact).orElseThrow();
        }

        private Outcome attached(PositionSlice slice) {
            return switch (slice.employer()) {
                case "INTEGRATION_CENTRE" -> Outcome.SATISFIED;
                case "UNKNOWN" -> Outcome.UNDECIDED;
                default -> approved(found(approvals.get(slice)));
            };
        }

        private static Outcome approved(Approval approval) {
            if (approval.granted()) {
                return Outcome.EXEMPTED;
            }
            return approval.refused() ? Outcome.VIOLATED : Outcome.EXEMPTION_REQUIRED;
        }

        private ParameterInForce figure(String key, PositionSlice slice) {
            return found(found(figures.get(key)).get(slice.segment()));
        }

        private Outcome comeTrue(String key, PositionSlice slice) {
            return figure(key, slice).holds() ? Outcome.SATISFIED : Outcome.UNDECIDED;
        }

        private static Outcome employed(PositionSlice slice, boolean carriers) {
            return switch (slice.employer()) {
                case "INTEGRATION_CENTRE", "MUNICIPAL_OFFICE", "MUNICIPAL_COMPANY" -> Outcome.SATISFIED;
                case "UNKNOWN" -> Outcome.UNDECIDED;
                case "WELFARE_CARRIER" -> yes(carriers);
                default -> Outcome.VIOLATED;
            };
        }

        private static Outcome service(String service) {
            return switch (service) {
                case "MBE", "JMD" -> Outcome.VIOLATED;
                case "UNKNOWN" -> Outcome.UNDECIDED;
                default -> Outcome.SATISFIED;
            };
        }

        private Outcome supervised(PositionSlice slice) {
            return slice.supervisor().equals("UNKNOWN")
                    ? Outcome.UNDECIDED
                    : yes(found(positions.get(slice.supervisor())).component().equals("B1"));
        }

        private static Outcome line(PositionSlice slice) {
            return slice.lineSupervisor().equals("UNKNOWN")
                    ? Outcome.UNDECIDED
                    : yes(slice.lineSupervisor().equals(slice.sponsorId()));
        }

        private Outcome smallest(PositionSlice slice) {
            ParameterInForce least = figure("B2.min-share", slice);
            return least.known() ? yes(least.fte().compareTo(slice.fte()) <= 0) : Outcome.UNDECIDED;
        }
    }
}
