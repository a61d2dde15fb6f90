package org.kimrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.core.policy.PolicyException;
import picocli.CommandLine.Command;

class KimTest {

    @Command(name = "fail")
    record Failing(Throwable error) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            if (error instanceof Error fatal) {
                throw fatal;
            }
            throw (Exception) error;
        }
    }

    private static Run failing(Throwable error, String... args) {
        return Run.of(kim -> kim.addSubcommand("fail", new Failing(error)), args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "check --help", "help check"})
    void theHelpNamesTheExitCodes(String args) {
        Run run = Run.of(args.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Exit codes:", "a finding blocks the plan", "internal error");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "version"})
    void theVersionIsOneLine(String arg) {
        Run run = Run.of(arg);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).singleElement().asString().startsWith("kim ");
    }

    @Test
    void withoutACommandItSaysWhatIsMissing() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Missing required subcommand", "Try 'kim --help'");
    }

    @Test
    void aMisspelledCommandIsBadInputWithASuggestion() {
        Run run = Run.of("chekc");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("chekc", "kim check");
    }

    @Test
    void aFaultOfThePolicyIsOneLineAndNotAFinding() {
        Run run = failing(new PolicyException("two rules answer B1-02"), "fail");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines("kim: internal error, nothing was decided: two rules answer B1-02");
    }

    @Test
    void anUnexpectedFaultNamesItsKind() {
        assertThat(failing(new IllegalStateException("sum broken"), "fail"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "kim: internal error, nothing was decided: java.lang.IllegalStateException: sum broken"
                                + System.lineSeparator()));
    }

    @Test
    void anErrorOfTheMachineIsNoFindingEither() {
        Run run = failing(new StackOverflowError(), "fail");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void theStackTraceIsShownOnRequestOnly() {
        assertThat(failing(new IllegalStateException("x"), "fail").err()).doesNotContain("\tat ");
        assertThat(failing(new IllegalStateException("x"), "fail", "--debug").err())
                .contains("\tat ");
        assertThat(failing(new StackOverflowError(), "--debug", "fail").err()).contains("\tat ");
    }
}
