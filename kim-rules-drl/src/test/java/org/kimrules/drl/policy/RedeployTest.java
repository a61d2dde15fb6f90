package org.kimrules.drl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An application that used the library can be stopped and deployed anew within one JVM, again and again. */
class RedeployTest {

    /** What Java itself keeps as long as there is room would pass for a leak, so the JVM is one that keeps nothing. */
    @Test
    void anApplicationThatEndsLeavesNoThreadAndNoClassesBehind() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Redeployment.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).isEqualTo("threads left: [], classes left: 0 of 1");
        assertThat(process.waitFor()).isZero();
    }
}
