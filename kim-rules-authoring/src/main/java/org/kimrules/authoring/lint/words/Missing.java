package org.kimrules.authoring.lint.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kimrules.authoring.lint.DrlFile;
import org.kimrules.authoring.lint.EachRule;
import org.kimrules.authoring.lint.LawFolder;
import org.kimrules.authoring.lint.Remark;
import org.kimrules.core.reason.Relation;
import org.kimrules.drl.glossary.FactTypes;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Said;
import org.kimrules.drl.trial.Comparison;

/** D15: what law or plan may leave open is read only where the pattern has asked before whether it is there. */
final class Missing implements EachRule {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.$])([a-z]\\w*)");
    private static final String FIGURE = "ParameterInForce";
    private static final String KNOWN = "known";
    /** The words that make an amount of a figure. */
    private static final Set<String> PAYING = Set.of("granted", "cut");

    @Override
    public String id() {
        return "D15";
    }

    @Override
    public Stream<Remark> remarks(RuleTree rule, DrlFile file, LawFolder law) {
        Stream<Remark> paid = Said.of(rule)
                .filter(said -> PAYING.contains(said.word().text()))
                .stream()
                .flatMap(said -> paid(said, rule, file));
        return Stream.concat(rule.patterns().stream().flatMap(pattern -> read(pattern, file)), paid);
    }

    private Stream<Remark> read(PatternTree pattern, DrlFile file) {
        Set<String> asked = new HashSet<>();
        Stream.Builder<Remark> remarks = Stream.builder();
        for (ConstraintTree constraint : pattern.constraints()) {
            file.code(NAME, constraint.span())
                    .forEach(name -> FactTypes.asks(pattern.type(), name.text())
                            .filter(asks -> !asked.contains(asks))
                            .ifPresent(asks -> remarks.add(file.remark(
                                    id(),
                                    name.span(),
                                    "`" + name.text() + "` may be missing, and then the rule ends the assessment",
                                    "`" + asks + " == true` before it in the pattern"))));
            asked(constraint).ifPresent(asked::add);
        }
        return remarks.build();
    }

    private Stream<Remark> paid(Said said, RuleTree rule, DrlFile file) {
        return said.besides(rule)
                .filter(pattern -> pattern.type().equals(FIGURE))
                .filter(pattern -> pattern.constraints().stream()
                        .flatMap(constraint -> asked(constraint).stream())
                        .noneMatch(KNOWN::equals))
                .map(pattern -> file.remark(
                        id(),
                        pattern.span(),
                        "`" + said.word().text() + "` takes a figure that may not be known, which ends the assessment",
                        "`" + KNOWN + " == true` in the pattern, and a rule that says undecided where it is not"));
    }

    /** Returns what the constraint asks to be so, if it is just that. */
    private static Optional<String> asked(ConstraintTree constraint) {
        return constraint.anyOf().stream()
                .filter(only -> constraint.anyOf().size() == 1
                        && only.relation() == Relation.ONE_OF
                        && only.operands().equals(List.of("true")))
                .map(Comparison::property)
                .findFirst();
    }
}
