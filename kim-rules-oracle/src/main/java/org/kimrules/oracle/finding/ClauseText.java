package org.kimrules.oracle.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Effect;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

/** Makes the answers of one clause from what its head declares. */
public final class ClauseText {

    private static final String REGISTER = "register";

    private static final Declared ASK = Declared.of(
            Kind.ACT, Text.of("Beurteilung einholen bei: {authority}", "ask for the judgement of: {authority}"));

    private static final Declared OBTAIN =
            Declared.of(Kind.ACT, Text.of("Wortlaut der Regelung beschaffen", "obtain the wording of the clause"));

    /** An award that is not decided waits for the answers of other clauses about its position. */
    private static final Declared SETTLE = Declared.of(
            Kind.WAIT,
            Text.of("zuerst klären, was zur Stelle offen ist", "settle first what is open about the position"));

    private final Clause clause;
    private final Vocabulary vocabulary;

    ClauseText(Clause clause, Vocabulary vocabulary) {
        this.clause = clause;
        this.vocabulary = vocabulary;
    }

    Clause clause() {
        return clause;
    }

    /**
     * Returns the answer under the rule.
     *
     * @param rule the rule's name without the id: {@code "v: attached to MBE or JMD"}
     */
    public Answer satisfied(String rule) {
        return answer(rule, Outcome.SATISFIED, clause.effect());
    }

    /** Returns the answer that the clause is violated. */
    public Answer violated(String rule) {
        return answer(rule, Outcome.VIOLATED, clause.effect());
    }

    /** Returns the answer that the clause is violated by a part of the share, which is only cut off. */
    public Answer cutInPart(String rule) {
        return answer(rule, Outcome.VIOLATED, Effect.WARN);
    }

    /** Returns the answer that something is missing. */
    public Answer undecided(String rule) {
        return answer(rule, Outcome.UNDECIDED, clause.effect());
    }

    /** Returns the answer that an approval lifts the clause. */
    public Answer exempted(String rule) {
        return answer(rule, Outcome.EXEMPTED, clause.effect());
    }

    /** Returns the answer that an approval would lift the clause. */
    public Answer exemptionRequired(String rule) {
        return answer(rule, Outcome.EXEMPTION_REQUIRED, clause.effect());
    }

    private Answer answer(String rule, Outcome outcome, Effect effect) {
        String key = rule.substring(0, rule.indexOf(':'));
        List<Declared> otherwise = clause.item().isPresent() ? List.of(SETTLE) : List.of();
        boolean fine = outcome == Outcome.SATISFIED || outcome == Outcome.EXEMPTED;
        return new Answer(
                clause,
                clause.id() + "-" + rule,
                outcome,
                effect,
                new Sentence(message(key)),
                DeclaredCures.of(
                        clause.id(), fine ? List.of() : clause.remedies().getOrDefault(key, otherwise), vocabulary));
    }

    private Text message(String key) {
        Text message = clause.messages().get(key);
        if (message == null) {
            throw new IllegalArgumentException("clause " + clause.id() + " has no message `" + key + "`");
        }
        return message;
    }

    /** Returns what the register itself says: a person decides, or the text is open. */
    Answer unanswered() {
        boolean judged = clause.status() == ClauseStatus.JUDGED;
        Map<String, Value> constants = constants();
        return new Answer(
                clause,
                REGISTER,
                judged ? Outcome.JUDGED : Outcome.UNDECIDED,
                clause.effect(),
                new Sentence(message(judged ? "j" : "u"), constants),
                DeclaredCures.constant(clause.id(), judged ? ASK : OBTAIN, constants));
    }

    /** A clause that nobody encoded can name its authority and the codes that it asks for. */
    private Map<String, Value> constants() {
        Map<String, Value> constants = new HashMap<>();
        clause.applies()
                .forEach((kind, codes) -> constants.put(
                        kind,
                        new Value.Several(codes.stream()
                                .sorted()
                                .map(code -> Value.code(kind, code))
                                .toList())));
        clause.authority().ifPresent(code -> constants.put("authority", Value.code("authority", code)));
        return constants;
    }
}
