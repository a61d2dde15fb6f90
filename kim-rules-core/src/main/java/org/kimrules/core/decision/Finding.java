package org.kimrules.core.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.law.Clause;
import org.kimrules.core.remedy.Cures;
import org.kimrules.core.remedy.Remedy;
import org.kimrules.core.text.Message;
import org.kimrules.core.text.NamedValues;
import org.kimrules.core.text.Text;
import org.kimrules.core.text.Value;

/**
 * The answer of one clause to one subject, with all it rests on (<i>Feststellung</i>).
 *
 * @param ruling the answer; many subjects can have the same
 * @param subject what it is about
 * @param facts the facts it rests on, by name
 */
public record Finding(Ruling ruling, SubjectRef subject, Map<String, Value> facts) implements Comparable<Finding> {

    /**
     * What a clause answers, whoever the subject is, so that findings of a large plan that say alike can share it.
     *
     * @param clause the clause
     * @param rule the name of the rule that answered, or {@code "register"} where a person decides or the text is open
     * @param outcome the answer
     * @param severity how much it weighs
     * @param words what it says; it names facts of the finding
     * @param beside what the words name beside the facts of the finding
     * @param parameters the dated figures it rests on
     * @param cures what would cure a finding, by its facts
     */
    public record Ruling(
            Clause clause,
            String rule,
            Outcome outcome,
            Severity severity,
            Text words,
            Map<String, Value> beside,
            List<UsedParameter> parameters,
            Cures cures) {

        /** Keeps copies. */
        public Ruling {
            beside = Map.copyOf(beside);
            parameters = parameters.size() < 2
                    ? List.copyOf(parameters)
                    : parameters.stream().sorted().toList();
        }

        /** Returns the same answer that rests on other figures and is cured in another way. */
        public Ruling with(List<UsedParameter> figures, Cures ways) {
            return new Ruling(clause, rule, outcome, severity, words, beside, figures, ways);
        }

        /** What the words name beside the facts and what would cure it is compared by findings, which have it written out. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ruling ruling
                    && clause.equals(ruling.clause)
                    && rule.equals(ruling.rule)
                    && outcome == ruling.outcome
                    && severity == ruling.severity
                    && words.equals(ruling.words)
                    && parameters.equals(ruling.parameters);
        }

        /** Consistent with equals, and cheap. */
        @Override
        public int hashCode() {
            return 31 * clause.hashCode() + rule.hashCode();
        }

        /** What would cure it has no words of its own. */
        @Override
        public String toString() {
            return "Ruling[rule=" + rule + ", outcome=" + outcome + ", severity=" + severity + ", words=" + words
                    + ", beside=" + beside + ", parameters=" + parameters + "]";
        }
    }

    /** Keeps a copy, but for facts that are put together when somebody reads them. */
    public Finding {
        facts = facts instanceof NamedValues ? facts : Map.copyOf(facts);
    }

    /** Returns the clause. */
    public Clause clause() {
        return ruling.clause();
    }

    /** Returns the name of the rule that answered, or {@code "register"} where a person decides or the text is open. */
    public String rule() {
        return ruling.rule();
    }

    /** Returns the answer. */
    public Outcome outcome() {
        return ruling.outcome();
    }

    /** Returns how much it weighs. */
    public Severity severity() {
        return ruling.severity();
    }

    /**
     * Returns what it says.
     *
     * @throws IllegalArgumentException when the words name something that is not among the facts
     */
    public Message message() {
        return Message.of(ruling.words(), NamedValues.either(facts, ruling.beside()));
    }

    /** Returns the dated figures it rests on. */
    public List<UsedParameter> parameters() {
        return ruling.parameters();
    }

    /** Returns what would cure it, each by itself; none where nothing is wrong. */
    public List<Remedy> remedies() {
        return ruling.cures().of(facts);
    }

    /** Returns whether the plan can't go on with this finding. */
    public boolean blocks() {
        return severity() == Severity.BLOCKING;
    }

    /** Returns what it means for its subject; what is only worth a warning or less leaves it eligible. */
    public Verdict verdict() {
        return severity().compareTo(Severity.CONDITIONAL) < 0
                ? Verdict.ELIGIBLE
                : Verdict.of(outcome(), clause().effect());
    }

    /** Two are equal that answer, say and rest on the same, wherever they have it from. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && ruling.equals(finding.ruling)
                && subject.equals(finding.subject)
                && facts.equals(finding.facts)
                && message().equals(finding.message())
                && remedies().equals(finding.remedies());
    }

    @Override
    public int hashCode() {
        return 31 * ruling.hashCode() + subject.hashCode();
    }

    @Override
    public String toString() {
        return "Finding[subject=" + subject + ", ruling=" + ruling + ", facts=" + facts + ", remedies=" + remedies()
                + "]";
    }

    /** Orders by subject, then by clause. */
    @Override
    public int compareTo(Finding other) {
        int bySubject = subject.compareTo(other.subject);
        return bySubject != 0
                ? bySubject
                : clause().id().compareTo(other.clause().id());
    }
}
