package org.kimrules.core.report.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.LawDocument;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.ParameterValue;
import org.kimrules.core.law.Register;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.Policy;

/**
 * What of a policy lies within a scope: the same for every form it is written in.
 *
 * @param policy the policy
 * @param scope the scope
 * @param sections the documents that have a clause within the scope, in the order of the policy
 */
record Extract(Policy policy, Scope scope, List<Section> sections) {

    /** A document and those of its clauses that lie within the scope, in the order of the policy. */
    record Section(LawDocument document, List<Item> items) {}

    /** A clause, what is known to replace it, and its files, if the policy is made of files. */
    record Item(Clause clause, List<Supersession> supersessions, Optional<ClauseFiles> files) {

        /** Returns the keys of the parameters that the rules of the clause name. */
        List<String> parameters() {
            return files.map(ClauseFiles::parameters).orElse(List.of());
        }
    }

    static Extract of(Policy policy, Scope scope) {
        Register register = policy.register();
        return new Extract(
                policy,
                scope,
                register.documents().stream()
                        .filter(document -> scope.knows(document.knownFrom()))
                        .map(document -> new Section(document, items(policy, scope, document)))
                        .filter(section -> !section.items().isEmpty())
                        .toList());
    }

    private static List<Item> items(Policy policy, Scope scope, LawDocument document) {
        return policy.register().clauses().stream()
                .filter(clause -> clause.document().equals(document.id()))
                .map(clause ->
                        new Item(clause, Supersession.of(clause, policy.register(), scope), policy.filesOf(clause)))
                .filter(item -> inForce(item, scope))
                .toList();
    }

    /** A clause that was replaced for some of its subjects only is still in force. */
    private static boolean inForce(Item item, Scope scope) {
        return scope.on()
                .map(day -> item.clause().validity().contains(day)
                        && item.supersessions().stream()
                                .noneMatch(each ->
                                        each.whole() && each.newer().validity().contains(day)))
                .orElse(true);
    }

    /** Returns all clauses of all sections. */
    List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** Returns all parameters, sorted by key. */
    List<Parameter> parameters() {
        return policy.parameters().parameters();
    }

    /** Returns the rows within the scope, in the order of the file; for a day the one that applies, if something is known. */
    List<ParameterValue> rows(Parameter parameter) {
        return scope.on()
                .map(day -> known(parameter)
                        .filter(dated -> dated.validity().contains(day))
                        .max(Comparator.comparing(ParameterValue::knownFrom))
                        .stream())
                .orElseGet(() -> known(parameter))
                .toList();
    }

    private Stream<ParameterValue> known(Parameter parameter) {
        return parameter.history().stream().filter(dated -> scope.knows(dated.knownFrom()));
    }

    /** Returns the ids of the clauses within the scope whose rules name a parameter, by its key. */
    SortedMap<String, List<String>> clausesByParameter() {
        SortedMap<String, List<String>> clauses = new TreeMap<>();
        for (Item item : items()) {
            for (String key : item.parameters()) {
                clauses.merge(
                        key,
                        List.of(item.clause().id()),
                        (all, one) -> Stream.of(all, one).flatMap(List::stream).toList());
            }
        }
        return clauses;
    }
}
