package org.kimrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is run as a program, and its answer is held against the one on record. */
class ExamplesTest {

    private static final Map<String, Consumer<String[]>> MAINS = Map.of(
            "BuildAPlanInJava", BuildAPlanInJava::main,
            "CheckAPlan", CheckAPlan::main,
            "CheckAnotherProgramme", CheckAnotherProgramme::main,
            "CompareDecisionDays", CompareDecisionDays::main,
            "WhatIfExempted", WhatIfExempted::main);

    static Collection<String> examples() {
        return MAINS.keySet();
    }

    /** Returns the names of the answers on record. */
    static List<String> onRecord() {
        return MAINS.keySet().stream().map(ExamplesTest::onRecord).toList();
    }

    private static String onRecord(String example) {
        return example + ".txt";
    }

    private static String text(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static void run(String example, PrintStream out) {
        PrintStream console = System.out;
        System.setOut(out);
        try {
            MAINS.get(example).accept(new String[] {Reports.PLANS.toString()});
        } finally {
            System.setOut(console);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    @ResourceLock(Resources.SYSTEM_OUT)
    void theAnswerOfAnExampleIsTheOneOnRecord(String example) {
        Golden.assertOnRecord(onRecord(example), text(out -> run(example, out)));
    }

    @Test
    void anExampleCanPrintItsAnswerToAnyStream() {
        assertThat(text(out -> CheckAPlan.print(Reports.PLANS, out))).startsWith("verdict: ELIGIBLE_SUBJECT_TO\n");
    }

    @Test
    void withoutAnArgumentThePlansAreSoughtBelowTheRootOfTheProject() {
        assertThat(PlansFolder.of()).isEqualTo(Path.of("kim-rules-examples", "plans"));
    }
}
