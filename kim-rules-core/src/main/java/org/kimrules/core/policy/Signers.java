package org.kimrules.core.policy;

import java.security.PublicKey;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whose signatures a policy has to carry before anything of its rules is read: so many of these keys, and a manifest that is not older
 * than one that was there before. It says nothing of what the rules may do; that is asked for with {@link Trust}. Immutable.
 *
 * @param needed how many of the keys have to have signed; 0 where nothing is asked for
 * @param keys Ed25519 public keys by the names that messages call them; each key once. A signature of any other key is refused
 * @param leastSequence the least sequence number of the manifest; the application keeps the number that it saw last
 */
public record Signers(int needed, SortedMap<String, PublicKey> keys, long leastSequence) {

    /** Asks for nothing: policies are loaded whether somebody signed them or not. */
    public static final Signers NONE = new Signers(0, Collections.emptySortedMap(), 0);

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException when fewer than one or more than all keys are needed, or a key has two names
     */
    public Signers {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        if (needed < Math.min(1, keys.size()) || needed > keys.size()) {
            throw new IllegalArgumentException(needed + " signatures of " + keys.size() + " keys");
        }
        if (new HashSet<>(keys.values()).size() < keys.size()) {
            throw new IllegalArgumentException("one key has two of the names " + keys.keySet());
        }
        if (leastSequence < 0 || (leastSequence > 0 && keys.isEmpty())) {
            throw new IllegalArgumentException(
                    "a least sequence of " + leastSequence + " and " + keys.size() + " keys");
        }
    }

    /**
     * Asks for signatures.
     *
     * @param needed how many of the keys have to have signed, one at least
     * @param keys Ed25519 public keys by the names that messages call them
     * @throws IllegalArgumentException when fewer than one or more than all keys are needed, or a key has two names
     */
    public static Signers of(int needed, Map<String, PublicKey> keys) {
        if (needed < 1) {
            throw new IllegalArgumentException(needed + " signatures");
        }
        return new Signers(needed, new TreeMap<>(keys), 0);
    }

    /** Asks for the same signatures under a manifest of this sequence number or a later one. */
    public Signers since(long sequence) {
        return new Signers(needed, keys, sequence);
    }

    /** Returns whether nothing is asked for. */
    public boolean none() {
        return keys.isEmpty();
    }
}
