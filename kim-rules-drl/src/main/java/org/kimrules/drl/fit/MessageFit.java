package org.kimrules.drl.fit;

import java.util.HashMap;
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
import org.kimrules.drl.finding.RuleName;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Faults;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.source.RuleFile;

/** A message names only what is there when it is said. Any other would stop every plan that it is said about. */
final class MessageFit {

    private final Layer layer;
    private final List<RuleFile> files;
    private final Faults faults;

    /**
     * Looks at the messages of a folder.
     *
     * @param files its rule files
     */
    MessageFit(Layer layer, List<RuleFile> files, Faults faults) {
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
        Map<String, Node> messages = messages(source);
        if (clause.status() != ClauseStatus.ENCODED) {
            Set<String> known = Placeholders.of(
                    clause.subject(),
                    clause.applies().keySet(),
                    clause.authority().isPresent());
            messages.values().forEach(message -> tell(source, message, known));
        }
        files.stream()
                .filter(file -> file.answers(clause))
                .filter(file -> faults.none(layer.name(file.path())))
                .forEach(file -> file.source()
                        .rules()
                        .forEach(rule -> Optional.ofNullable(messages.get(
                                        RuleName.of(rule.name(), clause.id()).key()))
                                .ifPresent(message -> tell(source, message, Placeholders.of(file.stage(), rule)))));
    }

    private static Map<String, Node> messages(Source source) {
        Map<String, Node> messages = new HashMap<>();
        entries(source.head().map(Documents::yaml))
                .filter(entry -> entry.name().equals("messages"))
                .flatMap(entry -> entries(Optional.of(entry.value())))
                .forEach(entry -> messages.put(entry.name(), entry.value()));
        return messages;
    }

    private static Stream<Node.Entry> entries(Optional<Node> node) {
        return node
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .map(Node.Mapping::entries)
                .stream()
                .flatMap(List::stream);
    }

    private void tell(Source source, Node message, Set<String> known) {
        Placeholders.unknown(message, known)
                .forEach(unknown -> faults.add(source.fault(
                        FaultCode.MESSAGE_ARGUMENT,
                        unknown.line(),
                        unknown.written(),
                        unknown.written(),
                        Codes.expected(unknown.name(), unknown.known()).en())));
    }
}
