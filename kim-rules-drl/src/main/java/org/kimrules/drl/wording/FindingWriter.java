package org.kimrules.drl.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Effect;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Conclusion;

/**
 * Writes the findings of one assessment from conclusions: clause, words, facts and figures are looked up, nothing is decided here. What
 * several findings say alike is kept once. Not thread-safe.
 */
public final class FindingWriter {

    private final Wording wording;
    private final Map<Ruling, Ruling> rulings = new HashMap<>();
    private final IdentityHashMap<Fact, List<Fact>> figures = new IdentityHashMap<>();

    FindingWriter(Wording wording) {
        this.wording = wording;
    }

    /**
     * Writes the finding of an answer.
     *
     * @param stated what the subject states
     */
    public Finding answer(Conclusion conclusion, SubjectRef subject, Map<String, Value> stated) {
        Answer answer = (Answer) conclusion.result();
        Map<String, Value> computed = answer.share().isPresent()
                ? Map.of("share", Value.of(answer.share().get().value()))
                : Map.of();
        Effect effect = answer.cutInPart()
                ? Effect.WARN
                : wording.clause(conclusion.clause()).effect();
        return finding(conclusion, subject, answer.outcome(), effect, facts(conclusion, computed, stated), List.of());
    }

    /** Writes the finding of an award, with the amount that was made of it and the choices that mattered. */
    public Finding award(
            Conclusion conclusion,
            SubjectRef subject,
            EuroRange amount,
            EuroRange chance,
            List<UsedParameter> choices) {
        Map<String, Value> computed = Map.of("amount", amount.value(), "chance", chance.value());
        return finding(
                conclusion,
                subject,
                amount.isExact() ? Outcome.SATISFIED : Outcome.UNDECIDED,
                wording.clause(conclusion.clause()).effect(),
                facts(conclusion, computed, Map.of()),
                choices);
    }

    /** Slices are many, so what is known of them is put together when it is read; sums are few, but hold a lot. */
    private Map<String, Value> facts(Conclusion conclusion, Map<String, Value> computed, Map<String, Value> stated) {
        Subject subject = conclusion.subject();
        List<Fact> others = new ArrayList<>(conclusion.facts().size());
        for (Fact fact : conclusion.facts()) {
            if (fact != subject) {
                others.add(fact);
            }
        }
        if (others.isEmpty() && conclusion.bindings().isEmpty() && computed.isEmpty()) {
            return stated;
        }
        SliceFacts facts = new SliceFacts(computed, subject, conclusion.bindings(), kept(others));
        return subject instanceof PositionSlice ? facts : facts.written(stated);
    }

    /** One figure is compared with many slices. */
    private List<Fact> kept(List<Fact> others) {
        return others.size() == 1 && others.get(0) instanceof ParameterInForce figure
                ? figures.computeIfAbsent(figure, List::of)
                : List.copyOf(others);
    }

    private Finding finding(
            Conclusion conclusion,
            SubjectRef subject,
            Outcome outcome,
            Effect effect,
            Map<String, Value> facts,
            List<UsedParameter> choices) {
        Ruling said = wording.answered(conclusion.by(), outcome, Severity.of(outcome, effect));
        List<UsedParameter> parameters = parameters(conclusion.facts(), choices);
        Ruling ruling = parameters.isEmpty()
                ? said
                : rulings.computeIfAbsent(said.with(parameters, said.cures()), same -> same);
        return checked(new Finding(ruling, subject, facts));
    }

    /**
     * That words and remedies name nothing but what is there is found out now, not when somebody reads them: where all that they may
     * name is there, nothing has to be written for it.
     */
    private static Finding checked(Finding finding) {
        Ruling ruling = finding.ruling();
        if (states(finding, ruling.words().arguments())
                && states(finding, ruling.cures().names())) {
            return finding;
        }
        try {
            finding.message();
            finding.remedies();
            return finding;
        } catch (IllegalArgumentException e) {
            throw new PolicyException(
                    "the message of `" + finding.rule() + "` under clause "
                            + finding.clause().id() + " " + e.getMessage(),
                    e);
        }
    }

    private static boolean states(Finding finding, List<String> names) {
        for (String name : names) {
            if (!finding.facts().containsKey(name) && !finding.ruling().beside().containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    private static List<UsedParameter> parameters(List<Fact> facts, List<UsedParameter> choices) {
        List<UsedParameter> parameters = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof ParameterInForce figure) {
                figure.used().ifPresent(parameters::add);
            }
        }
        parameters.addAll(choices);
        return parameters;
    }

    /** Writes what the register itself says of a subject under a clause: a person decides, or the text is open. */
    public Finding unanswered(Clause clause, SubjectRef ref, Map<String, Value> facts) {
        return checked(new Finding(wording.unanswered(clause), ref, facts));
    }
}
