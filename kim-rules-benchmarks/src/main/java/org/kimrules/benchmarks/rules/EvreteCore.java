package org.kimrules.benchmarks.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.kimrules.benchmarks.rules.CoreRules.CoreRule;
import org.kimrules.benchmarks.rules.CoreRules.Other;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.fact.PositionSlice;
import org.kimrules.drl.finding.Answer;

/** The clauses in Evrete. Conditions and consequences are lambdas; answers go into a list that the session knows. */
final class EvreteCore implements CoreEngine {

    private static final String ANSWERS = "answers";

    private final Knowledge knowledge;

    EvreteCore() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (CoreRule rule : CoreRules.all()) {
            left(rules, rule).execute(context -> conclude(rule, context));
        }
        this.knowledge = rules.build();
    }

    private static LhsBuilder<Knowledge> left(RuleSetBuilder<Knowledge> rules, CoreRule rule) {
        if (rule.other().isEmpty()) {
            return slice(rules.newRule(rule.name()).forEach("$s", PositionSlice.class), rule);
        }
        Other<?> other = rule.other().get();
        return slice(rules.newRule(rule.name()).forEach("$s", PositionSlice.class, "$o", other.type()), rule)
                .where((Object[] values) -> other.fits(values[0]), "$o")
                .where((Object[] values) -> other.fits((PositionSlice) values[0], values[1]), "$s", "$o");
    }

    private static LhsBuilder<Knowledge> slice(LhsBuilder<Knowledge> left, CoreRule rule) {
        return left.where((Object[] values) -> rule.slice().test((PositionSlice) values[0]), "$s");
    }

    private static void conclude(CoreRule rule, RhsContext context) {
        List<Answer> answers = context.getRuntime().get(ANSWERS);
        answers.add(rule.answer().apply(context.get(PositionSlice.class, "$s")));
    }

    @Override
    public Collection<Answer> answers(Collection<? extends Fact> facts) {
        List<Answer> answers = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(ANSWERS, answers);
        session.insert((Iterable<?>) facts);
        session.fire();
        return answers;
    }
}
