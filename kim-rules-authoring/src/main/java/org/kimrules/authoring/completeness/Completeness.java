package org.kimrules.authoring.completeness;

import java.util.ArrayList;
import java.util.List;
import org.kimrules.authoring.source.RuleFile;
import org.kimrules.authoring.source.RuleTree;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.glossary.Glossary;

/**
 * Shows, without running anything, whether the rules of a clause answer every subject exactly once. It looks at the finite part
 * of the conditions: codes of the vocabulary, yes and no, and how two amounts, shares or days stand to each other. That two
 * numbers of one fact hang together otherwise it does not know.
 */
public final class Completeness {

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
        Glossary glossary = Glossary.read();
        List<Result> results = new ArrayList<>();
        for (Clause clause : folder.register().clauses()) {
            if (clause.status() == ClauseStatus.ENCODED) {
                files.stream()
                        .filter(file -> file.path().startsWith("law/" + clause.document() + "/" + clause.id() + "/"))
                        .filter(file -> file.stage() != Stage.DERIVE)
                        .map(file -> of(folder, clause, file, glossary))
                        .forEach(results::add);
            }
        }
        return List.copyOf(results);
    }

    private static Result of(PolicyFolder folder, Clause clause, RuleFile file, Glossary glossary) {
        List<RuleTree> rules = file.source().rules();
        boolean readable = rules.stream()
                .allMatch(rule -> rule.others().isEmpty() && !rule.patterns().isEmpty());
        if (!readable) {
            return new Result(clause.id(), file.source().file(), List.of(), "it asks more than patterns can say");
        }
        Questions questions = new Questions(
                folder.vocabulary(),
                clause,
                rules.stream().map(rule -> Asked.of(rule, glossary)).toList());
        Space space = questions.space();
        return space.size() > Space.LARGEST
                ? new Result(clause.id(), file.source().file(), List.of(), "it asks too much at once")
                : new Result(clause.id(), file.source().file(), space.gaps(clause.id(), questions.answers()), "");
    }
}
