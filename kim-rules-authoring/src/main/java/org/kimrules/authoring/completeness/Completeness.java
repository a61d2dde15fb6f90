package org.kimrules.authoring.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.glossary.Glossary;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleTree;

/**
 * Shows, without running anything, whether the rules of a clause answer every subject exactly once. It looks at the finite part
 * of the conditions: codes of the vocabulary, yes and no, and how two amounts, shares or days stand to each other. That two
 * numbers of one fact hang together otherwise it does not know.
 */
public final class Completeness {

    private static final Glossary GLOSSARY = Glossary.read();

    private Completeness() {}

    /**
     * What is known about a clause.
     *
     * @param clause its id
     * @param file the file of its answering rules
     * @param gaps the subjects without exactly one answer; none where every subject has one
     * @param unread why nothing can be said; empty where something can
     */
    public record Result(String clause, String file, List<Gap> gaps, String unread) {

        /** Keeps a copy. */
        public Result {
            gaps = List.copyOf(gaps);
        }
    }

    /** Looks at every encoded clause of the policy and its layers, in the order of the register. */
    public static List<Result> of(PolicyFolder folder) {
        return of(folder, RuleFile.of(folder));
    }

    /** Looks at the clauses whose rules stand in the files. */
    public static List<Result> of(PolicyFolder folder, List<RuleFile> files) {
        List<Result> results = new ArrayList<>();
        for (Clause clause : folder.register().clauses()) {
            if (clause.status() == ClauseStatus.ENCODED) {
                files.stream()
                        .filter(file -> file.answers(clause))
                        .map(file -> of(folder, clause, file))
                        .forEach(results::add);
            }
        }
        return List.copyOf(results);
    }

    private static Result of(PolicyFolder folder, Clause clause, RuleFile file) {
        String name = file.source().file();
        List<RuleTree> rules = file.source().rules();
        return gaps(Codes.of(folder.vocabulary()), clause.id(), clause.applies(), rules)
                .map(gaps -> new Result(clause.id(), name, gaps, ""))
                .orElseGet(() -> new Result(clause.id(), name, List.of(), "it asks more than can be looked through"));
    }

    /**
     * Looks at the rules that answer one clause.
     *
     * @param codes the codes that a plan can hold
     * @param clause the id of the clause
     * @param applies the codes of subjects that the clause asks for, by kind
     * @param rules the rules
     * @return the subjects without exactly one answer; empty where the rules ask more than can be looked through
     */
    public static Optional<List<Gap>> gaps(
            Codes codes, String clause, Map<String, Set<String>> applies, List<RuleTree> rules) {
        return through(codes, applies, rules, (space, answers) -> space.gaps(clause, answers));
    }

    /**
     * Looks for rules that answer nobody: their conditions contradict each other, or what the clause applies to.
     *
     * @param codes the codes that a plan can hold
     * @param applies the codes of subjects that the clause asks for, by kind
     * @param rules the rules that answer one clause
     * @return the names of those rules; empty where the rules ask more than can be looked through
     */
    public static Optional<Set<String>> idle(Codes codes, Map<String, Set<String>> applies, List<RuleTree> rules) {
        return through(codes, applies, rules, Space::idle);
    }

    private static <T> Optional<T> through(
            Codes codes,
            Map<String, Set<String>> applies,
            List<RuleTree> rules,
            BiFunction<Space, Map<String, Formula>, T> look) {
        if (!rules.stream().allMatch(Completeness::readable)) {
            return Optional.empty();
        }
        Questions questions = new Questions(
                codes,
                applies,
                rules.stream().map(rule -> Asked.of(rule, GLOSSARY)).toList());
        Space space = questions.space();
        return space.size() > Space.LARGEST ? Optional.empty() : Optional.of(look.apply(space, questions.answers()));
    }

    /** Of a condition that is no comparison nobody can say what else it leaves. */
    private static boolean readable(RuleTree rule) {
        return rule.others().isEmpty()
                && !rule.patterns().isEmpty()
                && rule.patterns().stream()
                        .flatMap(pattern -> pattern.constraints().stream())
                        .allMatch(ConstraintTree::readable);
    }
}
