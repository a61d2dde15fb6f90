package org.kimrules.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kimrules.cli.Run;

class ReportWriterTest {

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Datenübergabe unterbrochen (broken pipe)", "The pipe is being closed"})
    void aReaderWhoHasSeenEnoughIsNoError(String reason) {
        assertThat(Run.into(failing(reason), "check", Run.plan("bielefeld-2020.yaml")))
                .isEqualTo(new Run(1, "", ""));
        assertThat(Run.into(failing(reason), "check", Run.plan("bielefeld-2020-exempted.yaml"), "--format", "json"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.into(failing(reason), "check", Run.plan("bielefeld-2020-bad.yaml"), "--format", "json"))
                .isEqualTo(new Run(2, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void aFullDiskIsAnErrorThatNamesIt(String format) {
        Run run = Run.into(
                failing("No space left on device"), "check", Run.plan("bielefeld-2020.yaml"), "--format", format);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("could not be written to its end: No space left on device");
    }

    @Test
    void whatArrivesIsNoFailure() {
        assertThat(new ReportWriter(OutputStream.nullOutputStream()).failure()).isEmpty();
    }
}
