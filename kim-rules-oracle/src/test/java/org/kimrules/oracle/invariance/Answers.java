package org.kimrules.oracle.invariance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;

/** Asks the questions in a JVM of its own and prints the digest of each answer. */
public final class Answers {

    private Answers() {}

    /**
     * Runs.
     *
     * @param arguments how many of the questions are asked
     */
    public static void main(String[] arguments) {
        // System.out speaks the charset of the machine
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Policy policy = Policies.load("kim-nrw");
        Questions.all()
                .limit(Integer.parseInt(arguments[0]))
                .forEach(question -> out.println(question.name() + "\t" + Runs.digest(question.answer(policy))));
    }
}
