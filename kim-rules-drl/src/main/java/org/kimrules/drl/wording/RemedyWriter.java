package org.kimrules.drl.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.remedy.Declared;
import org.kimrules.core.remedy.Remedies;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.remedy.Remedy.Kind;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

/** Writes what would cure a finding: what its clause declares, and what holds for every clause that no rule answers. */
final class RemedyWriter {

    private static final Declared ASK = Declared.of(
            Kind.ACT, Text.of("Beurteilung einholen bei: {authority}", "ask for the judgement of: {authority}"));

    private static final Declared OBTAIN =
            Declared.of(Kind.ACT, Text.of("Wortlaut der Regelung beschaffen", "obtain the wording of the clause"));

    /** An award that is not decided waits for the answers of other clauses about its position. */
    private static final Declared SETTLE = Declared.of(
            Kind.WAIT,
            Text.of("zuerst klären, was zur Stelle offen ist", "settle first what is open about the position"));

    /** A unit that nobody stated cannot bring own funds. */
    private static final Declared STATE_UNIT = Declared.of(
            Kind.ACT,
            Text.of(
                    "Einheit angeben, die den Eigenanteil trägt (booking.ownShare der Stellen)",
                    "state the unit that bears the own share (booking.ownShare of the positions)"));

    private final Map<String, List<Value>> codes = new HashMap<>();

    RemedyWriter(Vocabulary vocabulary) {
        for (String kind : vocabulary.codes().keySet()) {
            codes.put(
                    kind,
                    vocabulary.of(kind).stream()
                            .map(code -> Value.code(kind, code))
                            .toList());
        }
    }

    /** Returns what would cure a finding that a rule made; nothing where nothing is wrong. */
    Cures answered(Clause clause, String key, Outcome outcome) {
        if (outcome == Outcome.SATISFIED || outcome == Outcome.EXEMPTED) {
            return Cures.NONE;
        }
        boolean award = clause.item().isPresent();
        return cures(clause, clause.remedies().getOrDefault(key, award ? List.of(SETTLE) : List.of()));
    }

    /** Returns what would cure a finding that the register itself makes. */
    Cures unanswered(Clause clause, Map<String, Value> asked) {
        return Cures.of(remedies(clause, List.of(clause.status() == ClauseStatus.JUDGED ? ASK : OBTAIN), asked));
    }

    private Cures cures(Clause clause, List<Declared> declared) {
        return declared.isEmpty()
                ? Cures.NONE
                : new ByClause(
                        this,
                        clause,
                        declared,
                        declared.stream().flatMap(Declared::facts).distinct().toList());
    }

    /** What a clause declares for the findings of one rule. */
    private record ByClause(RemedyWriter writer, Clause clause, List<Declared> declared, List<String> names)
            implements Cures {

        /** Neighbouring slices that are told together have the remedies of the first, for all have the same. */
        @Override
        public List<Remedy> of(Map<String, Value> facts) {
            return writer.remedies(clause, declared, JoinedFacts.first(facts));
        }
    }

    private static boolean nobody(Map<String, Value> facts) {
        return Value.code("unit", Vocabulary.UNKNOWN).equals(facts.get("unit"));
    }

    private List<Remedy> remedies(Clause clause, List<Declared> declared, Map<String, Value> facts) {
        Remedies remedies = new Remedies(clause.id(), facts, kind -> codes.getOrDefault(kind, List.of()));
        List<Remedy> written = new ArrayList<>(declared.size());
        try {
            for (Declared each : declared) {
                boolean noUnit = each.kind() == Kind.FUNDS && nobody(facts);
                remedies.of(noUnit ? STATE_UNIT : each).forEach(written::add);
            }
            return written;
        } catch (IllegalArgumentException e) {
            throw new PolicyException("a remedy of clause " + clause.id() + " " + e.getMessage(), e);
        }
    }
}
