package org.kimrules.core.signing;

import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kimrules.core.data.InvalidInputException;
import org.kimrules.core.text.Text;

/**
 * The signatures that a manifest has, in the order in which they were added. They stand in a file of their own beside it, one line of
 * canonical JSON, so that somebody can add one without touching what was signed. That they fit is not said. Immutable.
 *
 * @param all the signatures; a key that signed twice stands there twice and counts once
 */
public record Signatures(List<Signature> all) {

    /** No signatures. */
    public static final Signatures NONE = new Signatures(List.of());

    private static final String FORMAT = "kim-rules-signatures/1";
    private static final Text NAME = Text.of("eine Liste von Unterschriften", "a list of signatures");

    /**
     * One signature.
     *
     * @param key the {@linkplain Keys#fingerprint fingerprint} of the public key
     * @param value the signature in hexadecimal digits
     */
    public record Signature(String key, String value) {}

    /** Keeps a copy. */
    public Signatures {
        all = List.copyOf(all);
    }

    /**
     * Reads the file.
     *
     * @throws InvalidInputException with every problem, or when it is not written byte for byte as {@link #bytes()} writes it
     */
    public static Signatures read(byte[] file) {
        return Canonical.read(
                file,
                FORMAT,
                NAME,
                fields -> new Signatures(
                        fields.list("signatures", each -> new Signature(each.text("key"), each.text("signature")))));
    }

    /** Returns these signatures and the one of the key; one that it had made before is replaced. */
    public Signatures with(Manifest manifest, KeyPair pair) {
        Signature signature =
                new Signature(Keys.fingerprint(pair.getPublic()), Seal.sign(manifest.bytes(), pair.getPrivate()));
        return new Signatures(Stream.concat(
                        all.stream().filter(each -> !each.key().equals(signature.key())), Stream.of(signature))
                .toList());
    }

    /** Returns the file. */
    public byte[] bytes() {
        return Canonical.bytes(Canonical.object(Map.of(
                "format",
                Canonical.text(FORMAT),
                "signatures",
                Canonical.array(all.stream()
                        .map(each -> Canonical.object(
                                Map.of("key", Canonical.text(each.key()), "signature", Canonical.text(each.value()))))
                        .toList()))));
    }
}
