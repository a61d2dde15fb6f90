package org.kimrules.core.receipt;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.data.Problem;
import org.kimrules.core.decision.Assessment;
import org.kimrules.core.policy.Policies;
import org.kimrules.core.policy.Policy;
import org.kimrules.core.policy.PolicyException;
import org.kimrules.core.text.Text;

/**
 * What came of asking again what a receipt says was answered (<i>Prüfung eines Belegs</i>). The plan of the receipt is
 * assessed by the policy of its name, and what comes out is compared with the file byte by byte. Immutable.
 *
 * @param result what it comes to
 * @param seal what the signature is worth
 * @param differences every place of the receipt where something else should stand
 * @param problems why the file, or the plan in it, could not be read
 * @param assessment the answer as it comes out now; empty where it did not come to that
 */
public record Verification(
        Result result,
        Signed seal,
        List<Difference> differences,
        List<Problem> problems,
        Optional<Assessment> assessment) {

    /** What a verification comes to. */
    public enum Result {
        /** The same policy gives the same answer, and with a key the signature fits. */
        VERIFIED(Text.of("bestätigt", "verified")),
        /** The file is not as it was issued. */
        ALTERED(Text.of("verändert", "altered")),
        /** The policy here is not the one that answered. */
        POLICY_DIFFERS(Text.of("anderes Regelwerk", "another policy")),
        /** The same policy gives another answer: the file was written anew, or by another version of the program. */
        ANSWER_DIFFERS(Text.of("anderes Prüfergebnis", "another answer")),
        /** A key was given, but nobody signed. */
        SIGNATURE_MISSING(Text.of("Signatur fehlt", "signature missing")),
        /** The signature is not that of the key over this payload. */
        SIGNATURE_WRONG(Text.of("Signatur falsch", "signature wrong"));

        private final Text label;

        Result(Text label) {
            this.label = label;
        }

        /** Returns the words for people. */
        public Text label() {
            return label;
        }
    }

    /** What the signature of a receipt is worth. */
    public enum Signed {
        /** It is that of the key over this payload. */
        VALID(Text.of("gültig", "valid")),
        /** It is not. */
        INVALID(Text.of("ungültig", "invalid")),
        /** There may be one, but there is no key to check it with, or it did not come to that. */
        NOT_CHECKED(Text.of("nicht geprüft", "not checked")),
        /** There is none, and no key was given that asks for one. */
        NONE(Text.of("keine", "none")),
        /** There is none, but a key was given. */
        MISSING(Text.of("fehlt", "missing"));

        private final Text label;

        Signed(Text label) {
            this.label = label;
        }

        /** Returns the words for people. */
        public Text label() {
            return label;
        }
    }

    /**
     * A place of the receipt where something else should stand.
     *
     * @param pointer the place as a JSON pointer, {@code /payload/assessment/years/0/grant} for example
     * @param expected what should stand there; empty where nothing should
     * @param found what stands there; empty where nothing does
     */
    public record Difference(String pointer, Optional<String> expected, Optional<String> found) {}

    /** Keeps copies. */
    public Verification {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /**
     * Verifies a receipt with the policies on the class path.
     *
     * @param file the bytes of the file
     * @param key the key to check the signature with, see {@link org.kimrules.core.signing.Keys#checking}; with a key a receipt that nobody signed
     *     fails
     * @throws PolicyException when the policy is at fault
     */
    public static Verification of(byte[] file, Optional<PublicKey> key) {
        return of(file, key, id -> Policies.ids().contains(id) ? Optional.of(Policies.load(id)) : Optional.empty());
    }

    /**
     * Verifies a receipt with the policies that are given by their id.
     *
     * @throws PolicyException when the policy is at fault
     */
    public static Verification of(byte[] file, Optional<PublicKey> key, Function<String, Optional<Policy>> policies) {
        try {
            return new Verifier(file, ReceiptReader.read(file), key, policies).verify();
        } catch (InvalidInputException e) {
            return new Verification(Result.ALTERED, Signed.NOT_CHECKED, List.of(), e.problems(), Optional.empty());
        }
    }
}
