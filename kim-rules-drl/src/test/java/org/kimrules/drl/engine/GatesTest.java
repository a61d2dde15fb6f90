package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.Trust;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.folder.Source;
import org.kimrules.drl.gate.TreeGate;
import org.kimrules.drl.policy.SmallChoirs;
import org.kimrules.drl.policy.Trap;

/** Every attack is refused before any of it runs, with a code that says why, and no honest file is. */
class GatesTest {

    private static final String CHECK = "law/choir-rules/CH-01/check.drl";
    private static final Path FILE = Path.of("attacked");
    private static final String THREAD = "kim-attacked";

    @TempDir
    private Path policies;

    private SmallChoirs choirs;

    @BeforeEach
    void leaveNoMark() throws IOException {
        System.clearProperty(Trap.MARK);
        choirs = SmallChoirs.in(policies, "0.0.1", "==");
    }

    @AfterEach
    void cleanUp() throws IOException {
        System.clearProperty(Trap.MARK);
        Files.deleteIfExists(FILE);
    }

    /** An attack that ends the process would end the tests. */
    static void nothingHasRun(RuleFileCorpus attack) {
        assertThat(System.getProperty(Trap.MARK)).as(attack.name()).isNull();
        assertThat(FILE).as(attack.name()).doesNotExist();
        assertThat(Thread.getAllStackTraces().keySet())
                .as(attack.name())
                .noneMatch(thread -> thread.getName().equals(THREAD));
    }

    private List<PolicyFault> refused(String text, Trust trust) throws IOException {
        choirs.write(CHECK, text);
        PolicyException refused =
                catchThrowableOfType(PolicyException.class, () -> Policies.load(choirs.folder(), trust));
        return refused == null ? List.of() : refused.faults();
    }

    private static boolean ofRules(PolicyFault fault) {
        return fault.place().filter(place -> place.file().equals(CHECK)).isPresent();
    }

    @Test
    void everyAttackIsRefusedWithItsCodeAndNothingOfItHasRun() throws IOException {
        List<RuleFileCorpus> attacks = RuleFileCorpus.attacks();
        for (RuleFileCorpus attack : attacks) {
            assertThat(refused(attack.text(), Trust.GATED))
                    .as(attack.name())
                    .filteredOn(GatesTest::ofRules)
                    .extracting(PolicyFault::code)
                    .contains(attack.code())
                    .doesNotContain(FaultCode.DRL_BYTECODE.name());
            nothingHasRun(attack);
        }
        assertThat(attacks).hasSizeGreaterThan(100);
        System.out.println("attacks refused: " + attacks.size() + " of " + attacks.size());
    }

    @Test
    void everyRuleFileOfThisProjectPassesBothGates() {
        List<RuleFileCorpus> ours = RuleFileCorpus.ours();
        for (RuleFileCorpus file : ours) {
            assertThat(TreeGate.refusals(file.source())).as(file.name()).isEmpty();
            assertThat(new RuleCompiler(List.of(file.source()), Trust.GATED).refused())
                    .as(file.name())
                    .isEmpty();
        }
        assertThat(ours).hasSizeGreaterThan(60);
    }

    @Test
    void anAttackWouldShowInAFolderThatIsTrusted() throws IOException {
        RuleFileCorpus attack = named("build-time/annotation-value-calls-a-method.drl");
        assertThat(refused(attack.text(), Trust.TRUSTED))
                .extracting(PolicyFault::code)
                .doesNotContain(attack.code());
        assertThat(System.getProperty(Trap.MARK)).isEqualTo("yes");
    }

    @Test
    void aFolderOfTrustedAuthorsIsCompiledWithoutTheGates() throws IOException {
        RuleFileCorpus loop = named("endless/while-true.drl");
        RuleCompiler compiler = new RuleCompiler(List.of(loop.source()), Trust.TRUSTED);
        assertThat(compiler.refused()).isEmpty();
        assertThat(compiler.errors()).isEmpty();
    }

    private static RuleFileCorpus named(String name) {
        return RuleFileCorpus.attacks().stream()
                .filter(attack -> attack.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingThatIsRefusedInAFileIsToldAtOnce() {
        Source source = new Source("check.drl", """
                package org.kimrules.policies.choirs.check
                import java.util.List
                import org.kimrules.drl.fact.PositionSlice
                import org.kimrules.drl.context.Standing
                global List all
                rule "CH-01-s: everything at once"
                    salience 1
                when
                    $s : PositionSlice( fte >= 0.5, id matches "x" )
                    Standing()
                then
                    System.exit( 0 );
                end
                """);
        assertThat(TreeGate.refusals(source))
                .extracting(fault -> fault.place().orElseThrow().shown() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "check.drl:2:8 DRL_IMPORT",
                        "check.drl:5:1 DRL_CONSTRUCT",
                        "check.drl:7:5 DRL_CONSTRUCT",
                        "check.drl:9:32 DRL_FIGURE",
                        "check.drl:9:37 DRL_CONDITION",
                        "check.drl:10:5 DRL_JOIN",
                        "check.drl:12:5 DRL_CONSEQUENCE");
    }

    @Test
    void aRefusalSaysWhatWouldBeRight() {
        assertThat(Stream.of(
                                "conditions/bare-decimal.drl",
                                "joins/cross-product.drl",
                                "text/unicode-escape-in-a-name.drl")
                        .map(GatesTest::named)
                        .map(attack -> TreeGate.refusals(attack.source()).get(0).line()))
                .containsExactly(
                        "conditions/bare-decimal.drl:15:60: DRL_FIGURE: found `0.5`, expected a parameter, since a"
                                + " figure has dates and a source; a bare decimal is a binary fraction",
                        "joins/cross-product.drl:16:5: DRL_JOIN: found `a further PositionSlice, which nothing picks`,"
                                + " expected as the first pattern of a rule, or a fact that has a key",
                        "text/unicode-escape-in-a-name.drl:17:7: DRL_TEXT: found `a backslash`, expected the character"
                                + " itself; no rule needs an escape");
    }
}
