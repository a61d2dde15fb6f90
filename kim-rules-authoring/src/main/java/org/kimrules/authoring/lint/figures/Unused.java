package org.kimrules.authoring.lint.figures;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Node;
import org.kimrules.drl.ledger.Choices;
import org.kimrules.drl.source.Piece;

/** P04: a parameter is named by a rule, or is one that the library itself reads. */
final class Unused implements LintRule {

    @Override
    public String id() {
        return "P04";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        boolean sound = law.drl().stream().allMatch(file -> file.source().sound());
        Set<String> named = law.drl().stream()
                .flatMap(file -> file.rules().stream()
                        .flatMap(rule -> rule.patterns().stream())
                        .flatMap(pattern -> pattern.constraints().stream())
                        .flatMap(file::strings))
                .map(Piece::text)
                .collect(Collectors.toSet());
        return law.parameters().entrySet().stream()
                .filter(entry -> sound && !named.contains(entry.getKey()) && !Choices.KEYS.contains(entry.getKey()))
                .map(entry -> remark(entry));
    }

    private Remark remark(Map.Entry<String, YamlFile> parameter) {
        YamlFile file = parameter.getValue();
        Node key = file.find("key").orElse(file.root());
        return file.remark(
                id(),
                key,
                "no rule names the parameter `" + parameter.getKey() + "`",
                "a rule that reads it, or no parameter");
    }
}
