package org.kimrules.authoring.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.core.data.Node.Entry;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.drl.finding.RuleName;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.source.RuleTree;

/**
 * A clause of a policy folder with everything that stands in its folder.
 *
 * @param id its id, which is the name of its folder
 * @param path the path of its folder
 * @param head the head of its clause.md
 * @param drl its rule files
 * @param cases its cases.yaml
 * @param decoded whether every file of its folder is text
 */
public record LintClause(
        String id, String path, YamlFile head, List<DrlFile> drl, Optional<YamlFile> cases, boolean decoded) {

    /** Keeps a copy. */
    public LintClause {
        drl = List.copyOf(drl);
    }

    /** Returns whether rules are to answer it. */
    public boolean encoded() {
        return head.word("status").filter(ClauseStatus.ENCODED.name()::equals).isPresent();
    }

    /** Returns whether all of its files can be read, so that what is missing is really missing. */
    public boolean sound() {
        return decoded
                && head.sound()
                && drl.stream().allMatch(file -> file.source().sound());
    }

    /** Returns its messages by the letter of their rule. */
    public List<Entry> messages() {
        return head.entries("messages");
    }

    /** Returns the rules that answer it, which those of the derive stage do not. */
    public Stream<RuleTree> answering() {
        return drl.stream()
                .filter(file -> file.stage().filter(Stage.DERIVE::equals).isEmpty())
                .flatMap(file -> file.rules().stream());
    }

    /** Returns the letters of the rules that answer it, with a digit where there is one: {@code u2}. */
    public Set<String> letters() {
        return answering()
                .map(rule -> letter(rule.name()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }

    /** Returns the letter of a rule by its name; empty where the name has none. */
    public String letter(String rule) {
        return RuleName.find(rule, id).map(RuleName::key).orElse("");
    }

    /** Returns a remark about its clause.md. */
    public Remark remark(String rule, String field, String what, String fix) {
        return head.find(field)
                .map(node -> head.remark(rule, node, what, fix))
                .orElseGet(() -> head.file().remark(rule, 1, "", what, fix));
    }
}
