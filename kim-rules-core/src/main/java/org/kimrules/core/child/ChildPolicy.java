package org.kimrules.core.child;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kimrules.core.child.ChildException.Code;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Language;

/**
 * The policy of a folder that answers from a process of its own, with a heap and a time of its own. Whatever its rules do, this process
 * goes on, and the next question starts another child. It is no sandbox of the system: the child may still read files and reach the
 * network with the rights of its user; whoever runs rules of people who mean harm gives it a user, or a container, without any.
 *
 * <p>Thread-safe; a child answers one question at a time. Close it: that ends the process. It also ends when this one does.
 *
 * <pre>{@code
 * try (ChildPolicy policy = new ChildPolicy(folder, ChildOptions.DEFAULT.with(Trust.TRUSTED))) {
 *     ChildAnswer answer = policy.assess(json, Optional.empty(), Language.DE);
 * }
 * }</pre>
 */
public final class ChildPolicy implements AutoCloseable {

    private final Path folder;
    private final ChildOptions options;
    private @Nullable ChildProcess running;

    /** Prepares it; the first question starts the process. It runs the Java and the class path of this one. */
    public ChildPolicy(Path folder, ChildOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /**
     * Assesses a plan.
     *
     * @param plan the plan as JSON
     * @param knownOn the last day whose publications count; empty for the day of the plan's decision
     * @param language the language of the answer
     * @throws PolicyException when the policy does not load
     * @throws ChildException when the child gave no answer; nothing was decided
     */
    public synchronized ChildAnswer assess(String plan, Optional<LocalDate> knownOn, Language language) {
        int bytes = plan.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Documents.MAX_BYTES) {
            throw new ChildException(
                    Code.CHILD_TOO_LARGE, "a plan of " + bytes + " bytes, at most " + Documents.MAX_BYTES, null);
        }
        String day = knownOn.map(LocalDate::toString).orElse("");
        return child().ask(language.name() + " " + day, plan);
    }

    private ChildProcess child() {
        ChildProcess child = running;
        if (child == null || !child.alive()) {
            close();
            child = ChildProcess.start(folder, options);
            running = child;
        }
        return child;
    }

    /** Ends the process, if one runs. Another question would start another. */
    @Override
    public synchronized void close() {
        if (running != null) {
            running.end();
            running = null;
        }
    }
}
