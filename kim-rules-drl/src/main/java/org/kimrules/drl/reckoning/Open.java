package org.kimrules.drl.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Term;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.balance.Funding;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;

/** Why a slice may get nothing: what of it is not decided. */
final class Open {

    private static final Text NOTHING = Text.of("nicht entschieden, also mindestens", "not decided, so at least");

    private static final Text REFUSED = Text.of("keine Zuwendung", "no grant");

    private final Run run;
    private final Map<SubjectRef, Standing> standings;
    private final Map<String, List<PositionSlice>> slices;

    Open(Run run) {
        this.run = run;
        this.standings = run.ledger().standings().stream()
                .collect(Collectors.toMap(standing -> standing.slice().ref(), Function.identity()));
        this.slices =
                standings.values().stream().map(Standing::slice).collect(Collectors.groupingBy(PositionSlice::id));
    }

    /** Returns the lower bound of what nobody can say that it is due. */
    Term nothing(PositionSlice slice) {
        return new Term.Given(
                new Reason.Derived(NOTHING, Value.of(Euro.ZERO), Optional.empty(), clauses(slice)), BigFraction.ZERO);
    }

    /** Returns why nothing is due for a position in a year: the clauses that refused it, or were not decided. */
    Term refused(Funding entry) {
        List<Reason> clauses = slices.getOrDefault(entry.position().id(), List.of()).stream()
                .filter(slice -> slice.year() == entry.year())
                .flatMap(slice -> Stream.concat(refusing(slice), clauses(slice).stream()))
                .distinct()
                .toList();
        return new Term.Given(
                new Reason.Derived(REFUSED, Value.of(Euro.ZERO), Optional.empty(), clauses), BigFraction.ZERO);
    }

    private Stream<Reason> refusing(PositionSlice slice) {
        return run.checked(slice)
                .filter(run::refuses)
                .map(conclusion -> run.folder().register().clause(conclusion.clause()))
                .map(Reason.Law::new);
    }

    /** Returns the clauses that could not be decided for the slice. */
    private List<Reason> clauses(PositionSlice slice) {
        return Optional.ofNullable(standings.get(slice.ref())).stream()
                .flatMap(standing -> standing.missing().stream())
                .flatMap(id -> run.folder().register().find(id).stream())
                .<Reason>map(Reason.Law::new)
                .toList();
    }
}
