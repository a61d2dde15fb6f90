package org.kimrules.authoring.mutation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kimrules.authoring.cases.Law;
import org.kimrules.authoring.cases.Suite;
import org.kimrules.authoring.mutation.mutant.FolderMutant;
import org.kimrules.authoring.mutation.mutant.Mutant;
import org.kimrules.authoring.mutation.mutant.ParameterMutants;
import org.kimrules.authoring.mutation.mutant.RegisterMutants;
import org.kimrules.authoring.mutation.mutant.RuleMutant;
import org.kimrules.authoring.mutation.mutant.RuleMutants;
import org.kimrules.drl.engine.RuleVariants;
import org.kimrules.drl.engine.RuleVariants.Variant;
import org.kimrules.drl.finding.RuleStages;

/**
 * Asks what the cases of a policy would not notice. Every small change of its rules, figures and register is tried on the cases,
 * those of its clause first, until one fails. What no case notices is a case that is missing.
 */
public final class Mutation {

    /** So many variants of rules are compiled at once; enough to share the start of the compiler, few enough to share cores. */
    private static final int BATCH = 50;

    private final Law law;
    private final List<Rehearsal> cases;

    private Mutation(Suite suite, Law law) {
        this.law = law;
        this.cases = suite.cases().parallelStream()
                .map(one -> Rehearsal.of(suite, law, one))
                .filter(Rehearsal::holds)
                .toList();
    }

    /**
     * Mutates the policy, and the layers that the suite covers, and runs the cases of the suite that hold.
     *
     * @param suite the cases
     * @param law the policy as it is, with its rules
     */
    public static MutationReport of(Suite suite, Law law) {
        Mutation mutation = new Mutation(suite, law);
        List<MutantResult> results = Stream.of(
                        mutation.rules(RuleMutants.of(law.folder(), suite.layers())),
                        mutation.folders(ParameterMutants.of(law.folder(), suite.layers())),
                        mutation.folders(RegisterMutants.of(law.folder(), suite.layers())))
                .flatMap(List::stream)
                .toList();
        return MutationReport.of(
                law.folder().ref().id(), results, suite.settings().equivalent());
    }

    private List<MutantResult> rules(List<RuleMutant> mutants) {
        return IntStream.rangeClosed(0, (mutants.size() - 1) / BATCH)
                .parallel()
                .mapToObj(i -> mutants.subList(i * BATCH, Math.min((i + 1) * BATCH, mutants.size())))
                .flatMap(this::batch)
                .toList();
    }

    private Stream<MutantResult> batch(List<RuleMutant> mutants) {
        List<RuleMutant> written =
                mutants.stream().filter(each -> each.variant().isPresent()).toList();
        List<Variant> variants =
                written.stream().flatMap(each -> each.variant().stream()).toList();
        List<Optional<RuleStages>> compiled = RuleVariants.compile(variants);
        return mutants.stream().map(mutant -> {
            int index = written.indexOf(mutant);
            return index >= 0 && compiled.get(index).isEmpty()
                    ? notViable(mutant.mutant())
                    : result(mutant, index < 0 ? Optional.empty() : compiled.get(index));
        });
    }

    private MutantResult result(RuleMutant mutant, Optional<RuleStages> variant) {
        return result(
                mutant.mutant(),
                List.of(mutant.mutant().clause()),
                one -> one.touchedBy(mutant, variant) && one.failsWith(law, mutant, variant));
    }

    private List<MutantResult> folders(List<FolderMutant> mutants) {
        return mutants.parallelStream().map(this::result).toList();
    }

    private MutantResult result(FolderMutant mutant) {
        Law changed;
        try {
            changed = new Law(mutant.folder().get(), law.rules());
        } catch (IllegalArgumentException e) {
            return notViable(mutant.mutant());
        }
        return result(mutant.mutant(), mutant.clauses(), one -> one.touchedBy(mutant) && one.failsIn(changed));
    }

    private MutantResult result(Mutant mutant, Collection<String> clauses, Predicate<Rehearsal> kills) {
        return cases.stream()
                .sorted(Comparator.comparing(rehearsal -> !rehearsal.speaksOf(clauses)))
                .filter(kills)
                .findFirst()
                .map(killer ->
                        new MutantResult(mutant, Fate.KILLED, killer.one().name()))
                .orElseGet(() -> new MutantResult(mutant, Fate.SURVIVED, ""));
    }

    private static MutantResult notViable(Mutant mutant) {
        return new MutantResult(mutant, Fate.NOT_VIABLE, "");
    }
}
