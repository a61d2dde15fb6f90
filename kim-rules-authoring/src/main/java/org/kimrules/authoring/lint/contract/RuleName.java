package org.kimrules.authoring.lint.contract;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Said;

/** D01: the name of a rule is its clause, a letter, a colon and a sentence, and the letter is what the rule concludes. */
final class RuleName implements EachRule {

    private static final Pattern NAME =
            Pattern.compile("(?<clause>.+)-(?<letter>[dsvxrug])[0-9]?: \\p{Lower}.{5,80}[^.]");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "d", Set.of("waitsFor"),
            "s", Set.of("satisfied"),
            "v", Set.of("violated", "cut"),
            "x", Set.of("exempted"),
            "r", Set.of("exemptionRequired"),
            "u", Set.of("undecided"),
            "g", Set.of("granted", "undecided"));

    @Override
    public String id() {
        return "D01";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        Matcher name = NAME.matcher(rule.name());
        if (!name.matches() || !name.group("clause").equals(file.clause())) {
            return Stream.of(
                    file.remark(
                            id(),
                            rule.span(),
                            "the rule is named `" + rule.name() + "`",
                            "`" + file.clause()
                                    + "-<d|s|v|x|r|u|g>: <a sentence of 8 to 83 characters that starts small, without a full stop>`"));
        }
        Set<String> words = WORDS.getOrDefault(name.group("letter"), Set.of());
        return Said.all(rule)
                .map(Said::word)
                .filter(word -> !words.contains(word.text()))
                .map(word -> file.remark(
                        id(),
                        word.span(),
                        "the letter of the rule is " + name.group("letter") + ", but it inserts `" + word.text() + "`",
                        "one of " + words.stream().sorted().toList() + ", or another letter in the name"));
    }
}
