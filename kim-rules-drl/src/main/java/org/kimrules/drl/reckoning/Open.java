package org.kimrules.drl.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kimrules.core.budget.Euro;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.reason.Term;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.Standing;
import org.kimrules.drl.fact.PositionSlice;

/** Why a slice may get nothing: what of it is not decided. */
final class Open {

    private static final Text NOTHING = Text.of("nicht entschieden, also mindestens", "not decided, so at least");

    private final Run run;
    private final Map<SubjectRef, Standing> standings;

    Open(Run run) {
        this.run = run;
        this.standings = run.ledger().standings().stream()
                .collect(Collectors.toMap(standing -> standing.slice().ref(), Function.identity()));
    }

    /** Returns the lower bound of what nobody can say that it is due. */
    Term nothing(PositionSlice slice) {
        return new Term.Given(
                new Reason.Derived(NOTHING, Value.of(Euro.ZERO), Optional.empty(), clauses(slice)), BigFraction.ZERO);
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
