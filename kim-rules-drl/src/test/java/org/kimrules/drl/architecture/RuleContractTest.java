package org.kimrules.drl.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.law.Parameter;
import org.kimrules.core.law.Vocabulary;
import org.kimrules.drl.architecture.RuleFile.Rule;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.Layer;
import org.kimrules.drl.folder.PolicyFiles;
import org.kimrules.drl.folder.PolicyFolder;

/** Every rule file keeps the contract that CONTRIBUTING.md explains. */
class RuleContractTest {

    private static final PolicyFolder POLICY = PolicyFolder.read(PolicyFiles.in(RuleFile.folder("kim-nrw")));
    private static final List<RuleFile> FILES = RuleFile.all();
    private static final List<Rule> RULES =
            FILES.stream().flatMap(file -> file.rules().stream()).toList();
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])[0-9]+(\\.[0-9]+)?");

    @Test
    void everyRuleOfEveryFileIsReadByThisTest() {
        Set<String> named = FILES.stream()
                .flatMap(file -> file.text().lines())
                .filter(line -> line.startsWith("rule "))
                .map(line -> line.substring(6, line.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(RULES).hasSizeGreaterThan(70);
        assertThat(RULES).extracting(Rule::name).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyFolderThatHasRulesIsOneOfThePolicy() {
        assertThat(POLICY.layers()).extracting(Layer::id).containsExactly("grant-law-nrw", "kim-nrw");
        assertThat(FILES).extracting(RuleFile::policy).containsOnly("grant-law-nrw", "kim-nrw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim-nrw", "grant-law-nrw"})
    void theInventoryIsWhatTheFilesHold(String policy) {
        TreeMap<String, Set<String>> found = new TreeMap<>();
        FILES.stream()
                .filter(file -> file.policy().equals(policy))
                .forEach(file -> found.put(
                        file.path(), file.rules().stream().map(Rule::name).collect(Collectors.toSet())));
        assertThat(RuleFile.folder(policy).resolve(Inventory.FILE))
                .as("the text that inventory.txt should have")
                .content()
                .isEqualTo(Inventory.of(found).print());
    }

    @Test
    void aRuleIsNamedAfterItsFoldersClauseAnOutcomeAndASentence() {
        FILES.forEach(file -> assertThat(file.rules())
                .allSatisfy(rule -> assertThat(rule.name())
                        .matches(Pattern.quote(file.clause()) + "-[dsvxrugc][0-9]?: \\p{Lower}.{5,80}[^.]")));
    }

    @Test
    void aRuleCarriesItsClauseAndItsSubjectAndNothingElse() {
        FILES.forEach(file -> assertThat(file.rules())
                .allSatisfy(rule -> assertThat(rule.metadata())
                        .matches("    @Clause\\( \"" + file.clause() + "\" \\)\\n    @Subject\\( \\w+ \\)\\n")));
    }

    @Test
    void aFileStandsInThePackageOfItsStageAndHoldsAtMostSixRules() {
        assertThat(FILES).allSatisfy(file -> {
            String rulePackage = "org.kimrules.policies." + file.policy().replace('-', '_') + "." + file.stage();
            assertThat(file.text()).startsWith("package " + rulePackage + "\n\nimport ");
            assertThat(file.rules()).hasSizeBetween(1, 6);
            assertThat(file.text().lines().count()).isLessThanOrEqualTo(120);
        });
    }

    @Test
    void noFileOrdersRulesOrDeclaresAnythingOfItsOwn() {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(file.text())
                        .doesNotContainPattern(
                                "\\b(salience|agenda-group|activation-group|ruleflow-group|auto-focus|no-loop"
                                        + "|lock-on-active|date-effective|date-expires|enabled|timer|duration|function|declare"
                                        + "|query|global|dialect|eval|modify|update|delete|retract)\\b"));
    }

    @Test
    void noRuleHoldsAnAmountADateOrAnyNumberButZeroAndOne() {
        assertThat(RULES).allSatisfy(rule -> {
            String code = STRING.matcher(String.join("\n", rule.when()) + String.join("\n", rule.then()))
                    .replaceAll("");
            assertThat(NUMBER.matcher(code).results().map(match -> match.group()))
                    .as(rule.name())
                    .isSubsetOf("0", "1");
        });
    }

    /** A layer knows its own words only, so that it says the same under every programme. */
    @Test
    void everyStringOfARuleIsAWordOfItsPolicyOrLayer() {
        Map<String, Set<String>> words = new HashMap<>();
        FILES.forEach(file -> assertThat(file.rules())
                .allSatisfy(rule -> assertThat(rule.when().stream()
                                .flatMap(line -> STRING.matcher(line).results())
                                .map(match -> match.group(1)))
                        .as(rule.name())
                        .isSubsetOf(words.computeIfAbsent(file.policy(), RuleContractTest::words))));
    }

    private static Set<String> words(String id) {
        PolicyFolder policy = PolicyFolder.read(PolicyFiles.in(RuleFile.folder(id)));
        return Stream.of(
                        policy.vocabulary().codes().values().stream().flatMap(labels -> labels.keySet().stream()),
                        policy.vocabulary().statements().keySet().stream(),
                        policy.register().clauses().stream().map(clause -> clause.id()),
                        policy.parameters().parameters().stream().map(Parameter::key),
                        Stream.of(Vocabulary.UNKNOWN))
                .flatMap(word -> word)
                .collect(Collectors.toSet());
    }

    @Test
    void aRuleHasAtMostFivePatternsAndOneNotAndAsksWhetherItsClauseApplies() {
        FILES.forEach(file -> assertThat(file.rules()).allSatisfy(rule -> {
            assertThat(rule.when()).hasSizeBetween(1, 5);
            assertThat(rule.when().stream().filter(line -> line.startsWith("not ")))
                    .hasSizeLessThan(2);
            assertThat(rule.when().get(0)).contains("( law contains \"" + file.clause() + "\"");
            assertThat(String.join(" ", rule.when()))
                    .doesNotContain(") from ")
                    .doesNotContain("*")
                    .doesNotContain("+");
        }));
    }

    @Test
    void aConsequenceInsertsOneFindingAndDoesNothingElse() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(rule.then())
                        .as(rule.name())
                        .singleElement()
                        .asString()
                        .matches("insert\\( \\w+\\( (\\$\\w+(, )?)+ \\) \\);"));
    }

    @Test
    void everyRuleHasAMessageOfItsClauseAndEveryMessageARule() {
        POLICY.register().clauses().forEach(clause -> {
            Set<String> keys = RULES.stream()
                    .filter(rule -> rule.name().startsWith(clause.id() + "-")
                            && !rule.file().endsWith("derive.drl"))
                    .map(rule -> rule.name()
                            .substring(clause.id().length() + 1, rule.name().indexOf(':')))
                    .collect(Collectors.toSet());
            Set<String> unruled = switch (clause.status()) {
                case ENCODED -> keys;
                case JUDGED -> Set.of("j");
                case OPEN -> Set.of("u");
            };
            assertThat(clause.messages().keySet()).as(clause.id()).isEqualTo(unruled);
        });
    }
}
