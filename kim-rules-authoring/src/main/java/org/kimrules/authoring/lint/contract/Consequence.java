package org.kimrules.authoring.lint.contract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Said;

/** D08: a consequence is one insert of one word of the findings about facts that the rule matched. */
final class Consequence implements EachRule {

    private static final Pattern FACT = Pattern.compile("\\$\\w+");

    @Override
    public String id() {
        return "D08";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        Optional<Said> alone = Said.of(rule)
                .filter(said -> said.alone(rule)
                        && said.facts().stream()
                                .allMatch(fact -> FACT.matcher(fact).matches()));
        if (alone.isEmpty()) {
            return Stream.of(file.remark(
                    id(),
                    rule.consequence().span(),
                    "the consequence is not one insert of a finding",
                    "`insert( violated( $s ) );` and nothing else"));
        }
        return alone
                .map(said -> said.word().text())
                .filter(word -> !FactTypes.words().containsKey(word))
                .stream()
                .map(word -> file.remark(
                        id(),
                        rule.consequence().span(),
                        "there is no finding `" + word + "`",
                        Codes.expected(word, FactTypes.words().keySet()).en()));
    }
}
