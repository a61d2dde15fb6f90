package org.kimrules.authoring.lint.contract;

import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.RuleTree;

/** D12: rules do not add up; sums are facts of the cover stage. */
final class Sums implements EachRule {

    @Override
    public String id() {
        return "D12";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        return rule.others().stream()
                .filter(other -> other.name().equals("accumulate"))
                .map(other -> file.remark(
                        id(),
                        other.span(),
                        "the rule adds up what it finds",
                        "a fact of the cover stage, such as `YearBalance`: sums are made once, after rounding"));
    }
}
