package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kimrules.core.law.Clause;
import org.kimrules.core.law.ClauseStatus;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.RuleFile;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.drl.folder.Inventory;
import org.kimrules.drl.folder.PolicyFiles;

/** Every clause knows its files, whether its policy comes from the jar or from a folder. */
class ClauseFilesTest {

    private static final Path POLICIES = Path.of("src", "main", "resources", "policies");
    private static final Policy POLICY = Policies.load("kim-nrw");

    private static ClauseFiles of(Clause clause) {
        return POLICY.filesOf(clause).orElseThrow();
    }

    private static Stream<ClauseFiles> all() {
        return POLICY.register().clauses().stream().map(ClauseFilesTest::of);
    }

    @Test
    void aClauseNamesItsRulesInTheOrderOfTheFileAndItsParameters() {
        ClauseFiles files = of(POLICY.register().clause("B1-03"));
        String folder = "kim-nrw/law/handlungskonzept-2020/B1-03";
        assertThat(files.folder()).isEqualTo(folder);
        assertThat(files.rules())
                .containsExactly(new RuleFile(
                        folder + "/grant.drl",
                        List.of("B1-03-g: rate per full-time post and year, by months", "B1-03-u: no rate known")));
        assertThat(files.cases()).contains(folder + "/cases.yaml");
        assertThat(files.sentences())
                .hasSizeGreaterThan(5)
                .startsWith("a full post gets the rate, half of it for half a year");
        assertThat(files.parameters()).containsExactly("B1.personnel");
    }

    @Test
    void everyPathIsAFileOfAPolicyFolder() {
        assertThat(all().flatMap(files -> Stream.of(
                                Stream.of(files.clause()),
                                files.rules().stream().map(RuleFile::path),
                                files.cases().stream())
                        .flatMap(paths -> paths)))
                .hasSizeGreaterThan(100)
                .allSatisfy(path -> assertThat(POLICIES.resolve(path)).isRegularFile());
    }

    @Test
    void togetherTheyNameEveryRuleOfTheInventory() {
        Inventory inventory = Inventory.parse(PolicyFiles.onClassPath("kim-nrw").read(Inventory.FILE));
        Set<String> named = all().flatMap(files -> files.rules().stream())
                .flatMap(file -> file.rules().stream())
                .collect(Collectors.toSet());
        assertThat(named).containsAll(inventory.rules());
    }

    @Test
    void onlyEncodedClausesHaveRulesAndCases() {
        assertThat(POLICY.register().clauses()).allSatisfy(clause -> {
            boolean encoded = clause.status() == ClauseStatus.ENCODED;
            assertThat(of(clause).rules().isEmpty()).isNotEqualTo(encoded);
            assertThat(of(clause).cases().isPresent()).isEqualTo(encoded);
            assertThat(of(clause).sentences().isEmpty()).isNotEqualTo(encoded);
        });
    }

    @Test
    void aPolicyOfAFolderNamesTheSameFiles() {
        Policy compiled = Policies.load(POLICIES.resolve("kim-nrw"));
        assertThat(POLICY.register().clauses())
                .allSatisfy(clause -> assertThat(compiled.filesOf(clause)).isEqualTo(POLICY.filesOf(clause)));
    }
}
