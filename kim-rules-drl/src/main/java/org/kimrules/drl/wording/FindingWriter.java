package org.kimrules.drl.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Conclusion;

/** Writes findings from conclusions: clause, message, facts and figures are looked up, nothing is decided here. Thread-safe. */
public final class FindingWriter {

    /** The rule of a finding that no rule made. */
    private static final String REGISTER = "register";

    private final Register register;
    private final RemedyWriter remedies;
    private final Map<Clause, Map<String, Value>> asks = new ConcurrentHashMap<>();
    /** Sentences that name nothing are kept once. */
    private final Map<Text, Message> constants = new ConcurrentHashMap<>();

    /** Writes findings under the clauses of the register. */
    public FindingWriter(Register register, Vocabulary vocabulary) {
        this.register = register;
        this.remedies = new RemedyWriter(vocabulary);
    }

    /**
     * Writes the finding of an answer.
     *
     * @param stated what the subject states, where that is kept
     */
    public Finding answer(Conclusion conclusion, SubjectRef subject, Optional<SliceFacts> stated) {
        Answer answer = (Answer) conclusion.result();
        Map<String, Value> computed = answer.share().isPresent()
                ? Map.of("share", Value.of(answer.share().get().value()))
                : Map.of();
        Effect effect = answer.cutInPart()
                ? Effect.WARN
                : register.clause(conclusion.clause()).effect();
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
                register.clause(conclusion.clause()).effect(),
                facts(conclusion, computed, Optional.empty()),
                choices);
    }

    /** Slices are many, so what is known of them is put together when it is read; sums are few, but hold a lot. */
    private static Map<String, Value> facts(
            Conclusion conclusion, Map<String, Value> computed, Optional<SliceFacts> stated) {
        Subject subject = conclusion.subject();
        List<Fact> others = new ArrayList<>(conclusion.facts().size());
        for (Fact fact : conclusion.facts()) {
            if (fact != subject) {
                others.add(fact);
            }
        }
        if (stated.isPresent() && others.isEmpty() && conclusion.bindings().isEmpty() && computed.isEmpty()) {
            return stated.get();
        }
        SliceFacts facts = new SliceFacts(computed, subject, conclusion.bindings(), List.copyOf(others));
        return subject instanceof PositionSlice ? facts : facts.written();
    }

    private Finding finding(
            Conclusion conclusion,
            SubjectRef subject,
            Outcome outcome,
            Effect effect,
            Map<String, Value> facts,
            List<UsedParameter> choices) {
        Clause clause = register.clause(conclusion.clause());
        return new Finding(
                clause,
                conclusion.rule(),
                subject,
                outcome,
                Severity.of(outcome, effect),
                message(clause, conclusion.key(), facts),
                facts,
                parameters(conclusion.facts(), choices),
                remedies.answered(clause, conclusion.key(), outcome, facts));
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

    private Message message(Clause clause, String key, Map<String, Value> facts) {
        Text template = clause.messages().get(key);
        if (template == null) {
            throw new PolicyException("clause " + clause.id() + " has no message `" + key + "`");
        }
        if (template.arguments().isEmpty()) {
            return constants.computeIfAbsent(template, words -> Message.of(words, Map.of()));
        }
        try {
            return Message.of(template, facts);
        } catch (IllegalArgumentException e) {
            throw new PolicyException("the message `" + key + "` of clause " + clause.id() + " " + e.getMessage(), e);
        }
    }

    /** Writes what the register itself says of a subject under a clause: a person decides, or the text is open. */
    public Finding unanswered(Clause clause, SubjectRef ref, Map<String, Value> facts) {
        boolean judged = clause.status() == ClauseStatus.JUDGED;
        Outcome outcome = judged ? Outcome.JUDGED : Outcome.UNDECIDED;
        NamedValues asked = new AskedValues(facts, asked(clause));
        return new Finding(
                clause,
                REGISTER,
                ref,
                outcome,
                Severity.of(outcome, clause.effect()),
                message(clause, judged ? "j" : "u", asked),
                facts,
                List.of(),
                remedies.unanswered(clause, asked));
    }

    private Map<String, Value> asked(Clause clause) {
        Map<String, Value> known = asks.get(clause);
        return known == null ? asks.computeIfAbsent(clause, FindingWriter::asks) : known;
    }

    /** What a clause without rules can name beside its subject: its authority and the codes that it asks for. */
    private static Map<String, Value> asks(Clause clause) {
        Map<String, Value> values = new TreeMap<>();
        clause.applies().forEach((kind, codes) -> values.put(kind, codes(kind, codes)));
        clause.authority().ifPresent(code -> values.put("authority", Value.code("authority", code)));
        return values;
    }

    private static Value codes(String kind, Set<String> codes) {
        return new Value.Several(
                codes.stream().sorted().map(code -> Value.code(kind, code)).toList());
    }
}
