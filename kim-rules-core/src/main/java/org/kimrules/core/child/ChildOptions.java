package org.kimrules.core.child;

import java.time.Duration;
import java.util.List;
import org.kimrules.core.data.Documents;
import org.kimrules.core.policy.Signers;
import org.kimrules.core.policy.Trust;

/**
 * What a child process may have. Immutable.
 *
 * @param trust whether the rules have to pass the gates in the child; they may be {@linkplain Trust#TRUSTED trusted} there because the
 *     child is not
 * @param signers whose signatures the policy has to carry; the child checks them before it reads a rule
 * @param megabytes the memory of its heap; a child that needs more ends
 * @param start how long it may take to load the policy
 * @param answer how long it may take to answer
 * @param largestAnswer the bytes of the longest answer that is taken
 * @param flags further options of its Java; they come after ours, so that another class path can be one of them
 */
public record ChildOptions(
        Trust trust,
        Signers signers,
        int megabytes,
        Duration start,
        Duration answer,
        int largestAnswer,
        List<String> flags) {

    /** Rules that pass the gates, whoever signed them, 256 megabytes, a minute to start, half a minute and 64 MiB for an answer. */
    public static final ChildOptions DEFAULT = new ChildOptions(
            Trust.GATED,
            Signers.NONE,
            256,
            Duration.ofMinutes(1),
            Duration.ofSeconds(30),
            4 * Documents.MAX_BYTES,
            List.of());

    /** Keeps a copy. */
    public ChildOptions {
        flags = List.copyOf(flags);
    }

    /** Returns the same with other trust. */
    public ChildOptions with(Trust other) {
        return new ChildOptions(other, signers, megabytes, start, answer, largestAnswer, flags);
    }

    /** Returns the same for a policy that these have signed. */
    public ChildOptions signedBy(Signers others) {
        return new ChildOptions(trust, others, megabytes, start, answer, largestAnswer, flags);
    }

    /** Returns the same with another time for an answer. */
    public ChildOptions answerWithin(Duration time) {
        return new ChildOptions(trust, signers, megabytes, start, time, largestAnswer, flags);
    }
}
