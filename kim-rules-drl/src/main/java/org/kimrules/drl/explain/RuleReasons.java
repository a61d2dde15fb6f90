package org.kimrules.drl.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.text.Value;
import org.kimrules.drl.context.OpenApproval;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.Subject;
import org.kimrules.drl.finding.Conclusion;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.reckoning.Run;
import org.kimrules.drl.trial.Comparison;
import org.kimrules.drl.trial.Trial;
import org.kimrules.drl.trial.Trial.Look;

/** What a rule rested on when it fired: the properties that its conditions read, of the facts that it matched. */
final class RuleReasons {

    /** Properties that say which facts belong together; they are no reasons. */
    private static final Set<String> PLUMBING = Set.of("law", "segment", "slice");

    private final Run run;
    private final FactReasons facts;
    private final Map<Object, Conclusion> derivations;

    RuleReasons(Run run, FactReasons facts) {
        this.run = run;
        this.facts = facts;
        this.derivations = run.stages().of(Stage.DERIVE).conclusions().stream()
                .collect(Collectors.toMap(Conclusion::result, Function.identity(), (first, again) -> first));
    }

    /** Returns the reasons of the rule, in the order in which it says its conditions. */
    List<Reason> of(Stage stage, Conclusion conclusion, Subject subject) {
        return trial(stage, conclusion, subject).looks().stream()
                .flatMap(look -> look(look, subject))
                .distinct()
                .toList();
    }

    /**
     * Only what the rule matched is tried again, so that asking costs the same for a plan of any size; but a rule that asks
     * whether there is something has matched nothing there.
     */
    private Trial trial(Stage stage, Conclusion conclusion, Subject subject) {
        Trial matched = trial(stage, conclusion, subject, conclusion.facts());
        return matched.looks().stream().allMatch(look -> look.wanted() == Trial.Wanted.ONE)
                ? matched
                : trial(stage, conclusion, subject, run.seenBy(stage, subject));
    }

    private Trial trial(Stage stage, Conclusion conclusion, Subject subject, Collection<? extends Fact> known) {
        return run.rules()
                .trial(stage, conclusion.rule(), subject, known)
                .orElseThrow(() -> new PolicyException("no rule `" + conclusion.rule() + "` to explain"));
    }

    private Stream<Reason> look(Look look, Subject subject) {
        if (look.wanted() == Trial.Wanted.NONE || look.fact().isEmpty()) {
            return Stream.of(absent(look, subject));
        }
        Fact fact = look.fact().get();
        if (fact instanceof OpenApproval open) {
            return Stream.of(derived(open));
        }
        return look.conditions().stream()
                .flatMap(condition -> condition.anyOf().stream())
                .map(Comparison::property)
                .filter(property -> !PLUMBING.contains(property) && !facts.isKey(fact, property))
                .distinct()
                .map(property -> facts.of(fact, property));
    }

    /** Returns that there is no such fact, and of what it was looked for. */
    private Reason absent(Look look, Subject subject) {
        List<Reason> wanted = new ArrayList<>();
        look.conditions().stream()
                .flatMap(condition -> condition.anyOf().stream())
                .flatMap(comparison -> comparison.operands().stream())
                .filter(operand -> operand.startsWith("$s."))
                .map(operand -> operand.substring("$s.".length()))
                .filter(property -> !PLUMBING.contains(property))
                .forEach(property -> wanted.add(facts.of(subject, property)));
        return new Reason.Derived(facts.words(look.type()), Value.of(false), Optional.empty(), wanted);
    }

    /** Returns why an approval is still open: the rule that derived it rests on facts of its own. */
    private Reason derived(OpenApproval open) {
        return derived(open, Objects.requireNonNull(derivations.get(open)));
    }

    private Reason derived(OpenApproval open, Conclusion conclusion) {
        Subject subject = (Subject) conclusion.facts().get(0);
        List<Reason> because = new ArrayList<>();
        because.add(new Reason.Law(run.folder().register().clause(conclusion.clause())));
        because.addAll(of(Stage.DERIVE, conclusion, subject));
        return new Reason.Derived(
                facts.words(OpenApproval.class.getSimpleName()),
                Value.code("position", open.position()),
                Optional.of(conclusion.rule()),
                because);
    }
}
