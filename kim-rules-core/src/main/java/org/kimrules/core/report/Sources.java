package org.kimrules.core.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Evidence;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.policy.Policy;

/** The documents that the findings rest on, numbered in the order of the law, so that a citation is a number and a place. */
final class Sources {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Policy policy;
    private final Paper paper;

    Sources(Assessment assessment, Policy policy, Paper paper) {
        this.policy = policy;
        this.paper = paper;
        Set<String> cited = assessment.findings().stream()
                .map(finding -> finding.clause().document())
                .collect(Collectors.toSet());
        policy.register().documents().stream()
                .map(LawDocument::id)
                .filter(cited::contains)
                .forEach(id -> numbers.put(id, numbers.size() + 1));
    }

    /** Returns the number of the document, where in it, and how sure the clause is: {@code [1, Nr. 4; belegt]}. */
    String place(Clause clause) {
        return "[" + document(clause) + ", " + clause.locator() + "; "
                + paper.word(clause.evidence().label()) + "]";
    }

    /** Returns the number of the document alone; only a clause that no source states says how sure it is. */
    String number(Clause clause) {
        String unsure = clause.evidence() == Evidence.STATED
                ? ""
                : "; " + paper.word(clause.evidence().label());
        return "[" + document(clause) + unsure + "]";
    }

    private String document(Clause clause) {
        Integer number = numbers.get(clause.document());
        return number == null ? clause.document() : number.toString();
    }

    /** Writes the documents: title, where it was published, what of it was read. */
    void write() {
        if (numbers.isEmpty()) {
            return;
        }
        paper.heading(Terms.SOURCES);
        policy.register().documents().stream()
                .filter(document -> numbers.containsKey(document.id()))
                .forEach(this::write);
    }

    private void write(LawDocument document) {
        String about = Stream.of(document.reference(), paper.word(Terms.READ) + ": " + paper.word(document.read()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
        String title = "[" + numbers.get(document.id()) + "] " + paper.word(document.title());
        paper.titled(0, 4, title, ". " + about);
    }
}
