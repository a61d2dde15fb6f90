package org.kimrules.drl.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kimrules.core.decision.Finding.Ruling;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Register;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;
import org.kimrules.drl.finding.RuleName;
import org.kimrules.drl.given.Kept;

/** What the findings of a policy are written with: what its rules say, and what its register says of other clauses. Thread-safe. */
public final class Wording {

    /** The rule of a finding that no rule made. */
    private static final String REGISTER = "register";

    /** More than the rules of a policy can say. */
    private static final int KEPT = 10_000;

    private final Register register;
    private final RemedyWriter remedies;
    private final Kept<Said, Ruling> answered = new Kept<>(KEPT);
    private final Kept<Clause, Ruling> unanswered = new Kept<>(KEPT);
    private final Set<Ruling> tried = ConcurrentHashMap.newKeySet();

    /** What a rule can say: the same of every subject, beside its facts and figures. */
    private record Said(RuleName by, Outcome outcome, Severity severity) {}

    /** Words findings under the clauses of the register. */
    public Wording(Register register, Vocabulary vocabulary) {
        this.register = register;
        this.remedies = new RemedyWriter(vocabulary);
    }

    /** Returns a writer for one assessment. */
    public FindingWriter writer() {
        return new FindingWriter(this);
    }

    Clause clause(String id) {
        return register.clause(id);
    }

    /** Returns what a rule says, of whatever subject, with no figure yet. */
    Ruling answered(RuleName by, Outcome outcome, Severity severity) {
        return answered.of(new Said(by, outcome, severity), this::ofRule);
    }

    private Ruling ofRule(Said said) {
        Clause clause = clause(said.by().clause());
        String key = said.by().key();
        return new Ruling(
                clause,
                said.by().name(),
                said.outcome(),
                said.severity(),
                words(clause, key),
                Map.of(),
                List.of(),
                remedies.answered(clause, key, said.outcome()));
    }

    /** Returns whether a finding that says so was written out once. */
    boolean tried(Ruling said) {
        return tried.contains(said);
    }

    /** Keeps that a finding that says so was written out. */
    void keepTried(Ruling said) {
        tried.add(said);
    }

    /** Returns what a finding of the clause says under the key. */
    private static Text words(Clause clause, String key) {
        Text words = clause.messages().get(key);
        if (words == null) {
            throw new PolicyException("clause " + clause.id() + " has no message `" + key + "`");
        }
        return words;
    }

    /** Returns what the register itself says under a clause, of whatever subject: a person decides, or the text is open. */
    Ruling unanswered(Clause clause) {
        return unanswered.of(clause, this::ofRegister);
    }

    private Ruling ofRegister(Clause clause) {
        boolean judged = clause.status() == ClauseStatus.JUDGED;
        Outcome outcome = judged ? Outcome.JUDGED : Outcome.UNDECIDED;
        Map<String, Value> asked = asked(clause);
        return new Ruling(
                clause,
                REGISTER,
                outcome,
                Severity.of(outcome, clause.effect()),
                words(clause, judged ? "j" : "u"),
                asked,
                List.of(),
                remedies.unanswered(clause, asked));
    }

    /** What a clause without rules can name beside its subject: its authority and the codes that it asks for. */
    private static Map<String, Value> asked(Clause clause) {
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
