package org.kimrules.authoring.lint.register;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.LintClause;
import org.kimrules.authoring.lint.LintRule;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.core.data.Codes;
import org.kimrules.core.data.Node.Entry;
import org.kimrules.drl.finding.Stage;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.trial.Trial.Wanted;

/** C06: a message names only what its rule has. */
final class Placeholders implements LintRule {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");
    private static final String ALWAYS = "authority";

    /** What is computed after the rules of a stage, by the stage. */
    private static final Map<Stage, Set<String>> COMPUTED =
            Map.of(Stage.GRANT, Set.of("amount", "chance"), Stage.LIMIT, Set.of("share"));

    @Override
    public String id() {
        return "C06";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return law.clauses().stream()
                .filter(clause -> clause.encoded() && clause.sound())
                .flatMap(clause -> clause.drl().stream()
                        .flatMap(file -> file.stage().stream()
                                .filter(stage -> stage != Stage.DERIVE)
                                .flatMap(stage -> file.rules().stream()
                                        .flatMap(rule -> remarks(clause, rule, provided(stage, rule, law))))));
    }

    private Stream<Remark> remarks(LintClause clause, RuleTree rule, Set<String> provided) {
        return clause.messages().stream()
                .filter(message -> message.name().equals(clause.letter(rule.name())))
                .flatMap(message -> remarks(clause, message, provided));
    }

    private static Set<String> provided(Stage stage, RuleTree rule, LawFolder law) {
        Set<String> names = new TreeSet<>(COMPUTED.getOrDefault(stage, Set.of()));
        names.add(ALWAYS);
        names.addAll(law.codes().keySet());
        rule.patterns().stream()
                .filter(pattern -> pattern.wanted() == Wanted.ONE)
                .forEach(pattern -> {
                    names.addAll(FactTypes.stated(pattern.type()));
                    pattern.binding().ifPresent(name -> names.add(name.substring(1)));
                    pattern.constraints()
                            .forEach(each -> each.binding().ifPresent(name -> names.add(name.substring(1))));
                });
        return names;
    }

    private Stream<Remark> remarks(LintClause clause, Entry message, Set<String> provided) {
        return YamlFile.entries(message.value())
                .flatMap(language -> YamlFile.word(language.value()).stream()
                        .flatMap(words -> NAMED.matcher(words).results())
                        .map(name -> name.group(1))
                        .filter(name -> !provided.contains(name))
                        .map(name -> clause.head()
                                .file()
                                .remark(
                                        id(),
                                        language.value().line(),
                                        "{" + name + "}",
                                        "the rule of the message has no `{" + name + "}`",
                                        Codes.expected(name, provided).en())));
    }
}
