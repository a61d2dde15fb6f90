package org.kimrules.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.cli.Run;

/** Every command that reads a policy takes it from a folder too, and shows what is wrong with it. */
class PolicyOptionTest {

    private static final Path SHIPPED = Path.of("..", "kim-rules-drl", "src", "main", "resources", "policies")
            .normalize();
    private static final String CLAUSE = "law/handlungskonzept-2020/B1-02/clause.md";
    private static final String PLAN = Run.plan("bielefeld-2020.yaml");

    @TempDir
    private Path policies;

    private Path folder;

    @BeforeEach
    void copyThePolicy() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = policies.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        folder = policies.resolve("kim-nrw");
    }

    private void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    @Test
    void aPlanIsCheckedWithTheRulesOfTheFolder() throws IOException {
        Run shipped = Run.of("check", PLAN, "--format", "json");
        assertThat(Run.of("check", PLAN, "--format", "json", "--policy", folder.toString()))
                .isEqualTo(shipped);
        edit("policy.yaml", "version: 0.1.0", "version: 0.2.0");
        assertThat(Run.of("check", PLAN, "--policy", folder.toString()).out()).contains("kim-nrw, Fassung 0.2.0");
    }

    @Test
    void aRuleBeyondTheContractIsRefusedUnlessTheFolderIsTrustedByName() throws IOException {
        edit("law/handlungskonzept-2020/B1-02/check.drl", "when\n", "    salience 1\nwhen\n");
        Run refused = Run.of("clauses", "--policy", folder.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains("law/handlungskonzept-2020/B1-02/check.drl:14:5  DRL_CONSTRUCT")
                .contains("found:    salience");
        assertThat(Run.of("clauses", "--policy", folder.toString(), "--trust-policy")
                        .exitCode())
                .isZero();
    }

    @Test
    void theFaultsOfAFolderArePrintedWithTheLinesAroundThem() throws IOException {
        edit(CLAUSE, "applies: {component: [B1]}", "applies: {component: [B7]}");
        edit("parameters/B1/personnel.yaml", "unit: EUR", "unit: EURO");
        for (List<String> command : List.of(List.of("check", PLAN), List.of("clauses"), List.of("parameters"))) {
            Run run = Run.of(Stream.concat(command.stream(), Stream.of("--policy", folder.toString()))
                    .toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("""
                    kim: policy · faults: 2 · nothing was loaded

                    law/handlungskonzept-2020/B1-02/clause.md:11:23  CODE_UNKNOWN
                      found:    applies.component[0]: B7
                      expected: did you mean B1, B2, B3?
                        10 | subject: POSITION
                        11 | applies: {component: [B7]}
                           |                       ^
                        12 | effect: REFUSE

                    parameters/B1/personnel.yaml:3:7  CODE_UNKNOWN
                      found:    unit: EURO
                      expected: did you mean EUR?
                        2 | title: {de: "Personalpauschale Baustein 1 je VZÄ und Jahr", en: "personnel rate of component 1 per FTE and year"}
                        3 | unit: EURO
                          |       ^
                        4 | per: FTE_YEAR
                    """);
        }
    }

    @Test
    void rulesThatDoNotAnswerOnceAreAFaultOfTheFolderAndNotOfThePlan() throws IOException {
        String rules = "law/handlungskonzept-2020/B1-02/check.drl";
        edit(rules, "slice == $s, refused == true", "slice == $s, refused == false");
        Run run = Run.of("check", PLAN, "--policy", folder.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("kim: policy · faults: 1 · nothing was decided")
                .contains(
                        rules + ":", "ANSWER_TWICE", "clause B1-02 has several answers by `B1-02-r:", "compare line ");
    }

    @Test
    void aPlanOfAnotherProgrammeIsRefusedWithTheOneOfTheFolder() throws IOException {
        String plan = Files.readString(Path.of(PLAN)).replace("programme: kim-nrw", "programme: choirs");
        Path file = Files.writeString(policies.resolve("choirs.yaml"), plan);
        Run run = Run.of("check", file.toString(), "--lang", "en", "--policy", "kim-nrw");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("programme", "CODE_UNKNOWN", "\"choirs\"", "one of: kim-nrw");
    }

    @Test
    void aFolderThatIsNotThereIsABadOption() {
        Run run = Run.of("check", PLAN, "--policy", policies.resolve("kim").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no policy `", "and no such folder; for an id, one of: kim-nrw");
    }
}
