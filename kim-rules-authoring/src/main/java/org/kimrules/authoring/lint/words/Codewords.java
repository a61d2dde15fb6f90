package org.kimrules.authoring.lint.words;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Node;
import org.kimrules.core.data.Node.Entry;
import org.kimrules.core.law.Vocabulary;

/** V01: the codes and kinds of codes that clauses and policy.yaml name are in the vocabulary, and so are clauses they name. */
final class Codewords implements LintRule {

    @Override
    public String id() {
        return "V01";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return Stream.of(law.clauses().stream().flatMap(clause -> clause(clause, law)), statements(law), traits(law))
                .flatMap(each -> each);
    }

    private Stream<Remark> clause(LintClause clause, LawFolder law) {
        YamlFile head = clause.head();
        return Stream.of(
                        head.entries("applies").stream().flatMap(entry -> codes(head, entry, law)),
                        named(head, "item", "the item", law.codes().getOrDefault("item", Set.of())),
                        named(head, "authority", "the authority", law.codes().getOrDefault("authority", Set.of())),
                        approver(clause, law),
                        named(head, "supersedes", "the clause", law.clauseIds()),
                        head.entries("remedies").stream()
                                .flatMap(entry -> YamlFile.items(entry.value()))
                                .flatMap(YamlFile::entries)
                                .filter(entry ->
                                        law.codes().containsKey(entry.name()) && entry.value() instanceof Node.Sequence)
                                .flatMap(entry -> codes(head, entry, law)))
                .flatMap(each -> each);
    }

    /** An approval of an authority that approves nothing would not count, and nobody would be told. */
    private Stream<Remark> approver(LintClause clause, LawFolder law) {
        Set<String> authorities = law.codes().getOrDefault("authority", Set.of());
        return clause.letters().stream().noneMatch(letter -> letter.startsWith("x"))
                ? Stream.of()
                : clause.head().list("authority").stream()
                        .filter(node -> YamlFile.word(node)
                                .filter(authorities::contains)
                                .isPresent())
                        .flatMap(node -> word(
                                clause.head(), node, "the approver", law.codes().getOrDefault("approver", Set.of())));
    }

    private Stream<Remark> named(YamlFile file, String field, String what, Set<String> known) {
        return file.list(field).stream().flatMap(node -> word(file, node, what, known));
    }

    /** The name of the entry is a kind of codes, its value are codes of that kind. */
    private Stream<Remark> codes(YamlFile file, Entry entry, LawFolder law) {
        Set<String> known = law.codes().get(entry.name());
        return known == null
                ? Stream.of(unknown(
                        file,
                        entry.line(),
                        entry.name(),
                        "the kind of codes",
                        law.codes().keySet()))
                : YamlFile.items(entry.value()).flatMap(node -> word(file, node, "the " + entry.name(), known));
    }

    private Stream<Remark> statements(LawFolder law) {
        return law.policy().entries("statements").stream()
                .flatMap(entry -> word(
                        law.policy(),
                        entry.value(),
                        "the kind of codes",
                        law.codes().keySet()));
    }

    private Stream<Remark> traits(LawFolder law) {
        return law.policy().entries("traits").stream()
                .flatMap(kind -> YamlFile.entries(kind.value())
                        .flatMap(code -> Stream.concat(
                                trait(law, kind, code),
                                YamlFile.entries(code.value()).flatMap(derived -> codes(law.policy(), derived, law)))));
    }

    private Stream<Remark> trait(LawFolder law, Entry kind, Entry code) {
        Set<String> known = law.codes().getOrDefault(kind.name(), Set.of());
        return known.contains(code.name())
                ? Stream.of()
                : Stream.of(unknown(law.policy(), code.line(), code.name(), "the " + kind.name(), known));
    }

    private Stream<Remark> word(YamlFile file, Node node, String what, Set<String> known) {
        return YamlFile.word(node)
                .filter(word -> !known.contains(word) && !word.equals(Vocabulary.UNKNOWN))
                .map(word -> unknown(file, node.line(), word, what, known))
                .stream();
    }

    private Remark unknown(YamlFile file, int line, String word, String what, Collection<String> known) {
        return file.file()
                .remark(
                        id(),
                        line,
                        word,
                        "there is no such word: " + what + " `" + word + "`",
                        Codes.expected(word, known).en());
    }
}
