package org.kimrules.benchmarks.rules;

import java.util.Collection;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kimrules.benchmarks.contender.RuleFiles;
import org.kimrules.drl.fact.Fact;
import org.kimrules.drl.finding.Answer;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.folder.PolicyFolder;

/** The clauses in Drools, compiled at run time; the answers are picked up from the session. */
final class DroolsCore implements CoreEngine {

    private final KieBase base;

    private DroolsCore(KieBase base) {
        this.base = base;
    }

    static CoreEngine compile(PolicyFolder folder) {
        return new DroolsCore(RuleFiles.compile(folder, CoreEngine::owns));
    }

    @Override
    public Collection<Answer> answers(Collection<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.getAgenda().getAgendaGroup(Stage.CHECK.fileName()).setFocus();
            session.fireAllRules();
            return session.getObjects(new ClassObjectFilter(Answer.class)).stream()
                    .map(Answer.class::cast)
                    .toList();
        } finally {
            session.dispose();
        }
    }
}
