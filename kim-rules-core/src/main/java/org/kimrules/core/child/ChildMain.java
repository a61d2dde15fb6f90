package org.kimrules.core.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.kimrules.core.batch.Batch;
import org.kimrules.core.batch.BatchResult;
import org.kimrules.core.batch.BatchResult.Assessed;
import org.kimrules.core.batch.BatchResult.Failed;
import org.kimrules.core.batch.BatchResult.Refused;
import org.kimrules.core.batch.Knowledge;
import org.kimrules.core.batch.Source;
import org.kimrules.core.child.ChildAnswer.Status;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.policy.Trust;
import org.kimrules.core.report.JsonReport;
import org.kimrules.core.report.ProblemReport;
import org.kimrules.core.signing.Keys;
import org.kimrules.core.text.Language;

/**
 * The program of the child: loads the policy of a folder and answers questions about it. One thread reads, so that it sees when its
 * parent is gone whatever the rules do; another loads and answers. What rules print is lost. Not for people; see {@link ChildPolicy}.
 */
public final class ChildMain {

    private static final int BROKEN = 70;

    private static final int FOLDER = 0;
    private static final int TRUST = 1;
    private static final int NEEDED = 2;
    private static final int LEAST_SEQUENCE = 3;
    private static final int KEYS = 4;

    private final DataOutputStream out;
    private final BlockingQueue<Frame> questions = new LinkedBlockingQueue<>();

    private ChildMain(DataOutputStream out) {
        this.out = out;
    }

    /** Returns the arguments that say what to load: the folder, how far it is trusted, and who has to have signed it. */
    static List<String> arguments(Path folder, ChildOptions options) {
        Signers signers = options.signers();
        List<String> arguments = new ArrayList<>(List.of(
                folder.toAbsolutePath().toString(),
                options.trust().name(),
                String.valueOf(signers.needed()),
                String.valueOf(signers.leastSequence())));
        signers.keys().forEach((name, key) -> arguments.addAll(List.of(name, Keys.encoded(key))));
        return arguments;
    }

    private static Signers signers(String[] arguments) {
        SortedMap<String, PublicKey> keys = new TreeMap<>();
        for (int i = KEYS; i < arguments.length; i += 2) {
            keys.put(arguments[i], Keys.decoded(arguments[i + 1]));
        }
        return new Signers(Integer.parseInt(arguments[NEEDED]), keys, Long.parseLong(arguments[LEAST_SEQUENCE]));
    }

    /**
     * Runs until the parent is gone.
     *
     * @param arguments those that {@link #arguments} returns
     */
    public static void main(String[] arguments) throws IOException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ChildMain child =
                new ChildMain(new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
        Thread worker = new Thread(() -> child.work(arguments));
        worker.setUncaughtExceptionHandler(
                (thread, error) -> Runtime.getRuntime().halt(BROKEN));
        worker.start();
        child.listen(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))));
    }

    /** When the parent is gone, nobody is left to answer to, and rules may hold up an orderly end. */
    private void listen(DataInputStream in) throws IOException {
        try {
            while (true) {
                questions.add(Frame.read(in, Documents.MAX_BYTES));
            }
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private void work(String[] arguments) {
        try {
            Policy policy = load(arguments);
            while (true) {
                Frame question = questions.take();
                ChildAnswer answer = answer(policy, question);
                new Frame(question.number(), answer.status().name(), answer.text()).write(out);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("nobody listens", e);
        }
    }

    private Policy load(String[] arguments) throws IOException {
        try {
            Policy policy =
                    Policies.load(Path.of(arguments[FOLDER]), Trust.valueOf(arguments[TRUST]), signers(arguments));
            new Frame(0, Status.ASSESSED.name(), policy.ref().id()).write(out);
            return policy;
        } catch (PolicyException e) {
            new Frame(0, Status.FAILED.name(), String.valueOf(e.getMessage())).write(out);
            throw e;
        }
    }

    private static ChildAnswer answer(Policy policy, Frame question) {
        String[] subject = question.subject().split(" ", -1);
        Language language = Language.valueOf(subject[0]);
        Knowledge knowledge =
                subject[1].isEmpty() ? Knowledge.OF_EACH_DECISION : Knowledge.knownOn(LocalDate.parse(subject[1]));
        try {
            return answer(
                    policy, new Batch(policy, knowledge).assess(0, Source.json("plan", question.text())), language);
        } catch (RuntimeException e) {
            // a message that can't be rendered
            return new ChildAnswer(Status.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static ChildAnswer answer(Policy policy, BatchResult result, Language language) {
        if (result instanceof Assessed assessed) {
            return new ChildAnswer(Status.ASSESSED, JsonReport.of(assessed.assessment(), policy, language));
        }
        return result instanceof Refused refused
                ? new ChildAnswer(Status.REFUSED, ProblemReport.json(refused.problems(), language))
                : new ChildAnswer(Status.FAILED, ((Failed) result).message());
    }
}
