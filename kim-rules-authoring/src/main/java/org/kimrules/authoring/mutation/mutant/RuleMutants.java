package org.kimrules.authoring.mutation.mutant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kimrules.drl.engine.RuleVariants.Variant;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFolder;
import org.kimrules.drl.source.ConstraintTree;
import org.kimrules.drl.source.PatternTree;
import org.kimrules.drl.source.RuleFile;
import org.kimrules.drl.source.RuleTree;
import org.kimrules.drl.source.Said;
import org.kimrules.drl.trial.Trial.Wanted;

/** All mutants of the rules of a policy: conditions, further facts that a rule looks for, and what it concludes. */
public final class RuleMutants {

    private static final String IMPORT_STATIC = "import static org.kimrules.drl.finding.Findings.";

    /** What a rule says instead; about one subject, and with nothing else that it names. */
    private static final Map<String, String> OUTCOMES = Map.of(
            "satisfied", "violated",
            "violated", "satisfied",
            "undecided", "satisfied",
            "exempted", "exemptionRequired",
            "exemptionRequired", "exempted",
            "cut", "violated");

    private final RuleFile file;
    private final RuleTree rule;
    private final Constants constants;
    private final Map<String, Integer> names = new HashMap<>();

    private RuleMutants(RuleFile file, RuleTree rule, Constants constants) {
        this.file = file;
        this.rule = rule;
        this.constants = constants;
    }

    /** Returns the mutants of all rules of some of the policy's layers, in the order of the files. */
    public static List<RuleMutant> of(PolicyFolder folder, List<Layer> layers) {
        Constants constants = new Constants(folder);
        return layers.stream()
                .flatMap(layer -> RuleFile.of(layer).stream())
                .flatMap(file -> file.source().rules().stream().map(rule -> new RuleMutants(file, rule, constants)))
                .flatMap(RuleMutants::all)
                .toList();
    }

    private Stream<RuleMutant> all() {
        List<Edit> edits = new ArrayList<>();
        rule.patterns()
                .forEach(pattern ->
                        new ConstraintEdits(text(), pattern, constants).all().forEach(edits::add));
        rule.patterns().forEach(pattern -> edits.addAll(patterns(pattern)));
        Said.of(rule).flatMap(this::outcome).ifPresent(edits::add);
        return Stream.concat(edits.stream().map(this::mutant), Stream.of(removed()));
    }

    private String text() {
        return file.source().text();
    }

    /** What the subject is cannot be dropped, nor what names something that is used elsewhere. */
    private List<Edit> patterns(PatternTree pattern) {
        List<Edit> edits = new ArrayList<>();
        String words = pattern.span().in(text());
        String look = pattern.look().in(text());
        if (pattern.wanted() == Wanted.NONE) {
            edits.add(new Edit(words + "/exists", pattern.span(), "exists " + look, words, "exists " + look));
        }
        if (pattern.wanted() == Wanted.SOME) {
            edits.add(new Edit(words + "/not", pattern.span(), "not " + look, words, "not " + look));
        }
        if (!pattern.equals(rule.patterns().get(0)) && names(pattern).noneMatch(name -> usedOutside(pattern, name))) {
            edits.add(new Edit(words + "/drop", pattern.span(), "", words, ""));
        }
        return edits;
    }

    private static Stream<String> names(PatternTree pattern) {
        return Stream.concat(
                pattern.binding().stream(),
                pattern.constraints().stream().map(ConstraintTree::binding).flatMap(Optional::stream));
    }

    private boolean usedOutside(PatternTree pattern, String name) {
        String others = rule.span()
                .in(pattern.span()
                        .replace(
                                text(),
                                " ".repeat(pattern.span().to() - pattern.span().from())));
        return Pattern.compile(Pattern.quote(name) + "\\b").matcher(others).find();
    }

    private Optional<Edit> outcome(Said said) {
        String word = said.word().text();
        boolean awards = word.equals("undecided") && said.facts().size() > 1;
        Optional<String> subject = rule.patterns().get(0).binding();
        return Optional.ofNullable(OUTCOMES.get(word))
                .filter(any -> !awards && subject.isPresent())
                .map(other -> {
                    String now = "insert( " + other + "( " + subject.orElseThrow() + " ) )";
                    return new Edit(word + "/" + other, rule.consequence().span(), now + ";", said.text(), now);
                });
    }

    private RuleMutant mutant(Edit edit) {
        int at = rule.span().from();
        String changed = edit.span().replace(text(), edit.text());
        int grown = changed.length() - text().length();
        String variant = imports() + changed.substring(at, rule.span().to() + grown) + "\n";
        return mutant(edit, Optional.of(new Variant(file.stage(), variant)));
    }

    private RuleMutant removed() {
        return mutant(new Edit("remove", rule.span(), "", "rule \"" + rule.name() + '"', ""), Optional.empty());
    }

    private RuleMutant mutant(Edit edit, Optional<Variant> variant) {
        String clause = rule.clause().orElse("");
        String name = RuleTree.key(rule.name()) + "/" + edit.name();
        int count = names.merge(name, 1, Integer::sum);
        return new RuleMutant(
                new Mutant(
                        count == 1 ? name : name + " (" + count + ")",
                        clause,
                        file.source().file(),
                        edit.span().line(),
                        edit.before(),
                        edit.after()),
                file.stage(),
                rule.name(),
                variant);
    }

    /** The words of all outcomes, for the one that the rule says now. */
    private String imports() {
        Stream<String> own = file.source().imports().stream().map(each -> each.name() + " " + each.text() + ";\n");
        Stream<String> outcomes =
                OUTCOMES.values().stream().distinct().sorted().map(word -> IMPORT_STATIC + word + ";\n");
        return Stream.concat(own, outcomes).distinct().collect(Collectors.joining()) + "\n";
    }
}
