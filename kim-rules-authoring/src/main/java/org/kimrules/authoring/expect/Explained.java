package org.kimrules.authoring.expect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.decision.Finding;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.reason.AmountRef;
import org.kimrules.core.reason.Reason;
import org.kimrules.core.report.layout.Ink;
import org.kimrules.core.report.page.PlainPage;
import org.kimrules.core.report.reason.ReasonReport;
import org.kimrules.core.report.reason.WhyNotReport;
import org.kimrules.core.text.Formats;
import org.kimrules.core.text.Language;

/** What of an assessment has to be explained to whoever expected something else. */
public sealed interface Explained {

    /** Returns the explanation as a tree in plain English; nothing where there is none. */
    String text(Assessment assessment, Policy policy);

    /**
     * Answers of a clause.
     *
     * @param findings the answers; at least one
     */
    record Answers(List<Finding> findings) implements Explained {

        /** Keeps a copy. */
        public Answers {
            findings = List.copyOf(findings);
        }

        @Override
        public String text(Assessment assessment, Policy policy) {
            return tree(findings.stream().map(assessment::explain), policy);
        }
    }

    /**
     * That a clause says nothing about a subject of the plan.
     *
     * @param clause the id of the clause
     * @param subject the id of the subject
     */
    record Silence(String clause, String subject) implements Explained {

        @Override
        public String text(Assessment assessment, Policy policy) {
            return WhyNotReport.of(
                    assessment.whyNot(policy.register().clause(clause), subject), policy, Language.EN, Ink.PLAIN);
        }
    }

    /**
     * An amount.
     *
     * @param amount its name
     */
    record Amount(AmountRef amount) implements Explained {

        @Override
        public String text(Assessment assessment, Policy policy) {
            return assessment.amounts().contains(amount) ? tree(Stream.of(assessment.explain(amount)), policy) : "";
        }
    }

    /** Nothing: what differs speaks for itself. */
    record Nothing() implements Explained {

        @Override
        public String text(Assessment assessment, Policy policy) {
            return "";
        }
    }

    private static String tree(Stream<? extends Reason> reasons, Policy policy) {
        Formats formats = new Formats(Language.EN, policy.vocabulary());
        return reasons.map(reason -> PlainPage.of(ReasonReport.blocks(reason, policy, formats), Ink.PLAIN))
                .collect(Collectors.joining());
    }
}
