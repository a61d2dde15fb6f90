package org.kimrules.authoring.lint.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.data.Codes;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.RuleTree;

/** D08: a consequence is one insert of one word of the findings about facts that the rule matched. */
final class Consequence implements EachRule {

    private static final Pattern INSERT =
            Pattern.compile("insert\\(\\s*(\\w+)\\(\\s*\\$\\w+(?:,\\s*\\$\\w+)*\\s*\\)\\s*\\);");

    @Override
    public String id() {
        return "D08";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        Matcher insert = INSERT.matcher(rule.consequence().text());
        if (!insert.matches()) {
            return Stream.of(file.remark(
                    id(),
                    rule.consequence().span(),
                    "the consequence is not one insert of a finding",
                    "`insert( violated( $s ) );` and nothing else"));
        }
        return FactTypes.words().containsKey(insert.group(1))
                ? Stream.of()
                : Stream.of(file.remark(
                        id(),
                        rule.consequence().span(),
                        "there is no finding `" + insert.group(1) + "`",
                        Codes.expected(insert.group(1), FactTypes.words().keySet())
                                .en()));
    }
}
