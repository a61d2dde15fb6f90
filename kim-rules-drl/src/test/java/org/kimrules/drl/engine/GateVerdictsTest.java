package org.kimrules.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kimrules.core.policy.PolicyFault;
import org.kimrules.core.policy.Trust;
import org.kimrules.drl.folder.FaultCode;
import org.kimrules.drl.gate.TreeGate;

/** What each gate says of each file by itself, without a policy around it: the test that PIT asks about the gates. */
class GateVerdictsTest {

    @ParameterizedTest
    @MethodSource("org.kimrules.drl.engine.RuleFileCorpus#attacks")
    void theFirstGateRefusesTheAttackWithItsCode(RuleFileCorpus attack) {
        assertThat(TreeGate.refusals(attack.source()))
                .extracting(PolicyFault::code)
                .contains(attack.code());
    }

    @ParameterizedTest
    @MethodSource("seenInClasses")
    void theSecondGateRefusesWhatItSeesInClasses(RuleFileCorpus attack) {
        assertThat(new RuleCompiler(List.of(attack.source()), Trust.GATED).refused())
                .anySatisfy(fault ->
                        assertThat(fault.found()).startsWith(attack.does().orElseThrow()))
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo(FaultCode.DRL_BYTECODE.name()));
        GatesTest.nothingHasRun(attack);
    }

    @ParameterizedTest
    @MethodSource("org.kimrules.drl.engine.RuleFileCorpus#honest")
    void bothGatesAcceptTheHonestFile(RuleFileCorpus honest) {
        assertThat(TreeGate.refusals(honest.source())).isEmpty();
        RuleCompiler compiler = new RuleCompiler(List.of(honest.source()), Trust.GATED);
        assertThat(compiler.refused()).isEmpty();
        assertThat(compiler.errors()).isEmpty();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(RuleFileCorpus.attacks()).hasSizeGreaterThan(100);
        assertThat(seenInClasses()).hasSizeGreaterThan(50);
        assertThat(RuleFileCorpus.honest()).hasSizeGreaterThan(50);
        System.out.println(
                "refused by the second gate alone: " + seenInClasses().size());
        int honest = RuleFileCorpus.honest().size();
        System.out.println("honest accepted: " + honest + " of " + honest);
    }

    static List<RuleFileCorpus> seenInClasses() {
        return RuleFileCorpus.attacks().stream()
                .filter(attack -> attack.does().isPresent())
                .toList();
    }
}
