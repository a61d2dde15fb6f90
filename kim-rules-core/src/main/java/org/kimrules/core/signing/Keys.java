package org.kimrules.core.signing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kimrules.core.policy.Fingerprint;

/** Keys for signatures with Ed25519, as {@code openssl genpkey -algorithm ed25519} writes them: PEM, not encrypted. */
public final class Keys {

    static final String ALGORITHM = "Ed25519";

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");

    private Keys() {}

    /** Makes a key of the decoded bytes. */
    private interface Maker<K> {
        K make(KeyFactory factory, byte[] encoded) throws GeneralSecurityException;
    }

    /**
     * Returns the key that signs (PKCS#8).
     *
     * @throws IllegalArgumentException that says what would be right
     */
    public static PrivateKey signing(String pem) {
        return key(
                pem,
                PRIVATE,
                "`openssl genpkey -algorithm ed25519` writes",
                (factory, encoded) -> factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    /**
     * Returns the key that checks signatures (X.509).
     *
     * @throws IllegalArgumentException that says what would be right
     */
    public static PublicKey checking(String pem) {
        return key(
                pem,
                PUBLIC,
                "`openssl pkey -pubout` writes for an Ed25519 key",
                (factory, encoded) -> factory.generatePublic(new X509EncodedKeySpec(encoded)));
    }

    /** Returns a new pair of keys. No two calls return the same. */
    public static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has " + ALGORITHM, e);
        }
    }

    /**
     * Returns the two halves as a pair.
     *
     * @throws IllegalArgumentException when they are not halves of one pair
     */
    public static KeyPair pair(PrivateKey signing, PublicKey checking) {
        byte[] probe = checking.getEncoded();
        if (!Seal.fits(Seal.sign(probe, signing), probe, checking)) {
            throw new IllegalArgumentException("a public key of another private key");
        }
        return new KeyPair(checking, signing);
    }

    /** Returns the key in PEM, as {@link #signing} or {@link #checking} reads it. The text of a private key is a secret. */
    public static String pem(Key key) {
        String kind = key instanceof PrivateKey ? PRIVATE : PUBLIC;
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    /** Returns the SHA-256 of a public key in its X.509 form, by which people and files name it. */
    public static String fingerprint(PublicKey key) {
        return Fingerprint.sha256(key.getEncoded());
    }

    /** Returns a public key in one line: its X.509 form in hexadecimal digits. */
    public static String encoded(PublicKey key) {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    /**
     * Returns the public key of such a line.
     *
     * @throws IllegalArgumentException when it is none, or is not written as here
     */
    public static PublicKey decoded(String line) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(line)));
            if (encoded(key).equals(line)) {
                return key;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 key", e);
        }
        throw new IllegalArgumentException("a key in another form");
    }

    private static <K> K key(String pem, String kind, String writer, Maker<K> maker) {
        String right = "expected a block `-----BEGIN " + kind + "-----` in PEM as " + writer;
        Matcher block = PEM.matcher(pem);
        if (!block.matches()) {
            throw new IllegalArgumentException("no key in PEM, " + right);
        }
        if (!block.group(1).equals(kind)) {
            throw new IllegalArgumentException("a block `" + block.group(1) + "`, " + right);
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(block.group(2));
            return maker.make(KeyFactory.getInstance(ALGORITHM), encoded);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no Ed25519 key, " + right, e);
        }
    }
}
