package org.kimrules.authoring.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kimrules.authoring.impact.LawChange.How;
import org.kimrules.authoring.impact.LawChange.Kind;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.Parameter;
import org.kimrules.drl.folder.Entries;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.source.RuleFile;

/** Compares two versions of a policy rule by rule, clause by clause and parameter by parameter. */
final class LawChanges {

    private final List<LawChange> changes = new ArrayList<>();

    private LawChanges() {}

    /** Something that has a name, and the file that it stands in. */
    private record Named(String file, Object text) {}

    static List<LawChange> between(PolicyFolder before, PolicyFolder after) {
        LawChanges all = new LawChanges();
        all.compare(Kind.RULE, rules(before), rules(after));
        all.compare(Kind.CLAUSE, clauses(before), clauses(after));
        all.compare(Kind.PARAMETER, parameters(before), parameters(after));
        all.compare(Kind.DOCUMENT, documents(before), documents(after));
        all.compare(Kind.WORDS, words(before), words(after));
        all.changes.sort(Comparator.comparing(LawChange::file).thenComparing(LawChange::name));
        return List.copyOf(all.changes);
    }

    private static Map<String, Named> rules(PolicyFolder folder) {
        Map<String, Named> rules = new TreeMap<>();
        RuleFile.of(folder)
                .forEach(file -> file.source()
                        .rules()
                        .forEach(rule -> rules.put(
                                rule.name(),
                                new Named(
                                        file.source().file(),
                                        rule.span().in(file.source().text())))));
        return rules;
    }

    private static Map<String, Named> clauses(PolicyFolder folder) {
        Map<String, Named> clauses = new TreeMap<>();
        for (Clause clause : folder.register().clauses()) {
            String path = Entries.clauses(clause.document()).path(clause.id());
            clauses.put(clause.id(), new Named(folder.layerOf(clause).name(path), clause));
        }
        return clauses;
    }

    private static Map<String, Named> parameters(PolicyFolder folder) {
        Map<String, Named> parameters = new TreeMap<>();
        for (Parameter parameter : folder.parameters().parameters()) {
            parameters.put(parameter.key(), new Named(folder.fileOf(parameter), parameter));
        }
        return parameters;
    }

    private static Map<String, Named> documents(PolicyFolder folder) {
        Map<String, Named> documents = new TreeMap<>();
        folder.register()
                .documents()
                .forEach(document ->
                        documents.put(document.id(), new Named(Entries.DOCUMENTS.path(document.id()), document)));
        return documents;
    }

    /** Words have no number of their own; the policy's file stands for all of them. */
    private static Map<String, Named> words(PolicyFolder folder) {
        return Map.of(
                folder.ref().id(),
                new Named(
                        "policy.yaml",
                        List.of(folder.vocabulary().codes(), folder.vocabulary().statements(), folder.traits())));
    }

    private void compare(Kind kind, Map<String, Named> before, Map<String, Named> after) {
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Named was = before.get(name);
            Named is = after.get(name);
            if (was == null) {
                add(kind, name, Objects.requireNonNull(is), How.ADDED);
            } else if (is == null) {
                add(kind, name, was, How.REMOVED);
            } else if (!was.text().equals(is.text())) {
                add(kind, name, is, How.CHANGED);
            }
        }
    }

    private void add(Kind kind, String name, Named where, How how) {
        changes.add(new LawChange(kind, name, where.file(), how, Optional.empty()));
    }
}
