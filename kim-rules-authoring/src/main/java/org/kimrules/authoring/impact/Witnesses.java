package org.kimrules.authoring.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kimrules.authoring.cases.Case;
import org.kimrules.authoring.cases.CaseRun;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.impact.LawChange.How;
import org.kimrules.authoring.impact.LawChange.Kind;
import org.kimrules.authoring.impact.LawChange.Witness;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.decision.Outcome;
import org.kimrules.core.decision.Severity;
import org.kimrules.core.decision.SubjectRef;
import org.kimrules.core.decision.UsedParameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.settlement.Settlement;
import org.kimrules.core.text.Value;
import org.kimrules.drl.finding.Stage;

/** Looks in the cases of both versions for the smallest plan that a change makes a difference for. */
final class Witnesses {

    private static final String DERIVE = "/" + Stage.DERIVE.fileName() + ".drl";

    private final Law before;
    private final Law after;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Optional<Settlement>> settled = new HashMap<>();

    /** A case, the suite that it stands in, and how many positions its plan has. */
    private record Candidate(Case one, Suite suite, int positions) {

        static Optional<Candidate> of(Case one, Suite suite, Law law) {
            try {
                return Optional.of(new Candidate(
                        one, suite, suite.plan(one, law.whole()).positions().size()));
            } catch (InvalidInputException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** Takes the cases of both versions, the new ones first; a case that both have counts once. */
    Witnesses(Law before, Law after) {
        this.before = before;
        this.after = after;
        Set<String> names = new HashSet<>();
        for (Law law : List.of(after, before)) {
            Suite suite = Suite.read(law.folder());
            suite.cases().stream()
                    .filter(one -> names.add(one.name()))
                    .flatMap(one -> Candidate.of(one, suite, law).stream())
                    .forEach(candidates::add);
        }
    }

    /** Returns the smallest plan that shows the change; of equal ones that of a case about the clause that changed. */
    Optional<Witness> of(LawChange change) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::positions)
                        .thenComparing(candidate ->
                                !change.name().startsWith(candidate.one().clause()))
                        .thenComparing(candidate -> candidate.one().name()))
                .flatMap(candidate -> settled
                        .computeIfAbsent(candidate.one().name(), name -> settle(candidate))
                        .map(settlement -> new Witness(candidate.one(), settlement))
                        .stream())
                .filter(witness -> shows(witness, change))
                .findFirst();
    }

    /** A case that one of the versions does not understand shows nothing. */
    private Optional<Settlement> settle(Candidate candidate) {
        try {
            return Optional.of(Settlement.between(
                    new CaseRun(candidate.suite(), before).assess(candidate.one()),
                    new CaseRun(candidate.suite(), after).assess(candidate.one())));
        } catch (PolicyException | InvalidInputException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean shows(Witness witness, LawChange change) {
        Assessment before = witness.settlement().before();
        Assessment after = witness.settlement().after();
        boolean another = change.kind() == Kind.PARAMETER && change.how() == How.CHANGED;
        return another
                ? counts(before, after, change.name())
                : !said(before, change).equals(said(after, change));
    }

    /** What a clause answers about a subject. */
    private record Asked(String clause, SubjectRef subject) {}

    /**
     * A figure makes a difference where one clause answers one subject otherwise by it; that nothing is answered any more has another
     * reason, and that the figure is another one is no difference by itself.
     */
    private static boolean counts(Assessment before, Assessment after, String key) {
        Map<Asked, Finding> then = byFigure(before, key);
        return byFigure(after, key).entrySet().stream()
                .anyMatch(now -> Optional.ofNullable(then.get(now.getKey()))
                        .filter(was -> differ(was, now.getValue(), key))
                        .isPresent());
    }

    private static Map<Asked, Finding> byFigure(Assessment assessment, String key) {
        return assessment.findings().stream()
                .filter(finding -> !entries(finding, key).isEmpty())
                .collect(Collectors.toMap(
                        finding -> new Asked(finding.clause().id(), finding.subject()), Function.identity()));
    }

    private static List<ParameterValue> entries(Finding finding, String key) {
        return finding.parameters().stream()
                .filter(used -> used.key().equals(key))
                .map(UsedParameter::dated)
                .toList();
    }

    /** What a clause pays by another figure is another amount. */
    private static boolean differ(Finding was, Finding is, String key) {
        if (entries(was, key).equals(entries(is, key))) {
            return false;
        }
        boolean paid = is.clause().item().isPresent();
        return paid || !Said.of(was, was.facts()).equals(Said.of(is, beside(was, is, key)));
    }

    /** Returns the facts of the second, where the figure itself is still the one of the first. */
    private static Map<String, Value> beside(Finding was, Finding is, String key) {
        Set<Value> before = values(was, key);
        Set<Value> after = values(is, key);
        Map<String, Value> facts = new HashMap<>(is.facts());
        facts.replaceAll((name, value) -> {
            Value then = was.facts().get(name);
            return then != null && before.contains(then) && after.contains(value) ? then : value;
        });
        return facts;
    }

    private static Set<Value> values(Finding finding, String key) {
        return entries(finding, key).stream()
                .flatMap(entry -> entry.shown().stream())
                .collect(Collectors.toSet());
    }

    /** What a rule said, apart from the words that it said it in. */
    private record Said(String rule, SubjectRef subject, Outcome outcome, Severity severity, Map<String, Value> facts) {

        /** What is stated of a subject is worked out each time it is looked at, so it is kept. */
        static Said of(Finding finding, Map<String, Value> facts) {
            return new Said(
                    finding.rule(), finding.subject(), finding.outcome(), finding.severity(), Map.copyOf(facts));
        }
    }

    /** What a derive rule prepares, and what words and documents mean, shows in any answer. */
    private static Set<Said> said(Assessment assessment, LawChange change) {
        return assessment.findings().stream()
                .filter(finding -> switch (change.kind()) {
                    case RULE ->
                        change.file().endsWith(DERIVE) || finding.rule().equals(change.name());
                    case CLAUSE -> finding.clause().id().equals(change.name());
                    case DOCUMENT, WORDS -> true;
                    case PARAMETER -> !entries(finding, change.name()).isEmpty();
                })
                .map(finding -> Said.of(finding, finding.facts()))
                .collect(Collectors.toSet());
    }
}
