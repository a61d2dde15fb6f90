package org.kimrules.core.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kimrules.core.child.ChildAnswer.Status;
import org.kimrules.core.child.ChildException.Code;
import org.kimrules.core.policy.PolicyException;

/** One process from its start to its end. Asked by one thread at a time; after a failure it is of no use. */
final class ChildProcess {

    private static final long PATIENCE_SECONDS = 5;

    private final ChildOptions options;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int asked;

    private ChildProcess(ChildOptions options, Process process) {
        this.options = options;
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts it and waits until its policy is loaded.
     *
     * @throws PolicyException when the policy does not load
     * @throws ChildException when the process ends, or is not there in time
     */
    static ChildProcess start(Path folder, ChildOptions options) {
        ProcessBuilder builder =
                new ProcessBuilder(command(folder, options)).redirectError(ProcessBuilder.Redirect.DISCARD);
        // what it inherits it could give away
        builder.environment().clear();
        try {
            ChildProcess child = new ChildProcess(options, builder.start());
            child.welcome();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException("no process can be started", e);
        }
    }

    private static List<String> command(Path folder, ChildOptions options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + options.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // it says so, and would say it between two answers
                "-XX:+DisplayVMOutputToStderr"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(options.flags());
        command.add(ChildMain.class.getName());
        command.addAll(ChildMain.arguments(folder, options));
        return command;
    }

    private void welcome() {
        ChildAnswer first = exchange(options.start(), () -> read(0));
        if (first.status() == Status.FAILED) {
            end();
            throw new PolicyException(first.text());
        }
    }

    /** Returns whether it still runs. */
    boolean alive() {
        return process.isAlive();
    }

    /**
     * Asks it.
     *
     * @throws ChildException when there is no answer; then the process has been ended
     */
    ChildAnswer ask(String subject, String plan) {
        asked++;
        return exchange(options.answer(), () -> {
            new Frame(asked, subject, plan).write(out);
            return read(asked);
        });
    }

    private ChildAnswer read(int number) throws IOException {
        Frame read = Frame.read(in, options.largestAnswer());
        Frame.check(read.number() == number, "it has the number " + read.number());
        for (Status status : Status.values()) {
            if (status.name().equals(read.subject())) {
                return new ChildAnswer(status, read.text());
            }
        }
        throw new ChildException(Code.CHILD_GARBLED, "there is no status of that name", null);
    }

    /** Who waits must not hang on a child that neither writes nor ends, so that another thread reads. */
    private ChildAnswer exchange(Duration time, Callable<ChildAnswer> work) {
        FutureTask<ChildAnswer> task = new FutureTask<>(work);
        Thread wire = new Thread(task, "kim-child-wire");
        wire.setDaemon(true);
        wire.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw ended(new ChildException(Code.CHILD_LATE, "no answer within " + time.toMillis() + " ms", e));
        } catch (ExecutionException e) {
            throw ended(failure(e));
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted while a child answered").initCause(e);
        }
    }

    private RuntimeException ended(RuntimeException why) {
        end();
        return why;
    }

    private RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
            String code = exited() ? "with the code " + process.exitValue() : "to write";
            return new ChildException(Code.CHILD_ENDED, "the process has ended " + code, cause);
        }
        return e.getCause() instanceof ChildException known ? known : new IllegalStateException(e.getCause());
    }

    private boolean exited() {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it and whatever it has started, and waits until it is gone. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean unused = exited();
    }
}
