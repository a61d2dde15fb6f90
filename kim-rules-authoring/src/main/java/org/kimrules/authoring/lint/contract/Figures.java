package org.kimrules.authoring.lint.contract;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.drl.source.RuleTree;

/** D06: no number but 0 and 1, and no arithmetic. */
final class Figures implements EachRule {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])([0-9][\\w.]*)");
    private static final Pattern ARITHMETIC = Pattern.compile("([*+/%]|(?<=\\s)-(?=\\s))");
    private static final Set<String> ALLOWED = Set.of("0", "1");

    @Override
    public String id() {
        return "D06";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(each -> Stream.concat(
                        file.code(NUMBER, each.span())
                                .filter(number -> !ALLOWED.contains(number.text()))
                                .map(
                                        number -> file.remark(
                                                id(),
                                                number.span(),
                                                "the condition holds the figure `" + number.text() + "`",
                                                "a parameter: figures have dates and sources, and a bare decimal is a binary fraction")),
                        file.code(ARITHMETIC, each.span())
                                .map(sign -> file.remark(
                                        id(),
                                        sign.span(),
                                        "the condition computes with `" + sign.text() + "`",
                                        "a property of the fact: computing is Java, where amounts stay exact"))));
    }
}
