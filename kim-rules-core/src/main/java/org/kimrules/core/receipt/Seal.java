package org.kimrules.core.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;

/**
 * The signature over the payload of a receipt. What is signed starts with words of its own, so that a signature that was
 * made for something else never fits a receipt.
 */
final class Seal {

    private static final byte[] DOMAIN = "kim-rules receipt 1\n".getBytes(StandardCharsets.US_ASCII);

    private Seal() {}

    /** Returns the signature in hexadecimal digits. */
    static String sign(byte[] payload, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(Keys.ALGORITHM);
            signature.initSign(key);
            signature.update(DOMAIN);
            signature.update(payload);
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key can't sign with " + Keys.ALGORITHM, e);
        }
    }

    /** Returns whether the signature was made for the payload with the other half of the key, and is written as here. */
    static boolean fits(String signature, byte[] payload, PublicKey key) {
        try {
            Signature check = Signature.getInstance(Keys.ALGORITHM);
            check.initVerify(key);
            check.update(DOMAIN);
            check.update(payload);
            byte[] decoded = HexFormat.of().parseHex(signature);
            return check.verify(decoded) && HexFormat.of().formatHex(decoded).equals(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // what is no signature at all fits nothing
            return false;
        }
    }
}
