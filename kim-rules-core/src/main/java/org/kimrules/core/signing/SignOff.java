package org.kimrules.core.signing;

import java.security.KeyPair;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kimrules.core.data.Node;
import org.kimrules.core.policy.ClauseFiles;
import org.kimrules.core.policy.ClauseFiles.Part;

/**
 * Somebody's word that one clause is right (<i>rechtliche Freigabe</i>): that its rules say what its sentence says, with the figures that
 * they read. It holds for these three texts as they were, whatever becomes of other clauses. It is no signature of the policy, and nothing
 * checks that the name is that of the owner of the key. Immutable.
 *
 * @param clause the path of the clause's folder, from the id of its policy on
 * @param by who it was, a role or a name, as they gave it
 * @param on the day, as they gave it
 * @param digests the SHA-256 of each part of the clause as it was
 * @param key the public key
 * @param signature the signature over all of that in hexadecimal digits
 */
public record SignOff(
        String clause, String by, LocalDate on, Map<Part, String> digests, PublicKey key, String signature) {

    private static final String FORMAT = "kim-rules-sign-off/1";

    /** What a sign-off is worth today. */
    public enum Standing {
        /** The clause is what was signed. */
        SIGNED,
        /** Something of the clause has changed since. */
        LAPSED,
        /** The signature is not that of the key, or of another clause. */
        WRONG
    }

    /** Keeps a copy. */
    public SignOff {
        digests = Map.copyOf(digests);
    }

    /** Signs a clause as it is. */
    public static SignOff of(ClauseFiles clause, String by, LocalDate on, KeyPair pair) {
        SignOff open = new SignOff(clause.folder(), by, on, clause.digests(), pair.getPublic(), "");
        return new SignOff(open.clause, by, on, open.digests, open.key, Seal.sign(open.signed(), pair.getPrivate()));
    }

    private byte[] signed() {
        return Canonical.bytes(Canonical.object(Map.of(
                "format", Canonical.text(FORMAT),
                "clause", Canonical.text(clause),
                "by", Canonical.text(by),
                "on", Canonical.text(on.toString()),
                "key", Canonical.text(Keys.fingerprint(key)),
                "digests", SignOffs.digests(digests))));
    }

    /** Returns what it is worth for the clause as it is. */
    public Standing standing(ClauseFiles now) {
        if (!clause.equals(now.folder()) || !Seal.fits(signature, signed(), key)) {
            return Standing.WRONG;
        }
        return changed(now).isEmpty() ? Standing.SIGNED : Standing.LAPSED;
    }

    /** Returns the parts of the clause that are not what was signed. */
    public List<Part> changed(ClauseFiles now) {
        return Stream.of(Part.values())
                .filter(part -> !Objects.equals(digests.get(part), now.digests().get(part)))
                .toList();
    }

    /** Returns it as it stands in a file. */
    Node node() {
        return Canonical.object(Map.of(
                "clause", Canonical.text(clause),
                "by", Canonical.text(by),
                "on", Canonical.text(on.toString()),
                "digests", SignOffs.digests(digests),
                "publicKey", Canonical.text(Keys.encoded(key)),
                "signature", Canonical.text(signature)));
    }
}
