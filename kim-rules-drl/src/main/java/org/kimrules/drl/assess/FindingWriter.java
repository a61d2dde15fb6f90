package org.kimrules.drl.assess;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kimrules.core.budget.EuroRange;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Register;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.ParameterInForce;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.glossary.Values;

/** Writes findings from conclusions: clause, message, facts and figures are looked up, nothing is decided here. */
final class FindingWriter {

    /** The rule of a finding that no rule made. */
    private static final String REGISTER = "register";

    private final Register register;
    private final RemedyWriter remedies;

    FindingWriter(Register register, RemedyWriter remedies) {
        this.register = register;
        this.remedies = remedies;
    }

    /** Writes the finding of an answer. */
    Finding answer(Conclusion conclusion) {
        Answer answer = (Answer) conclusion.result();
        Map<String, Value> computed = answer.share()
                .map(share -> Map.of("share", Value.of(share.value())))
                .orElse(Map.of());
        Effect effect = answer.cutInPart()
                ? Effect.WARN
                : register.clause(conclusion.clause()).effect();
        return finding(conclusion, answer.subject(), answer.outcome(), effect, computed, List.of());
    }

    /** Writes the finding of an award, with the amount that was made of it and the choices that mattered. */
    Finding award(Conclusion conclusion, EuroRange amount, EuroRange chance, List<UsedParameter> choices) {
        Map<String, Value> computed = Map.of("amount", amount.value(), "chance", chance.value());
        return finding(
                conclusion,
                Answers.subject(conclusion),
                amount.isExact() ? Outcome.SATISFIED : Outcome.UNDECIDED,
                register.clause(conclusion.clause()).effect(),
                computed,
                choices);
    }

    private Finding finding(
            Conclusion conclusion,
            Subject subject,
            Outcome outcome,
            Effect effect,
            Map<String, Value> computed,
            List<UsedParameter> choices) {
        Clause clause = register.clause(conclusion.clause());
        Map<String, Value> facts = new TreeMap<>();
        conclusion.facts().forEach(fact -> state(fact, facts));
        conclusion.bindings().forEach((name, value) -> Values.of(value).ifPresent(each -> facts.put(name, each)));
        facts.putAll(subject.values());
        facts.putAll(computed);
        return new Finding(
                clause,
                conclusion.rule(),
                subject.ref(),
                outcome,
                Severity.of(outcome, effect),
                message(clause, conclusion.key(), facts),
                facts,
                Stream.concat(parameters(conclusion.facts()), choices.stream()).toList(),
                remedies.answered(clause, conclusion.key(), outcome, facts));
    }

    /** Of two figures the later one is named; the value of the other must not stand beside its key. */
    private static void state(Fact fact, Map<String, Value> facts) {
        if (fact instanceof ParameterInForce) {
            facts.remove("rate");
        }
        facts.putAll(fact.values());
    }

    private static Stream<UsedParameter> parameters(List<Fact> facts) {
        return facts.stream()
                .filter(ParameterInForce.class::isInstance)
                .flatMap(fact -> ((ParameterInForce) fact).used().stream());
    }

    private static Message message(Clause clause, String key, Map<String, Value> facts) {
        Text template = clause.messages().get(key);
        if (template == null) {
            throw new PolicyException("clause " + clause.id() + " has no message `" + key + "`");
        }
        try {
            return Message.of(template, facts);
        } catch (IllegalArgumentException e) {
            throw new PolicyException("the message `" + key + "` of clause " + clause.id() + " " + e.getMessage(), e);
        }
    }

    /** Writes what the register itself says of a subject: a person decides, or the text is open. */
    Stream<Finding> unanswered(Subject subject) {
        return subject.law().stream()
                .map(register::clause)
                .filter(clause -> clause.status() != ClauseStatus.ENCODED)
                .map(clause -> unanswered(clause, subject));
    }

    private Finding unanswered(Clause clause, Subject subject) {
        boolean judged = clause.status() == ClauseStatus.JUDGED;
        Outcome outcome = judged ? Outcome.JUDGED : Outcome.UNDECIDED;
        Map<String, Value> asked = asked(clause, subject);
        return new Finding(
                clause,
                REGISTER,
                subject.ref(),
                outcome,
                Severity.of(outcome, clause.effect()),
                message(clause, judged ? "j" : "u", asked),
                subject.values(),
                List.of(),
                remedies.unanswered(clause, asked));
    }

    /** What a clause without rules can name: its authority, the codes that it asks for, and the values of its subject. */
    private static Map<String, Value> asked(Clause clause, Subject subject) {
        Map<String, Value> values = new TreeMap<>();
        clause.applies().forEach((kind, codes) -> values.put(kind, codes(kind, codes)));
        clause.authority().ifPresent(code -> values.put("authority", Value.code("authority", code)));
        values.putAll(subject.values());
        return values;
    }

    private static Value codes(String kind, Set<String> codes) {
        return new Value.Several(
                codes.stream().sorted().map(code -> Value.code(kind, code)).toList());
    }
}
