package org.kimrules.authoring.lint.figures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.authoring.lint.YamlFile;
import org.kimrules.drl.fit.PaidRate;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleTree;

/** P05: a rule reads a parameter as what it is, and a rate says what one amount of it is for. */
final class Units implements EachRule {

    private static final String AMOUNT = "EUR";
    private static final Set<String> PAID = Set.of(AMOUNT, "SHARE");

    /** What the properties that hold a value read. */
    private static final Map<String, String> UNITS = Map.of(
            "fte", "FTE", "day", "DAY", "holds", "FLAG", "share", "SHARE", "number", "COUNT", "euros", AMOUNT,
            "bounded", AMOUNT);

    @Override
    public String id() {
        return "P05";
    }

    @Override
    public Stream<Remark> remarks(LawFolder law) {
        return Stream.concat(
                EachRule.super.remarks(law), law.parameters().values().stream().flatMap(this::measure));
    }

    private Stream<Remark> measure(YamlFile file) {
        boolean paid = file.word("unit").filter(PAID::contains).isPresent();
        return file
                .find("per")
                .filter(per -> !paid && file.word("unit").isPresent())
                .map(per -> file.remark(
                        id(),
                        per,
                        "only an amount or a share is for something",
                        "no `per`, or `unit: EUR` or `unit: SHARE`"))
                .stream();
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        return Stream.concat(
                rule.patterns().stream()
                        .flatMap(pattern -> parameter(pattern, law).stream()
                                .flatMap(parameter ->
                                        pattern.constraints().stream().flatMap(each -> read(each, parameter, file)))),
                PaidRate.of(rule).stream().flatMap(paid -> rate(paid, file, law)));
    }

    private static Optional<YamlFile> parameter(PatternTree pattern, LawFolder law) {
        return pattern.constraints().stream()
                .flatMap(constraint -> constraint.anyOf().stream())
                .filter(comparison -> comparison.property().equals("key"))
                .map(comparison -> String.join("", comparison.operands()).replace("\"", ""))
                .flatMap(key -> Optional.ofNullable(law.parameters().get(key)).stream())
                .findFirst();
    }

    private Stream<Remark> read(ConstraintTree constraint, YamlFile parameter, DrlFile file) {
        String unit = parameter.word("unit").orElse("");
        return UNITS.entrySet().stream()
                .filter(each ->
                        reads(constraint, each.getKey()) && !each.getValue().equals(unit))
                .map(each -> file.remark(
                        id(),
                        constraint.span(),
                        "the rule reads `" + each.getKey() + "`, but the parameter is measured in " + unit,
                        "a parameter with `unit: " + each.getValue() + "`, or another property"));
    }

    private static boolean reads(ConstraintTree constraint, String property) {
        return constraint.anyOf().stream().anyMatch(each -> each.property().equals(property))
                || constraint.text().matches("\\$\\w+\\s*:=?\\s*" + property);
    }

    private Stream<Remark> rate(PaidRate paid, DrlFile file, LawFolder law) {
        return Optional.ofNullable(law.parameters().get(paid.key()))
                .filter(parameter -> parameter.find("per").isEmpty())
                .map(parameter -> file.remark(
                        id(),
                        paid.pattern().span(),
                        "the rule pays by a parameter that does not say what one amount is for",
                        "`per: FTE_YEAR` or another measure in its file"))
                .stream();
    }
}
