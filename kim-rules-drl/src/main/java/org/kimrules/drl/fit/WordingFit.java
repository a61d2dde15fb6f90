package org.kimrules.drl.fit;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Documents;
import org.kimrules.core.data.Node;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.remedy.Declared;
import org.kimrules.drl.finding.RuleName;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.source.RuleFile;

/**
 * Messages and remedies name only what is there when they are said. Any other name would stop every plan that they are said about.
 */
final class WordingFit {

    private final Layer layer;
    private final List<RuleFile> files;
    private final Faults faults;

    /**
     * Looks at the words of a folder.
     *
     * @param files its rule files
     */
    WordingFit(Layer layer, List<RuleFile> files, Faults faults) {
        this.layer = layer;
        this.files = files;
        this.faults = faults;
    }

    void check() {
        layer.clauses().forEach((file, clause) -> {
            if (faults.none(file)) {
                check(layer.named(file), clause);
            }
        });
    }

    private void check(Source source, Clause clause) {
        List<Node.Entry> head = entries(source.head().map(Documents::yaml)).toList();
        Map<String, Node> messages = byRule(head, "messages");
        if (clause.status() != ClauseStatus.ENCODED) {
            Set<String> known = Placeholders.of(
                    clause.subject(),
                    clause.applies().keySet(),
                    clause.authority().isPresent());
            messages.values().forEach(message -> message(source, message, known));
        }
        Map<String, Node> remedies = byRule(head, "remedies");
        files.stream()
                .filter(file -> file.answers(clause))
                .filter(file -> faults.none(layer.name(file.path())))
                .forEach(file -> file.source().rules().forEach(rule -> {
                    String key = RuleName.of(rule.name(), clause.id()).key();
                    Set<String> known = Placeholders.of(file.stage(), rule);
                    Optional.ofNullable(messages.get(key)).ifPresent(message -> message(source, message, known));
                    Optional.ofNullable(remedies.get(key))
                            .ifPresent(list ->
                                    remedies(source, list, clause.remedies().getOrDefault(key, List.of()), known));
                }));
    }

    private static Map<String, Node> byRule(List<Node.Entry> head, String section) {
        Map<String, Node> byRule = new HashMap<>();
        head.stream()
                .filter(entry -> entry.name().equals(section))
                .flatMap(entry -> entries(Optional.of(entry.value())))
                .forEach(entry -> byRule.put(entry.name(), entry.value()));
        return byRule;
    }

    private static Stream<Node.Entry> entries(Optional<Node> node) {
        return node
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .map(Node.Mapping::entries)
                .stream()
                .flatMap(List::stream);
    }

    private void message(Source source, Node message, Set<String> known) {
        Placeholders.unknown(message, known)
                .forEach(unknown -> faults.add(source.fault(
                        FaultCode.MESSAGE_ARGUMENT,
                        unknown.line(),
                        unknown.written(),
                        unknown.written(),
                        Codes.expected(unknown.name(), unknown.known()).en())));
    }

    private void remedies(Source source, Node written, List<Declared> declared, Set<String> known) {
        Iterator<Node> entries = ((Node.Sequence) written).items().iterator();
        declared.forEach(remedy -> {
            int line = entries.next().line();
            remedy.needed()
                    .distinct()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> faults.add(source.fault(
                            FaultCode.REMEDY_FACT,
                            line,
                            name,
                            "a remedy that needs the fact " + name,
                            Codes.expected(name, known).en())));
        });
    }
}
