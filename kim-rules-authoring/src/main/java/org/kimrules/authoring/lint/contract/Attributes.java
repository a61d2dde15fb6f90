package org.kimrules.authoring.lint.contract;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.RuleTree;

/** D04: no rule has attributes; order comes from stages and time from the register. */
final class Attributes implements EachRule {

    @Override
    public String id() {
        return "D04";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        return rule.attributes().stream()
                .map(attribute -> file.remark(
                        id(),
                        attribute.span(),
                        "the rule has the attribute `" + attribute.name() + "`",
                        "no attribute: order comes from stages, time from the validity of the clause"));
    }
}
