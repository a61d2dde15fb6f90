package org.kimrules.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kimrules.core.batch.line.BatchLine;
import org.kimrules.core.batch.line.BatchLine.Status;
import org.kimrules.core.batch.line.LineTally;

class ProgressBarTest {

    @Test
    void aBarIsFullAndNoFullerWhenMoreCameThanWasSaid() {
        StringWriter text = new StringWriter();
        ProgressBar bar = ProgressBar.inLog(new PrintWriter(text), 1);
        LineTally tally = new LineTally();
        tally.add(new BatchLine("1", Optional.empty(), Status.ASSESSED, false, "a"));
        tally.add(new BatchLine("2", Optional.empty(), Status.REFUSED, false, "b"));
        bar.show(tally);
        assertThat(text.toString().strip()).isEqualTo("kim: [" + "#".repeat(30) + "] 2 of 1, 1 refused, 0 failed");
    }
}
