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
                new SliceFacts(computed, conclusion.subject(), conclusion.bindings(), others(conclusion)),
                choices);
    }

    /** Slices are many, so what is known of them is put together when it is read; sums are few, but hold a lot. */
    private Map<String, Value> facts(Conclusion conclusion, Map<String, Value> computed, Map<String, Value> stated) {
        List<Fact> others = others(conclusion);
        if (others.isEmpty() && conclusion.bindings().isEmpty() && computed.isEmpty()) {
            return stated;
        }
        Subject subject = conclusion.subject();
        SliceFacts facts = new SliceFacts(computed, subject, conclusion.bindings(), others);
        return subject instanceof PositionSlice ? facts : facts.written(stated);
    }

    /** Returns what the rule matched beside the subject. One figure is compared with many slices. */
    private List<Fact> others(Conclusion conclusion) {
        Subject subject = conclusion.subject();
        List<Fact> facts = conclusion.facts();
        if (facts.size() == 1 && facts.get(0) == subject) {
            return List.of();
        }
        List<Fact> others = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact != subject) {
                others.add(fact);
            }
        }
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
        return written(said, new Finding(ruling, subject, facts));
    }

    private Finding written(Ruling said, Finding finding) {
        return wording.tried(said) && namesWhatIsThere(finding) ? finding : tried(said, finding);
    }

    private static boolean namesWhatIsThere(Finding finding) {
        Map<String, Value> facts = finding.facts();
        Ruling ruling = finding.ruling();
        for (String name : ruling.words().arguments()) {
            if (!facts.containsKey(name) && !ruling.beside().containsKey(name)) {
                return false;
            }
        }
        for (String name : ruling.cures().names()) {
            if (!facts.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    /**
     * That words and remedies name nothing but what is there, and in the kinds that they need, is found out now, not when somebody
     * reads them. The kinds are those of what a rule matches, the same each time.
     */
    private Finding tried(Ruling said, Finding finding) {
        try {
            finding.message();
            finding.remedies();
            wording.keepTried(said);
            return finding;
        } catch (IllegalArgumentException e) {
            throw new PolicyException(
                    "the message of `" + finding.rule() + "` under clause "
                            + finding.clause().id() + " " + e.getMessage(),
                    e);
        }
    }

    private static List<UsedParameter> parameters(List<Fact> facts, List<UsedParameter> choices) {
        List<UsedParameter> parameters = new ArrayList<>(choices);
        for (Fact fact : facts) {
            if (fact instanceof ParameterInForce figure) {
                figure.used().ifPresent(parameters::add);
            }
        }
        return parameters;
    }

    /** Writes what the register itself says of a subject under a clause: a person decides, or the text is open. */
    public Finding unanswered(Clause clause, SubjectRef ref, Map<String, Value> facts) {
        Ruling said = wording.unanswered(clause);
        return written(said, new Finding(said, ref, facts));
    }
}
